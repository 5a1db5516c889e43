//! A person at a terminal of their own.

use std::fs::File;
use std::io::{Read as _, Write as _};
use std::os::fd::AsRawFd as _;
use std::os::unix::process::CommandExt as _;
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;

use nix::pty::{OpenptyResult, openpty};
use nix::sys::termios::{LocalFlags, tcgetattr};

/// The terminal of one command, and who sits at it.
pub struct Terminal {
    person: JoinHandle<()>,
    screen: Arc<Mutex<String>>,
    slave: File,
}

impl Terminal {
    /// Makes a terminal the input and the stderr of a command. The person types each answer once its question is
    /// there.
    pub fn of(command: &mut Command, answers: &[(&'static str, String)]) -> Self {
        let OpenptyResult { master, slave } = openpty(None, None).expect("a terminal");
        let (mut master, slave) = (File::from(master), File::from(slave));
        let handle = || Stdio::from(slave.try_clone().expect("a handle"));
        command.stdin(handle()).stderr(handle());
        let terminal = slave.as_raw_fd();
        #[expect(unsafe_code, reason = "the child takes the terminal between fork and exec")]
        // SAFETY: two system calls, which are safe there.
        unsafe {
            command.pre_exec(move || {
                nix::unistd::setsid()?;
                match libc::ioctl(terminal, libc::TIOCSCTTY, 0) {
                    0 => Ok(()),
                    _ => Err(std::io::Error::last_os_error()),
                }
            })
        };
        let answers = answers.to_vec();
        let screen = Arc::new(Mutex::new(String::new()));
        let shown = Arc::clone(&screen);
        let person = std::thread::spawn(move || {
            let mut answers = answers.into_iter().peekable();
            let mut answered = 0;
            let mut buffer = [0; 1024];
            // An error is the end of the last program that had it open.
            while let Ok(read @ 1..) = master.read(&mut buffer) {
                let mut shown = shown.lock().expect("the screen");
                shown.push_str(&String::from_utf8_lossy(&buffer[..read]));
                let new = &shown[answered..];
                if let Some((_, answer)) = answers.next_if(|(question, _)| new.contains(question)) {
                    answered = shown.len();
                    master.write_all(format!("{answer}\r").as_bytes()).expect("typed");
                }
            }
            assert!(answers.next().is_none(), "not asked: {}", shown.lock().expect("the screen"));
        });
        Self { person, screen, slave }
    }

    /// Whether what is typed is shown, as it was before.
    pub fn echoes(&self) -> bool {
        let settings = tcgetattr(&self.slave).expect("its settings");
        settings.local_flags.contains(LocalFlags::ECHO | LocalFlags::ICANON | LocalFlags::ISIG)
    }

    /// What is on the screen now.
    pub fn so_far(&self) -> String {
        self.screen.lock().expect("the screen").clone()
    }

    /// Everything that was on the screen. The command must have ended.
    pub fn shown(self) -> String {
        drop(self.slave);
        self.person.join().expect("the person");
        self.screen.lock().expect("the screen").clone()
    }
}
