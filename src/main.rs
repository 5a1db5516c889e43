//! Parse, build the context, run, exit with the code of the outcome.

use std::alloc::System;
use std::process::ExitCode;

use taoctl::{cli, process};
use zeroizing_alloc::ZeroAlloc;

/// Memory is wiped when it is freed, so that no library leaves a secret behind in it.
#[global_allocator]
static MEMORY: ZeroAlloc<System> = ZeroAlloc(System);

fn main() -> ExitCode {
    process::harden();
    process::report_panics();
    let code = match cli::parse(std::env::args_os()) {
        Ok(cli) => cli.main(),
        Err(code) => code,
    };
    ExitCode::from(code)
}
