//! What is given up in the middle leaves nothing behind.

use super::*;

/// How a question is given up.
#[derive(Clone, Copy, Debug)]
enum Leave {
    CtrlC,
    CtrlD,
    Signal(Signal),
}

#[test]
fn a_question_that_is_given_up_leaves_nothing_behind() {
    let asked: [(&str, &[(&str, &str)]); 4] = [
        ("wallet create savings", &[(PASSWORD_OF, PASSWORD), (AGAIN, PASSWORD)]),
        (
            "wallet create savings --mnemonic-file words",
            &[(PASSWORD_OF, PASSWORD), (AGAIN, PASSWORD)],
        ),
        (
            "wallet create savings --encrypt-hotkey",
            &[
                (PASSWORD_OF, PASSWORD),
                (AGAIN, PASSWORD),
                ("password for the new key savings/default: ", PASSWORD),
            ],
        ),
        (
            "wallet import savings",
            &[(THE_WORDS, WORDS), (WRITE, "y"), (PASSWORD_OF, PASSWORD), (AGAIN, PASSWORD)],
        ),
    ];
    for (command, questions) in asked {
        for last in 0..questions.len() {
            for leave in [
                Leave::CtrlC,
                Leave::CtrlD,
                Leave::Signal(Signal::INT),
                Leave::Signal(Signal::TERM),
                Leave::Signal(Signal::HUP),
            ] {
                let mut person = Person::runs(command);
                for (question, answer) in &questions[..last] {
                    person.answers(question, answer);
                }
                person.sees(questions[last].0);
                match leave {
                    Leave::CtrlC if questions[last].0 == WRITE => person.types("\u{3}"),
                    Leave::CtrlC => person.types("half-typed\u{3}"),
                    Leave::CtrlD => person.types("\u{4}"),
                    Leave::Signal(signal) => person.is_sent(signal),
                }
                let (code, seen) = person.ends(&[PASSWORD, "half-typed", "bottom drive"]);
                assert_eq!(code, 130, "{command}, {leave:?} at {}: {seen}", questions[last].0);
                assert!(!seen.contains("nothing was sent"), "{seen}");
                let left = files(person.home.path());
                assert!(left.is_empty(), "{command}, {leave:?}: {left:?}");
            }
        }
    }
}

#[test]
fn who_interrupts_the_making_of_a_key_is_told_that_it_is_finished() {
    let home = TempDir::new().expect("a folder");
    fs::write(home.path().join("password"), PASSWORD).expect("a file");
    let mut person = Person::runs_in(home, "wallet new-coldkey savings --password-file password");
    // It is written, and read back and opened now.
    let begin = Instant::now();
    while files(person.home.path()).len() == 1 && begin.elapsed() < Duration::from_millis(PATIENCE)
    {
        std::thread::sleep(Duration::from_millis(5));
    }
    person.types("\x03");
    person.sees("what has begun is finished first");
    person.sees("Write these words down");
    let (code, seen) = person.ends(&[PASSWORD]);
    assert_eq!((code, person.wallet().join("coldkey").exists()), (0, true), "{seen}");
}

/// The file is being read back and opened when Ctrl-C comes.
#[test]
fn an_export_that_is_interrupted_leaves_no_temporary_file() {
    let home = home_with_savings();
    fs::write(home.path().join("new"), PASSWORD).expect("a file");
    let mut person = Person::runs_in(
        home,
        "wallet export savings --as nacl --out exported --new-password-file new",
    );
    let temporary = |person: &Person| {
        let names = files(person.home.path()).into_iter();
        names.filter(|path| path.to_string_lossy().contains("/.taoctl-")).count()
    };
    let begin = Instant::now();
    while temporary(&person) == 0 && begin.elapsed() < Duration::from_millis(PATIENCE) {
        std::thread::sleep(Duration::from_millis(5));
    }
    person.types("\x03");
    person.ends(&[PASSWORD, WORDS]);
    assert_eq!(temporary(&person), 0, "{:?}", files(person.home.path()));
}
