//! A power cut at every step of everything that writes keys.
//!
//! A child runs one operation of the library; this process stops it at each system call that changes files and kills
//! it before the call, kills it after it, or lets it fail. Another part kills it at random moments. Afterwards there
//! is the old wallet or the new one, every key opens, no file is half, and the next run succeeds and clears away what
//! was left.
//!
//! Not under the test harness, so that the child has one thread. `POWER_CUT_SEED` repeats the random moments.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::disallowed_macros,
    reason = "a test that prints its counts"
)]

#[cfg(not(all(target_os = "linux", target_arch = "x86_64")))]
fn main() {
    panic!("this test knows the registers of Linux on x86_64 only, and nothing was tested");
}

#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod operation;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod trace;

#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
fn main() {
    if trace::is_child() {
        return trace::child();
    }
    // What asks for the names of the tests.
    if std::env::args().any(|arg| arg == "--list") {
        return println!("power_cut: test");
    }
    // Some other test is wanted.
    let mut filters = std::env::args().skip(1).filter(|arg| !arg.starts_with('-'));
    if filters.next().is_some_and(|filter| !"power_cut".contains(&filter)) {
        return;
    }
    cut::at_every_call();
    cut::at_random_moments();
}

#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod cut {
    use std::collections::BTreeMap;
    use std::time::{Duration, SystemTime, UNIX_EPOCH};

    use nix::errno::Errno;

    use crate::operation::{OPERATIONS, Operation, Setting, State};
    use crate::trace::{Act, Call, Ended, killed_after, run};

    /// What a call may fail with, and how that is told.
    const FAILURES: [(Errno, &str); 4] = [
        (Errno::EIO, "wallet_io"),
        (Errno::ENOSPC, "disk_full"),
        (Errno::EROFS, "read_only"),
        (Errno::EACCES, "no_access"),
    ];

    pub fn at_every_call() {
        let (mut kills, mut failures) = (0, 0);
        let mut told = BTreeMap::<String, usize>::new();
        for operation in OPERATIONS {
            let setting = Setting::new(operation);
            let (ended, calls) = run(&setting, None);
            assert_eq!(ended, Ended::Told("ok".to_owned()), "{operation:?}");
            assert_eq!(setting.state(), State::New, "{operation:?}");
            everything_is_synced(operation, &calls);
            println!("{operation:?}: {} calls", calls.len());

            for point in 0..calls.len() {
                for act in [Act::KillBefore, Act::KillAfter] {
                    let setting = Setting::new(operation);
                    assert_eq!(run(&setting, Some((point, act))).0, Ended::Killed);
                    setting.is_sound(&format!("{operation:?}, {act:?} {}", calls[point]));
                    kills += 1;
                }
                for (errno, code) in FAILURES {
                    let context = format!("{operation:?}, {errno} of {}", calls[point]);
                    let setting = Setting::new(operation);
                    let (ended, seen) = run(&setting, Some((point, Act::Fail(errno))));
                    assert_eq!(seen[point].name, calls[point].name, "{context}");
                    let Ended::Told(result) = ended else { panic!("{context}: {ended:?}") };
                    setting.is_as_told(&result, code, calls[point].name, &context);
                    setting.is_sound(&context);
                    *told.entry(result).or_default() += 1;
                    failures += 1;
                }
            }
        }
        println!("{kills} kills and {failures} failures at system calls; told: {told:?}");
        for (_, code) in FAILURES {
            assert!(told.contains_key(code), "{code} was never told");
        }
    }

    /// What is written is on disk before it gets its name, and the name is on disk before anything else is taken away.
    fn everything_is_synced(operation: Operation, calls: &[Call]) {
        let (mut data, mut names) = (false, false);
        for call in calls {
            match call.name {
                "write" => data = true,
                "fsync" => (data, names) = (false, false),
                "rename" | "link" | "mkdir" => {
                    assert!(!data, "{operation:?}: {call} before its data is on disk");
                    names = true;
                }
                "unlink" => assert!(!names, "{operation:?}: {call} before a new name is on disk"),
                _ => {}
            }
        }
        assert!(!data && !names, "{operation:?} ends before all is on disk");
    }

    pub fn at_random_moments() {
        const MOMENTS: u32 = 300;
        let seed = match std::env::var("POWER_CUT_SEED") {
            Ok(seed) => seed.parse().unwrap(),
            Err(_) => SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_nanos() as u64,
        };
        println!("POWER_CUT_SEED={seed}");
        let mut random = Random(seed);
        let (mut old, mut new) = (0, 0);
        for operation in OPERATIONS {
            // As long as it takes without a kill, on a machine that has other things to do.
            let times = (0..5).filter_map(|_| killed_after(&Setting::new(operation), None));
            let longest = times.max().unwrap();
            let share = MOMENTS.div_ceil(OPERATIONS.len() as u32);
            for _ in 0..share {
                let moment = Duration::from_nanos(random.below(longest.as_nanos() as u64 * 6 / 5));
                let setting = Setting::new(operation);
                killed_after(&setting, Some(moment));
                match setting.is_sound(&format!("{operation:?}, kill after {moment:?}")) {
                    State::Old => old += 1,
                    State::New => new += 1,
                }
            }
        }
        println!("{} kills at random moments: {old} old, {new} new", old + new);
        assert!(old + new >= MOMENTS && old > 0 && new > 0);
    }

    /// splitmix64.
    struct Random(u64);

    impl Random {
        fn below(&mut self, end: u64) -> u64 {
            self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mut z = self.0;
            z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            (z ^ (z >> 31)) % end.max(1)
        }
    }
}
