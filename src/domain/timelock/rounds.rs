//! A beacon and its clock.

use std::num::NonZeroU64;

use super::TimelockError;
use super::beacon::{BeaconKey, QUICKNET};

/// Names drand quicknet: a hash of its key, its clock and its scheme.
pub const QUICKNET_HASH: [u8; 32] = *b"\
    \x52\xdb\x9b\xa7\x0e\x0c\xc0\xf6\xea\xf7\x80\x3d\xd0\x74\x47\xa1\
    \xf5\x47\x77\x35\xfd\x3f\x66\x17\x92\xba\x94\x60\x0c\x84\xe9\x71";

/// Whose signatures open what is sealed, and when they come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beacon {
    pub key: BeaconKey,
    pub rounds: Rounds,
    /// Its chain hash.
    pub hash: Vec<u8>,
}

/// The rounds in time: Unix time in milliseconds, round 1 at the genesis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rounds {
    pub genesis: u64,
    /// From one round to the next.
    pub period: NonZeroU64,
}

/// Those of quicknet.
const QUICKNET_ROUNDS: Rounds =
    Rounds { genesis: 1_692_803_367_000, period: NonZeroU64::MIN.saturating_add(2_999) };

impl Beacon {
    /// drand quicknet, the beacon of finney and test.
    pub fn quicknet() -> Result<Self, TimelockError> {
        let key = BeaconKey::from_bytes(&QUICKNET)?;
        Ok(Self { key, rounds: QUICKNET_ROUNDS, hash: QUICKNET_HASH.to_vec() })
    }

    /// Refuses every other one: who chose its key could open at once what is sealed for it, who chose its clock could
    /// make it open early or never.
    pub fn require_quicknet(&self) -> Result<(), TimelockError> {
        let quicknet = Self::quicknet()?;
        let differing = [
            (self.key != quicknet.key, "its public key"),
            (self.rounds.period != quicknet.rounds.period, "its period"),
            (self.rounds.genesis != quicknet.rounds.genesis, "its genesis time"),
            (self.hash != quicknet.hash, "its chain hash"),
        ];
        let first = differing.into_iter().find(|(differs, _)| *differs);
        first.map_or(Ok(()), |(_, what)| Err(TimelockError::OtherBeacon(what)))
    }
}

impl Rounds {
    /// When a round is published.
    pub fn time_of(&self, round: u64) -> u64 {
        let periods = round.saturating_sub(1);
        self.genesis.saturating_add(periods.saturating_mul(self.period.get()))
    }

    /// The first round that is not published before this moment.
    pub fn first_from(&self, moment: u64) -> u64 {
        moment.saturating_sub(self.genesis).div_ceil(self.period.get()).saturating_add(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// <https://api.drand.sh/52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971/public/1000> was published
    /// at 1692806364.
    #[test]
    fn a_round_comes_when_drand_publishes_it() {
        let rounds = Beacon::quicknet().unwrap().rounds;
        assert_eq!(rounds.time_of(1), 1_692_803_367_000);
        assert_eq!(rounds.time_of(1_000), 1_692_806_364_000);
        assert_eq!(rounds.first_from(1_692_806_364_000), 1_000);
        assert_eq!(rounds.first_from(1_692_806_364_001), 1_001);
        assert_eq!(rounds.first_from(1_692_806_363_999), 1_000);
        assert_eq!(rounds.first_from(0), 1);
        assert_eq!(rounds.time_of(u64::MAX), u64::MAX);
    }

    #[test]
    fn nothing_but_quicknet_is_quicknet() {
        let quicknet = Beacon::quicknet().unwrap();
        assert_eq!(quicknet.require_quicknet(), Ok(()));
        let other = |change: fn(&mut Beacon)| {
            let mut other = quicknet.clone();
            change(&mut other);
            other.require_quicknet()
        };
        let differs = |what| Err(TimelockError::OtherBeacon(what));
        let late = other(|beacon| beacon.rounds.genesis += 3_000);
        assert_eq!(late, differs("its genesis time"));
        let slow = other(|beacon| beacon.rounds.period = NonZeroU64::new(30_000).unwrap());
        assert_eq!(slow, differs("its period"));
        assert_eq!(other(|beacon| beacon.hash.truncate(31)), differs("its chain hash"));
        // That of drand's older chain `fastnet`.
        let fastnet = "a0b862a7527fee3a731bcb59280ab6abd62d5c0b6ea03dc4ddf6612fdfc9d01f01c31542541771903475eb1ec6615f8d0df0b8b6dce385811d6dcf8cbefb8759e5e616a3dfd054c928940766d9a5b9db91e3b697e5d70a975181e007f87fca5e";
        let fastnet = BeaconKey::from_bytes(&hex::decode(fastnet).unwrap()).unwrap();
        let beacon = Beacon { key: fastnet, ..quicknet };
        assert_eq!(beacon.require_quicknet(), differs("its public key"));
    }
}
