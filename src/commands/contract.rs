//! What a command is: one of four kinds, and the table that makes a group of them.
//!
//! A command returns data. It never prints, asks for a password, signs or waits.

use crate::ctx::Ctx;
use crate::error::{Error, Exit, Result};
use crate::output::View;
use crate::output::receipt::Receipt;
use crate::tx::plan::Plan;
use crate::tx::progress::Progress;
use crate::tx::receipt::{Ended, Outcome};

use super::args::tx::TxArgs;
use super::too_early;

/// Reads the chain or local files.
pub trait Query {
    /// What it answers.
    type View: View;
    /// Reads one pinned block and answers.
    async fn query(&self, cx: &Ctx) -> Result<Self::View>;
}

/// Ends in signed extrinsics.
pub trait Transaction {
    /// What it answers when it is on chain.
    type Receipt: View;
    /// The options of everything that signs.
    fn options(&self) -> &TxArgs;
    /// What the command line leaves out, asked for where somebody can answer: more words of it.
    async fn ask(&self, _cx: &Ctx) -> Result<Vec<String>> {
        Ok(vec![])
    }
    /// Resolve, read, decide, say. Called again when the plan has become old before it is signed.
    async fn plan(&self, cx: &Ctx) -> Result<Plan>;
    /// The same of a command of several steps, when the first of them are on chain: the plan of those that are left,
    /// with numbers from their outcomes. Called before each later step, and to go on after a stop.
    async fn rest(&self, cx: &Ctx, done: &[Outcome]) -> Result<Plan> {
        let _ = (cx, done);
        Err(Error::internal("this command has one step"))
    }
    /// Why a plan had only what goes before the command, which will be possible in a later block.
    fn not_yet(&self) -> Option<Error> {
        None
    }
    /// Reads what the events do not tell, before [`Self::receipt`]; an error of it changes nothing of what happened.
    async fn look(&self, cx: &Ctx, outcome: &Outcome) -> Result<()> {
        let _ = (cx, outcome);
        Ok(())
    }
    /// What happened, in the words of this command, from the events of its last step.
    fn receipt(&self, outcome: &Outcome) -> Result<Self::Receipt>;
    /// The same from all its steps; none where there was nothing to do.
    fn receipt_of_all(&self, outcomes: &[Outcome]) -> Result<Self::Receipt> {
        let last = outcomes.last().ok_or_else(|| Error::internal("nothing was done"))?;
        self.receipt(last)
    }
}

/// Changes local files or settings.
pub trait Action {
    /// What it answers.
    type View: View;
    /// Does it.
    async fn act(&self, cx: &Ctx) -> Result<Self::View>;
}

/// Runs until it is stopped, telling one item after another.
pub trait Stream {
    /// One thing told.
    type Item: View;
    /// Runs, and ends at Ctrl-C by itself; the result is the exit code.
    async fn stream(&self, cx: &Ctx, tell: &dyn Fn(&Self::Item) -> Result<()>) -> Result<u8>;
}

/// Shows what is set, or sets it: one word for both.
pub trait Setting: Query + Transaction {
    /// Whether the arguments set something.
    fn sets(&self) -> bool;
}

/// The kind of a command, for the interface tests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// [`Query`]
    Query,
    /// [`Transaction`]
    Transaction,
    /// [`Action`]
    Action,
    /// [`Stream`]
    Stream,
    /// A group of commands.
    Group,
}

