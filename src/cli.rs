//! The root of the command line: global options, the table of groups, and how a run ends.

mod request;
mod usage;

use std::ffi::OsString;
use std::panic::AssertUnwindSafe;
use std::time::Duration;

use clap::{Args, CommandFactory as _, FromArgMatches as _, Parser};
use tokio::task::JoinSet;
use tracing::Level;
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;

use crate::commands::args::password::PasswordArgs;
use crate::commands::contract::{Group as _, Kind};
use crate::commands::{Command, typed};
use crate::config::{Config, Flags, Key};
use crate::ctx::Ctx;
use crate::error::{Error, Exit, Result};
use crate::output::prompt::Asked;
use crate::output::{Output, Style};
use crate::process::{REPORTS, Stop};
use crate::wallet::turns::Turns;
use crate::wallet::unlock::PasswordSources;
use crate::wallet::unlock::environment::Environment;

/// Wallet and operator command line for the Bittensor chain
///
/// Keys are kept encrypted in ~/.bittensor/wallets, the layout that all Bittensor tools share.
/// Every command takes --json; every command that signs takes --dry-run.
#[derive(Debug, Parser)]
#[command(name = "taoctl", version, max_term_width = 100, after_long_help = EXIT_CODES)]
pub struct Cli {
    #[command(flatten)]
    global: Global,

    #[command(subcommand)]
    command: Command,

    /// What the command does, for the journal.
    #[arg(skip)]
    request: Option<String>,

    /// The same as it can be typed again.
    #[arg(skip)]
    typed: Option<String>,

    /// Its words.
    #[arg(skip)]
    args: Vec<OsString>,
}

const EXIT_CODES: &str = "\
Exit codes:
  0  done, or nothing to do          6  node unreachable, nothing was sent
  1  internal error                  7  the chain rejected it, or it failed in the block
  2  usage, or an answer is needed   8  sent, outcome unknown: `taoctl tx wait` finds out
     and there is no terminal        9  too early or rate limited
  3  you said no                    10  expired, never included: safe to send again
  4  refused before sending        130  interrupted: Ctrl-C, SIGTERM or SIGHUP
  5  wallet missing, locked or unreadable

Example:
  taoctl localnet demo";

/// Over the options of every command.
const GLOBAL: &str = "Global options";

#[derive(Debug, Args)]
#[command(next_help_heading = GLOBAL)]
struct Global {
    /// finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]
    #[arg(short, long, global = true, value_name = "NAME|URL")]
    network: Option<String>,

    /// Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]
    #[arg(short, long, global = true, value_name = "NAME", alias = "wallet-name")]
    wallet: Option<String>,

    /// Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]
    #[arg(short = 'H', long, global = true, value_name = "NAME")]
    wallet_hotkey: Option<String>,

    /// Folder of the wallets [env: BT_WALLET_PATH]
    #[arg(long, global = true, value_name = "FOLDER")]
    wallet_path: Option<String>,

    #[command(flatten)]
    password: PasswordArgs,

    /// Print one JSON document
    #[arg(long, global = true, alias = "json-output")]
    json: bool,

    /// Print nothing but the result, questions and errors
    #[arg(short, long, global = true)]
    quiet: bool,

    /// Show requests to the node on stderr; twice for their content
    #[arg(short, long, global = true, action = clap::ArgAction::Count)]
    verbose: u8,

    /// Longest time for the whole command, in seconds; 300 where nobody sits at the terminal
    #[arg(long, global = true, value_name = "SECONDS")]
    timeout: Option<String>,

    /// auto, always or never
    #[arg(long, global = true, value_name = "WHEN")]
    color: Option<String>,
}

/// Parses the command line; on help, version or wrong usage prints it and returns the exit code.
pub fn parse(args: impl IntoIterator<Item = OsString>) -> std::result::Result<Cli, u8> {
    let args: Vec<OsString> = args.into_iter().collect();
    let json = args.iter().any(|arg| arg == "--json" || arg == "--json-output");
    parsed(&args).map_err(|wrong| {
        let output = Output::new(Style { json, quiet: false });
        let diagnosed = usage::diagnosed(&wrong, &args);
        if let Some(error) = &diagnosed {
            output.error(error);
        } else if json && wrong.use_stderr() {
            output.error(&usage::as_told(&wrong));
        } else {
            // A closed terminal leaves nothing to print on.
            let _ = wrong.print();
        }
        let told = u8::try_from(wrong.exit_code()).unwrap_or(Exit::Usage.code());
        diagnosed.map_or(told, |error| error.code().1.code())
    })
}

fn parsed(args: &[OsString]) -> std::result::Result<Cli, clap::Error> {
    let mut command = Cli::command();
    let mut matches = command.try_get_matches_from_mut(args)?;
    let request = Some(request::of(&command, &matches));
    let cli =
        Cli::from_arg_matches_mut(&mut matches).map_err(|wrong| wrong.format(&mut command))?;
    let typed = typed::line(args);
    Ok(Cli { request, typed, args: args.to_owned(), ..cli })
}

impl Cli {
    /// Runs the command to its end and returns the exit code. `passwords`: what the environment held.
    pub fn main(self, passwords: Environment) -> u8 {
        let style = Style { json: self.global.json, quiet: self.global.quiet };
        // What the run held is wiped while a panic unwinds; where it was is told already.
        let run = AssertUnwindSafe(|| self.run(style, passwords));
        match std::panic::catch_unwind(run).unwrap_or_else(|_| Err(own_mistake())) {
            Ok(code) => code,
            Err(error) => {
                Output::new(style).error(&error);
                error.code().1.code()
            }
        }
    }

