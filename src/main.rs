//! Parse, build the context, run, exit with the code of the outcome.

use std::process::ExitCode;

use taoctl::cli;
use taoctl::wallet::unlock::environment::Environment;

fn main() -> ExitCode {
    #[expect(unsafe_code, reason = "the environment is changed")]
    // SAFETY: nothing ran before, so there is no other thread.
    let passwords = unsafe { Environment::take() };
    let code = match cli::parse(std::env::args_os()) {
        Ok(cli) => cli.main(passwords),
        Err(code) => code,
    };
    ExitCode::from(code)
}