/// A table of commands.
pub trait Group {
    /// Runs the chosen command; `path` is the words typed so far.
    async fn run(&self, cx: &Ctx, path: Vec<&'static str>) -> Result<u8>;
    /// What the command line of the chosen command leaves out; see [`Transaction::ask`].
    async fn ask(&self, cx: &Ctx) -> Result<Vec<String>>;
    /// The kind of the chosen command.
    fn kind(&self) -> Kind;
    /// Every command below `path` with its kind.
    fn kinds(path: &str) -> Vec<(String, Kind)>;
}

/// Declares a group: an enum of its commands, each with its word and its kind.
///
/// ```text
/// group! {
///     /// Put TAO on subnets and take it back
///     pub enum Stake {
///         "add" tx Add(add::Add),
///         "list" query List(list::List),
///     }
/// }
/// ```
///
/// It expands to a `clap::Subcommand` and an `impl Group` whose arms hold no logic.
macro_rules! group {
    ($(#[$meta:meta])* $vis:vis enum $name:ident {
        $($(#[$attr:meta])* $word:literal $kind:ident $variant:ident($ty:ty)),+ $(,)?
    }) => {
        #[derive(Debug, clap::Subcommand)]
        $(#[$meta])*
        $vis enum $name {
            $($(#[$attr])* #[command(name = $word)] $variant($ty)),+
        }

        impl $crate::commands::contract::Group for $name {
            async fn run(
                &self,
                cx: &$crate::ctx::Ctx,
                mut path: Vec<&'static str>,
            ) -> $crate::error::Result<u8> {
                match self {
                    $(Self::$variant(command) => {
                        path.push($word);
                        $crate::commands::contract::run::$kind(command, cx, path).await
                    })+
                }
            }

            async fn ask(&self, cx: &$crate::ctx::Ctx) -> $crate::error::Result<Vec<String>> {
                match self {
                    $(Self::$variant(command) => {
                        $crate::commands::contract::ask::$kind(command, cx).await
                    })+
                }
            }

            fn kind(&self) -> $crate::commands::contract::Kind {
                match self {
                    $(Self::$variant(command) => $crate::commands::contract::kind::$kind(command)),+
                }
            }

            fn kinds(path: &str) -> Vec<(String, $crate::commands::contract::Kind)> {
                let mut kinds = Vec::new();
                $(kinds.extend($crate::commands::contract::kinds::$kind::<$ty>(
                    format!("{path} {}", $word).trim_start(),
                ));)+
                kinds
            }
        }
    };
}
pub(crate) use group;

/// One function per kind: run the command, hand its data to the output.
pub(crate) mod run {
    use super::*;

    pub async fn query<C: Query>(command: &C, cx: &Ctx, path: Vec<&'static str>) -> Result<u8> {
        let view = command.query(cx).await?;
        cx.output().result(&path, &cx.place(), &view)?;
        Ok(view.exit_code())
    }

    pub async fn tx<C: Transaction>(command: &C, cx: &Ctx, path: Vec<&'static str>) -> Result<u8> {
        command.options().check(cx)?;
        let ended = match answered(command, cx).await? {
            Some(ended) => ended,
            None => {
                let first = first_plan(command, cx).await;
                // What is wrong with the arguments needs no node.
                let is_over = |error: &Error| {
                    error.code().1 == Exit::Usage || cx.connected_genesis().is_none()
                };
                let first = match first {
                    Err(error) if is_over(&error) => return Err(error),
                    first => first,
                };
                let engine = cx.engine(command.options().resolve(cx).await?).await?;
                let begun = engine.begun().await?;
                let planner = async |done: &[Outcome]| match done {
                    [] => command.plan(cx).await,
                    done => command.rest(cx, done).await,
                };
                // The first step of what was begun may be impossible now, because it was made.
                let plan = match begun.is_empty() {
                    true => allowed(command, cx, first).await?,
                    false => command.rest(cx, begun.outcomes()).await?,
                };
                let ended = engine.run(plan, begun, &planner).await?;
                goes_on(command, cx, ended, async |plan| {
                    engine.run(plan, Progress::default(), &planner).await
                })
                .await?
            }
        };
        match ended {
            Ended::DryRun(view) => cx.output().result(&path, &cx.place(), &view)?,
            Ended::Saved(document) => {
                let view = command.options().save().deliver(cx, &document).await?;
                cx.output().result(&path, &cx.place(), &view)?;
            }
            Ended::Submitted(view) => cx.output().result(&path, &cx.place(), &view)?,
            Ended::Noted(view) => cx.output().result(&path, &cx.place(), &view)?,
            Ended::Done(outcomes) => {
                if let Some(last) = outcomes.last() {
                    if let Err(error) = command.look(cx, last).await {
                        cx.output().warn(&format!("what it did cannot be read: {error}"));
                    }
                    cx.note_block(last.block);
                }
                let view = Receipt::new(command.receipt_of_all(&outcomes)?, &outcomes);
                cx.output().result(&path, &cx.place(), &view)?;
                return Ok(view.exit_code());
            }
        }
        Ok(0)
    }

    /// The plan from the beginning, at a node that is at the head of the chain.
    async fn first_plan<C: Transaction>(command: &C, cx: &Ctx) -> Result<Plan> {
        let live = async { Ok(cx.went_to_live_node().await) };
        let (plan, moved) = tokio::try_join!(biased; command.plan(cx), live)?;
        if moved { command.plan(cx).await } else { Ok(plan) }
    }

    /// The same command again where only what goes before it was possible yet and that is waited for.
    async fn goes_on<C: Transaction>(
        command: &C,
        cx: &Ctx,
        ended: Ended,
        run: impl AsyncFn(Plan) -> Result<Ended>,
    ) -> Result<Ended> {
        let Ended::Done(mut outcomes) = ended else { return Ok(ended) };
        while command.options().waits()
            && let Some(early) = command.not_yet()
        {
            let plan = allowed(command, cx, Err(early)).await?;
            match run(plan).await? {
                Ended::Done(more) => outcomes.extend(more),
                other => return Ok(other),
            }
        }
        Ok(Ended::Done(outcomes))
    }

    /// The first plan, after the block that makes it possible where that is waited for. Later ones are not: something
    /// was sent by then.
    async fn allowed<C: Transaction>(command: &C, cx: &Ctx, first: Result<Plan>) -> Result<Plan> {
        let mut plan = first;
        loop {
            let error = match plan {
                Err(error) if command.options().waits() => error,
                plan => return plan,
            };
            match too_early::blocks_to_wait(&error) {
                Some(blocks) => too_early::wait(cx, &error, blocks).await?,
                None => return Err(error),
            }
            plan = command.plan(cx).await;
        }
    }

    pub async fn setting<C: Setting>(command: &C, cx: &Ctx, path: Vec<&'static str>) -> Result<u8> {
        if command.sets() { tx(command, cx, path).await } else { query(command, cx, path).await }
    }

    /// What an earlier run with the same `--id` led to.
    async fn answered<C: Transaction>(command: &C, cx: &Ctx) -> Result<Option<Ended>> {
        if !command.options().has_id() {
            return Ok(None);
        }
        let engine = cx.engine(command.options().resolve(cx).await?).await?;
        engine.answered().await
    }

    pub async fn action<C: Action>(command: &C, cx: &Ctx, path: Vec<&'static str>) -> Result<u8> {
        let view = command.act(cx).await?;
        cx.output().result(&path, &cx.place(), &view)?;
        Ok(view.exit_code())
    }

    pub async fn stream<C: Stream>(command: &C, cx: &Ctx, path: Vec<&'static str>) -> Result<u8> {
        let tell = |item: &C::Item| cx.output().result(&path, &cx.place(), item);
        command.stream(cx, &tell).await
    }

    pub async fn group<C: Group>(command: &C, cx: &Ctx, path: Vec<&'static str>) -> Result<u8> {
        Box::pin(command.run(cx, path)).await
    }
}

/// One function per kind, for [`Group::ask`].
pub(crate) mod ask {
    use super::*;

    pub async fn query<C: Query>(_: &C, _: &Ctx) -> Result<Vec<String>> {
        Ok(vec![])
    }

    pub async fn tx<C: Transaction>(command: &C, cx: &Ctx) -> Result<Vec<String>> {
        command.ask(cx).await
    }

    pub async fn action<C: Action>(_: &C, _: &Ctx) -> Result<Vec<String>> {
        Ok(vec![])
    }

    pub async fn setting<C: Setting>(_: &C, _: &Ctx) -> Result<Vec<String>> {
        Ok(vec![])
    }

    pub async fn stream<C: Stream>(_: &C, _: &Ctx) -> Result<Vec<String>> {
        Ok(vec![])
    }

    pub async fn group<C: Group>(command: &C, cx: &Ctx) -> Result<Vec<String>> {
        Box::pin(command.ask(cx)).await
    }
}

/// One function per kind, for [`Group::kind`].
pub(crate) mod kind {
    use super::*;

    pub fn query<C: Query>(_: &C) -> Kind {
        Kind::Query
    }

    pub fn tx<C: Transaction>(_: &C) -> Kind {
        Kind::Transaction
    }

    pub fn setting<C: Setting>(command: &C) -> Kind {
        if command.sets() { Kind::Transaction } else { Kind::Query }
    }

    pub fn action<C: Action>(_: &C) -> Kind {
        Kind::Action
    }

    pub fn stream<C: Stream>(_: &C) -> Kind {
        Kind::Stream
    }

    pub fn group<C: Group>(command: &C) -> Kind {
        command.kind()
    }
}

/// One function per kind, for [`Group::kinds`]: a command whose kind is wrong does not compile.
#[expect(clippy::extra_unused_type_parameters, reason = "the bound is what is wanted of it")]
pub(crate) mod kinds {
    use super::*;

    pub fn query<C: Query>(path: &str) -> Vec<(String, Kind)> {
        vec![(path.to_owned(), Kind::Query)]
    }

    pub fn tx<C: Transaction>(path: &str) -> Vec<(String, Kind)> {
        vec![(path.to_owned(), Kind::Transaction)]
    }

    pub fn setting<C: Setting>(path: &str) -> Vec<(String, Kind)> {
        tx::<C>(path)
    }

    pub fn action<C: Action>(path: &str) -> Vec<(String, Kind)> {
        vec![(path.to_owned(), Kind::Action)]
    }

    pub fn stream<C: Stream>(path: &str) -> Vec<(String, Kind)> {
        vec![(path.to_owned(), Kind::Stream)]
    }

    pub fn group<C: Group>(path: &str) -> Vec<(String, Kind)> {
        let mut kinds = vec![(path.to_owned(), Kind::Group)];
        kinds.extend(C::kinds(path));
        kinds
    }
}