    fn run(self, style: Style, passwords: Environment) -> Result<u8> {
        start_logging(self.global.verbose);
        let mut config = Config::load(self.global.flags(), &|name| std::env::var(name).ok())?;
        if matches!(self.command, Command::Localnet(_)) {
            config.set_default(Key::Network, "local");
        }
        set_color(config.get(Key::Color).0);
        let turns = Turns::in_folder(config.folders.state.join("turns"));
        let sources = PasswordSources::new(self.global.password.clone().option()?, passwords);
        let sources = sources.taking_turns(turns);
        let output = Output::new(style);
        let limit = time_limit(&config, &output, self.command.kind());
        let cx = Ctx::new(config, output, sources);
        cx.asked_for(self.request.clone(), self.typed.clone());
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .map_err(|error| Error::internal(format!("no runtime: {error}")))?;
        // Made last, because a runtime that goes down waits for who still asks.
        let asked = Asked(cx.output().prompt());
        let outcome = runtime.block_on(until_stopped(&cx, &self, limit));
        drop(asked);
        runtime.shutdown_timeout(Duration::from_millis(100));
        outcome
    }
}

impl Cli {
    /// The command, with what somebody at the terminal had to be asked for.
    async fn answered(&self, cx: &Ctx) -> Result<u8> {
        let words = self.command.ask(cx).await?;
        if words.is_empty() {
            return self.command.run(cx, Vec::new()).await;
        }
        let words = words.into_iter().map(OsString::from);
        let args: Vec<OsString> = self.args.iter().cloned().chain(words).collect();
        let whole = parsed(&args).map_err(|wrong| usage::as_told(&wrong))?;
        cx.asked_for(whole.request, whole.typed);
        let outcome = whole.command.run(cx, Vec::new()).await;
        if let Some(line) = cx.typed() {
            cx.output().note(&format!("without questions: `{line}`"));
        }
        outcome
    }
}

fn own_mistake() -> Error {
    Error::internal("taoctl made a mistake")
        .hint(format!("please tell {REPORTS}"))
        .hint("`taoctl tx list` tells what was sent")
}

/// The command, or the reason why it was stopped: a signal or the deadline.
async fn until_stopped(cx: &Ctx, cli: &Cli, limit: Option<Duration>) -> Result<u8> {
    let command = &cli.command;
    // A stream listens itself: stopping is how it ends.
    let mut stop = (command.kind() != Kind::Stream).then(Stop::listen);
    let mut impatient = JoinSet::new();
    if stop.is_some() {
        impatient.spawn(tell_what_is_finished(Output::new(cx.output().style())));
    }
    let deadline = async {
        match limit {
            Some(limit) => {
                tokio::time::sleep(limit).await;
                if cx.takes_time() {
                    std::future::pending().await
                }
            }
            None => std::future::pending().await,
        }
    };
    let interrupted = async {
        match &mut stop {
            Some(stop) => stop.asked().await,
            None => std::future::pending().await,
        }
    };
    tokio::select! {
        outcome = cli.answered(cx) => outcome,
        () = interrupted => Err(cx.stopped(command.kind(), "interrupted", Exit::Interrupted)),
        () = deadline => Err(cx.stopped(command.kind(), "timeout", Exit::Unreachable)),
    }
}

/// What must not be cut in half (a key and its words) keeps the thread that would notice the signal.
async fn tell_what_is_finished(output: Output) {
    Stop::listen().asked().await;
    tokio::time::sleep(Duration::from_millis(200)).await;
    output.end_line();
    output.refuse("what has begun is finished first, so that nothing is left half done");
}

/// A person at the terminal may think as long as they like, and a stream runs until it is stopped.
fn time_limit(config: &Config, output: &Output, kind: Kind) -> Option<Duration> {
    let patient = kind == Kind::Stream || output.prompt().is_interactive();
    (config.is_chosen(Key::Timeout) || !patient).then(|| config.timeout())
}

impl Global {
    fn flags(&self) -> Flags {
        let given = [
            (Key::Network, &self.network),
            (Key::Wallet, &self.wallet),
            (Key::WalletHotkey, &self.wallet_hotkey),
            (Key::WalletPath, &self.wallet_path),
            (Key::Timeout, &self.timeout),
            (Key::Color, &self.color),
        ];
        given.into_iter().filter_map(|(key, value)| Some((key, value.clone()?))).collect()
    }
}

/// Every command as it is typed, with its kind.
pub fn commands_by_kind() -> Vec<(String, Kind)> {
    Command::kinds("")
}

fn set_color(when: &str) {
    match when {
        "always" => anstream::ColorChoice::Always.write_global(),
        "never" => anstream::ColorChoice::Never.write_global(),
        _ => {}
    }
}

/// Shows this program's own events and, the second time, the messages to and from the node. Nothing else: what
/// libraries say of a connection holds the URL, and with it a key to the endpoint.
fn start_logging(verbose: u8) {
    let shown = match verbose {
        0 => return,
        1 => Targets::new().with_targets(own_events(Level::DEBUG)),
        _ => Targets::new()
            .with_targets(own_events(Level::TRACE))
            .with_target("jsonrpsee", Level::TRACE)
            .with_target("jsonrpsee-client", LevelFilter::OFF),
    };
    let lines = tracing_subscriber::fmt()
        .with_max_level(Level::TRACE)
        .with_writer(std::io::stderr)
        .with_target(false)
        .without_time();
    lines.finish().with(shown).init();
}

fn own_events(level: Level) -> [(&'static str, Level); 2] {
    [("taoctl", level), ("localnet", level)]
}
