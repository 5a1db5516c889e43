//! Parse, build the context, run, exit with the code of the outcome.

use std::process::ExitCode;

use taoctl::wallet::unlock::environment::Environment;
use taoctl::{cli, process};

#[global_allocator]
static MEMORY: process::WipedMemory = process::WipedMemory;

fn main() -> ExitCode {
    process::harden();
    #[expect(unsafe_code, reason = "the environment is changed")]
    // SAFETY: no other thread has been started yet.
    let passwords = unsafe { Environment::take() };
    process::report_panics();
    let code = match cli::parse(std::env::args_os()) {
        Ok(cli) => cli.main(passwords),
        Err(code) => code,
    };
    ExitCode::from(code)
}
