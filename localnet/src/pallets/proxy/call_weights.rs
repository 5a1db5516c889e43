//! Weights of the calls as the real chain's spec 425 has them, for as many proxies and announcements as there may be.

use super::{MAX_PENDING, MAX_PROXIES};
use frame_support::weights::{Weight, constants::RocksDbWeight};

/// Picoseconds and bytes of proof, for each proxy and each announcement too, and database accesses.
struct Parts {
    base: (u64, u64),
    proxy: (u64, u64),
    announcement: (u64, u64),
    accesses: (u64, u64),
}

impl Parts {
    fn weight(self) -> Weight {
        let of = |(time, proof), count: u32| {
            Weight::from_parts(time, proof).saturating_mul(u64::from(count))
        };
        let (reads, writes) = self.accesses;
        of(self.base, 1)
            .saturating_add(of(self.proxy, MAX_PROXIES))
            .saturating_add(of(self.announcement, MAX_PENDING))
            .saturating_add(RocksDbWeight::get().reads_writes(reads, writes))
    }
}

/// With the call inside, whose account is read and written.
pub fn proxy(call: Weight) -> Weight {
    let own = Parts {
        base: (28_026_265, 4_254),
        proxy: (53_205, 37),
        announcement: (0, 0),
        accesses: (3 + 1, 1 + 1),
    };
    own.weight().saturating_add(call)
}

/// With the call inside, whose account is read and written.
pub fn proxy_announced(call: Weight) -> Weight {
    let own = Parts {
        base: (53_234_507, 8_615),
        proxy: (54_037, 37),
        announcement: (228_831, 68),
        accesses: (5 + 1, 3 + 1),
    };
    own.weight().saturating_add(call)
}

macro_rules! weights {
    ($($call:ident: $base:expr, $proof:expr, $proxy:expr, $announcement:expr, $accesses:expr;)*) => {
        $(pub fn $call() -> Weight {
            Parts {
                base: ($base, $proof),
                proxy: ($proxy, 0),
                announcement: ($announcement, 0),
                accesses: $accesses,
            }
            .weight()
        })*
    };
}

weights! {
    remove_announcement: 25_595_226, 8_615, 40_277, 205_163, (2, 2);
    reject_announcement: 26_388_332, 8_615, 17_846, 199_703, (2, 2);
    announce: 34_286_251, 8_615, 53_615, 194_092, (3, 2);
    add_proxy: 25_770_804, 4_254, 80_892, 0, (1, 1);
    remove_proxy: 27_827_049, 4_254, 64_054, 0, (1, 2);
    remove_proxies: 27_407_028, 4_254, 55_808, 0, (1, 1);
    create_pure: 27_853_436, 4_254, 20_160, 0, (1, 1);
    kill_pure: 26_529_087, 4_254, 48_014, 0, (1, 1);
    poke_deposit: 46_757_000, 8_615, 0, 0, (3, 3);
    set_real_pays_fee: 14_259_931, 4_254, 42_799, 0, (1, 1);
}
