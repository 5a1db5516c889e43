//! Files that are no policy.

use std::os::unix::fs::{PermissionsExt as _, symlink};

use super::*;

#[test]
fn everything_in_a_file_is_understood_or_nothing_is() {
    let table = [
        ("max-per-dya = '1tao'", 1, Some("max-per-dya"), "no such rule"),
        ("# a\n\nmax_per_day = '1tao'", 3, Some("max_per_day"), "no such rule"),
        ("max-per-day = 10", 1, Some("max-per-day"), "`10` is no text"),
        ("max-per-day = 1.5", 1, Some("max-per-day"), "`1.5` is no text"),
        ("max-per-day = '10'", 1, Some("max-per-day"), "`10` is no amount of TAO"),
        ("max-per-day = '10a'", 1, Some("max-per-day"), "`10a` is no amount of TAO"),
        ("max-per-day = 'all'", 1, Some("max-per-day"), "`all` is no amount of TAO"),
        ("max-per-day = '1.0000000001tao'", 1, Some("max-per-day"), "nine decimals"),
        ("max-per-day = ['1tao']", 1, Some("max-per-day"), "is no text"),
        ("max-per-day = '1tao'\nmax-per-day = '2tao'", 2, None, "duplicate"),
        ("[max-per-day]\nmax = '1tao'", 1, Some("max-per-day"), "write an amount"),
        ("allow-calls = 'Balances.*'", 1, Some("allow-calls"), "write a list"),
        (
            "allow-calls = [\n  'Balances.*',\n  'Proxy.a*',\n]",
            3,
            Some("allow-calls"),
            "`Proxy.a*` is no call",
        ),
        ("allow-calls = ['Balances']", 1, Some("allow-calls"), "`Balances` is no call"),
        ("allow-calls = ['Balances.*', 'Balances.*']", 1, Some("allow-calls"), "twice"),
        ("allow-netuids = [65536]", 1, Some("allow-netuids"), "`65536` is no netuid"),
        ("allow-netuids = ['4']", 1, Some("allow-netuids"), "is no netuid"),
        ("allow-destinations = ['savings']", 1, Some("allow-destinations"), "an address has about"),
        // Of another network.
        (
            "allow-destinations = ['15oF4uVJwmo4TdGW7VfQxNLavjCXviqxT9S1MgbjMNHr6Sp5']",
            1,
            Some("allow-destinations"),
            "Polkadot",
        ),
        ("hours = ['8:00-18:00']", 1, Some("hours"), "`8:00-18:00` is no part of a day"),
        ("hours = ['08:00-08:00']", 1, Some("hours"), "is no part of a day"),
        ("hours = ['08:60-09:00']", 1, Some("hours"), "is no part of a day"),
        ("hours = ['08:00-24:01']", 1, Some("hours"), "is no part of a day"),
        ("tolerance = 0.01", 1, Some("tolerance"), "`0.01` is no text"),
        ("tolerance = '101%'", 1, Some("tolerance"), "more than 100%"),
        ("[alpha.04]\nmax-per-day = '1a'", 1, Some("alpha.04"), "a netuid, or of other"),
        ("[alpha.x]\nmax-per-day = '1a'", 1, Some("alpha.x"), "a netuid, or of other"),
        (
            "[alpha.4]\nmax-per-day = '1tao'",
            2,
            Some("alpha.4.max-per-day"),
            "`1tao` is no amount of alpha",
        ),
        ("[alpha.4]\nmax-per-week = '1a'", 2, Some("alpha.4.max-per-week"), "no such rule"),
        ("[alpha.4]\n", 1, Some("alpha.4"), "it limits nothing"),
        ("[alpha]\nmax-per-day = '1a'", 2, Some("alpha.max-per-day"), "it is no section"),
        ("alpha = '1a'", 1, Some("alpha"), "it is no section"),
        ("hours = [", 1, None, "unclosed"),
        ("[limits]\n", 1, Some("limits"), "no such rule"),
    ];
    for (text, line, key, why) in table {
        match Policy::parse(Path::new("/p"), text) {
            Err(PolicyError::File { line: l, key: k, why: w, .. }) => {
                assert_eq!((l, k.as_deref()), (line, key), "{text}: {w}");
                assert!(w.contains(why), "{text}: {w}");
            }
            other => panic!("{text}: {other:?}"),
        }
    }
}

/// With each of its lines: a rule that the example forgets would be known to nobody.
#[test]
fn the_example_says_everything() {
    let all = policy(EXAMPLE);
    assert_eq!(all.tao.per_day.as_ref().map(|rule| rule.value), Some(Rao(20_000_000_000)));
    assert_eq!(all.tao.per_transaction.as_ref().map(|rule| rule.line), Some(2));
    assert_eq!(
        all.alpha_limits(NetUid(4)).per_day.as_ref().map(|rule| rule.value.0),
        Some(500_000_000_000)
    );
    assert!(all.alpha_limits(NetUid(4)).per_transaction.is_none());
    assert!(all.alpha_limits(NetUid(5)).per_transaction.is_some());
    assert!(all.hours.is_some() && all.tolerance.is_some());
    let lists = [
        all.calls.allow.is_some(),
        all.calls.forbid.is_some(),
        all.netuids.allow.is_some(),
        all.netuids.forbid.is_some(),
        all.destinations.allow.is_some(),
        all.destinations.forbid.is_some(),
    ];
    assert_eq!(lists, [true; 6]);
}

#[test]
fn a_file_that_cannot_be_read_is_not_one_that_is_not_there() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(FILE);
    let load = || Policies::load(&path, None, None).map(|policies| policies.0.len());
    assert!(matches!(load(), Ok(0)));
    symlink(folder.path().join("nowhere"), &path).unwrap();
    assert!(matches!(load(), Err(PolicyError::Io { .. })));
    std::fs::remove_file(&path).unwrap();
    std::fs::create_dir(&path).unwrap();
    assert!(matches!(load(), Err(PolicyError::Io { .. })));
    std::fs::remove_dir(&path).unwrap();
    std::fs::write(&path, [0xff, 0xfe]).unwrap();
    assert!(matches!(load(), Err(PolicyError::Io { .. })));
    std::fs::write(&path, "").unwrap();
    assert!(matches!(load(), Ok(1)));
    let open = |mode| std::fs::set_permissions(&path, std::fs::Permissions::from_mode(mode));
    open(0o666).unwrap();
    assert!(matches!(load(), Err(PolicyError::Loose { .. })));
    open(0o664).unwrap();
    assert!(matches!(load(), Ok(1)));
    // The folder of a wallet that is a file.
    assert!(Policies::load(&folder.path().join("none"), Some(&path), None).is_err());
}
