//! How weights look at the widths of terminals.

use super::*;
use crate::domain::mechanism::MechId;
use crate::domain::units::NetUid;

const CUTOFF: u64 = 5_000;

fn validator(uid: u16, age: u64, weights: &[(u16, u16)]) -> Validator {
    let entry = |(uid, weight): &(u16, u16)| Entry { uid: *uid, weight: *weight, outdated: false };
    Validator {
        uid,
        hotkey: hotkey(uid),
        own_name: None,
        validator_permit: uid != 9,
        last_update: 10_000 - age,
        age,
        active: age <= CUTOFF,
        sum: weights.iter().map(|(_, weight)| u64::from(*weight)).sum(),
        weights: weights.iter().map(entry).collect(),
    }
}

fn hotkey(uid: u16) -> AccountId {
    AccountId([u8::try_from(uid % 256).unwrap(); 32])
}

fn matrix(neurons: u16, form: Form, validators: Vec<Validator>) -> Matrix {
    Matrix {
        netuid: NetUid(4),
        mechanism: MechId::MAIN,
        neurons,
        commit_reveal: true,
        activity_cutoff: CUTOFF,
        to: (form == Form::To).then_some(3),
        validators,
        form,
        hotkeys: (0..neurons).map(hotkey).collect(),
        names: [(hotkey(0), "bot/validator".to_owned())].into(),
    }
}

fn small(form: Form) -> Matrix {
    let rows = vec![
        validator(0, 20, &[(3, 65_535), (4, 32_768), (1, 0)]),
        validator(9, 30, &[(3, 1), (13, 65_535)]),
        validator(10, 5_001, &[(3, 6_554)]),
    ];
    let mut matrix = matrix(14, form, rows);
    matrix.validators[0].own_name = Some("bot/validator".to_owned());
    matrix
}

fn shown(matrix: &Matrix, width: Option<u16>) -> String {
    let mut page = Page::new(width);
    matrix.render(&mut page);
    anstream::adapter::strip_str(&page.finish()).to_string()
}

#[test]
fn a_small_subnet() {
    let cases = [
        (
            Form::Fitting,
            "3 of 14 neurons have weights on subnet 4, by UID:\n\n\
             \u{20}   0         10\n\
             \u{20}0* ···██·········\n\
             \u{20}9- ···░·········█\n\
             10~ ···▓··········\n\n\
             of a row's largest weight: █ a half, ▓ a tenth, ▒ a hundredth, ░ less, · none\n\
             - no validator permit: does not count\n\
             ~ older than 5000 blocks, the activity cutoff: does not count\n\
             * in your wallets\n",
        ),
        (
            Form::Numbers,
            "3 of 14 neurons have weights on subnet 4: percent of the row's weights\n\n\
             UID    3   4   13\n\
             \u{20} 0   67  33    ·\n\
             \u{20} 9  <.1   ·  100\n\
             \u{20}10  100   ·    ·\n",
        ),
        (
            Form::Rows,
            "UID  HOTKEY         COUNTS          AGE  WEIGHTS  LARGEST\n\
             \u{20} 0  bot/validator  yes              20        3  3:67% 4:33%\n\
             \u{20} 9  5CGYyL…2wjE    no: no permit    30        2  13:100% 3:<.1%\n\
             \u{20}10  5CHsKQ…WCTL    no: too old    5001        1  3:100%\n",
        ),
    ];
    for (form, expected) in cases {
        let shown = shown(&small(form), Some(80));
        assert_eq!(shown, expected, "{shown}");
    }
}

#[test]
fn who_gives_weight_to_one() {
    let mut matrix = small(Form::To);
    matrix.validators.retain_mut(|row| row.keep_only(3));
    let shown = shown(&matrix, Some(80));
    // 65,535 of 98,303, all of one row, and 1 of 65,536.
    let lines =
        ["66.666%    20  yes", "100.000%  5001  no: too old", "0.002%    30  no: no permit"];
    assert!(lines.iter().all(|part| shown.contains(part)), "{shown}");
    assert!(shown.contains("given by    3, of which 1 count"), "{shown}");
}

/// UID 4 has another neuron since: what is left is UID 3 alone.
#[test]
fn weights_on_who_came_later_do_not_count() {
    let outdated = |form| {
        let mut matrix = small(form);
        let row = &mut matrix.validators[0];
        row.weights[1].outdated = true;
        row.sum = 65_535;
        matrix
    };
    let rows = shown(&outdated(Form::Rows), Some(80));
    assert!(rows.contains("20        3  3:100%\n"), "{rows}");
    let numbers = shown(&outdated(Form::Numbers), Some(80));
    assert!(numbers.contains(" 0  100  x    ·\n"), "{numbers}");
    assert!(numbers.contains("x set before that neuron registered"), "{numbers}");
    let heat = shown(&outdated(Form::Heat), Some(80));
    assert!(heat.contains(" 0* ···█··········\n") && heat.contains("registered later"), "{heat}");

    let mut to = outdated(Form::To);
    to.to = Some(4);
    to.validators.retain_mut(|row| row.keep_only(4));
    let to = shown(&to, Some(80));
    assert!(to.contains("given by    1, of which 0 count"), "{to}");
    assert!(to.contains("outdated   20  no: outdated"), "{to}");
}

/// 64 validators over 256 neurons: uniform, one-sided, and long tails.
#[test]
fn a_full_subnet_fits_every_width() {
    let rows = (0..64_u16).map(|uid| {
        let weight = |to: u16| match uid % 4 {
            0 => 65_535,
            1 => {
                if to == 0 {
                    65_535
                } else {
                    300
                }
            }
            2 => u16::MAX >> (to / 16).min(15),
            _ => {
                if (to + uid).is_multiple_of(7) {
                    to * 250
                } else {
                    0
                }
            }
        };
        let weights: Vec<(u16, u16)> = (0..256).map(|to| (to, weight(to))).collect();
        validator(uid, u64::from(uid) * 100, &weights)
    });
    let rows: Vec<Validator> = rows.collect();
    let widest = |text: &str| text.lines().map(|line| line.chars().count()).max().unwrap_or(0);
    for form in [Form::Fitting, Form::Heat, Form::Numbers, Form::Rows] {
        let matrix = matrix(256, form, vec![]);
        let matrix = Matrix { validators: rows.iter().map(Validator::copied).collect(), ..matrix };
        for width in [80, 120, 200] {
            let shown = shown(&matrix, Some(width));
            assert!(widest(&shown) <= usize::from(width), "{width}\n{shown}");
            assert!((0..64).all(|uid| {
                shown.lines().any(|line| line.trim_start().starts_with(&uid.to_string()))
            }));
        }
    }
    let heat = matrix(256, Form::Fitting, rows);
    assert!(shown(&heat, Some(80)).contains("a column is 4 UIDs"));
    assert!(shown(&heat, Some(120)).contains("a column is 3 UIDs"));
    // A program gets rows.
    assert!(shown(&heat, None).starts_with("UID"));
}

impl Validator {
    fn copied(&self) -> Self {
        let weights: Vec<(u16, u16)> =
            self.weights.iter().map(|entry| (entry.uid, entry.weight)).collect();
        validator(self.uid, self.age, &weights)
    }
}
