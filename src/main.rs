//! Parse, build the context, run, exit with the code of the outcome.

use std::process::ExitCode;

use taoctl::cli;

fn main() -> ExitCode {
    let code = match cli::parse(std::env::args_os()) {
        Ok(cli) => cli.main(),
        Err(code) => code,
    };
    ExitCode::from(code)
}
