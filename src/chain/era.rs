//! The era of a transaction, as it is encoded.

use codec::{Decode, Encode};

use crate::domain::era::ValidFor;

/// How long a transaction is valid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Era {
    Immortal,
    /// Valid in the blocks after its anchor, up to [`Era::last_block`].
    Mortal {
        period: u16,
        phase: u16,
    },
}

impl Era {
    /// An era that begins at block `anchor`.
    pub fn mortal(valid_for: ValidFor, anchor: u32) -> Self {
        let period = valid_for.period();
        // Both fit: the period is at most 2048.
        Self::Mortal { period: period as u16, phase: (anchor % period) as u16 }
    }

    /// The last block that can include a transaction anchored at `anchor`; `None`: any.
    pub fn last_block(self, anchor: u32) -> Option<u32> {
        match self {
            Self::Immortal => None,
            Self::Mortal { period, .. } => Some(anchor.saturating_add(u32::from(period) - 1)),
        }
    }

    /// The block that the era begins at, if that of `now` is in it; `None`: it has no beginning.
    pub fn anchor(self, now: u32) -> Option<u32> {
        let Self::Mortal { period, phase } = self else { return None };
        let (period, phase) = (u32::from(period), u32::from(phase));
        Some(now.saturating_sub(phase) / period * period + phase)
    }

    /// Two bytes: the low four bits are log2(period) − 1, the rest is the phase. No quantisation: that starts
    /// above 4096 blocks.
    pub(super) fn encode(self) -> Vec<u8> {
        match self {
            Self::Immortal => vec![0],
            Self::Mortal { period, phase } => {
                let exponent = period.trailing_zeros() as u16 - 1;
                (exponent | phase << 4).encode()
            }
        }
    }

    /// The counterpart; `None` for bytes that [`Self::encode`] never makes.
    pub(super) fn decode(input: &mut &[u8]) -> Option<Self> {
        if input.first() == Some(&0) {
            *input = input.get(1..)?;
            return Some(Self::Immortal);
        }
        let encoded = u16::decode(input).ok()?;
        let period =
            2_u16.checked_shl(u32::from(encoded & 0xf)).filter(|period| *period <= 2_048)?;
        let era = Self::Mortal { period, phase: encoded >> 4 };
        (period >= 4 && encoded >> 4 < period).then_some(era)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The two bytes of Substrate's own documentation and tests: period 64, phase 42 is 0xa502.
    #[test]
    fn eras() {
        let era = Era::mortal(ValidFor::DEFAULT, 42);
        assert_eq!(era.encode(), [0xa5, 0x02]);
        let mut rest: &[u8] = &[0xa5, 0x02, 9];
        assert_eq!((Era::decode(&mut rest), rest), (Some(era), [9].as_slice()));
        // Of 65,536 blocks, and one whose phase is longer than its period.
        assert!([[0xf, 0], [1, 0xff]].iter().all(|bytes| Era::decode(&mut &bytes[..]).is_none()));
        assert_eq!(Era::mortal(ValidFor::DEFAULT, 64 * 100 + 42), era);
        assert_eq!(era.last_block(6442), Some(6505));
        // As `Era::birth` of Substrate: the last block with that phase.
        assert_eq!(
            [6442, 6443, 6505, 6506].map(|now| era.anchor(now)),
            [6442, 6442, 6442, 6506].map(Some)
        );
        assert_eq!((era.anchor(3), Era::Immortal.anchor(9)), (Some(42), None));
        let longest = Era::mortal(ValidFor::blocks(2048).unwrap(), 5000);
        assert_eq!(longest, Era::Mortal { period: 2048, phase: 904 });
    }
}
