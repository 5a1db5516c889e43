//! `tx build`: any call of the chain, for another machine to sign.

use clap::Args;
use serde::Serialize;
use serde_json::Value;

use crate::chain::calls::{Call, DecodedCall, decode_call};
use crate::chain::plain;
use crate::chain::read::sender::Sender;
use crate::commands::args::account::AccountArg;
use crate::commands::args::call::{CallArg, NOTATION};
use crate::commands::args::save::{SaveArgs, Saved};
use crate::commands::args::tx::usual_options;
use crate::commands::contract::Action;
use crate::commands::sender::may_sign_call;
use crate::ctx::Ctx;
use crate::domain::era::ValidFor;
use crate::domain::units::Rao;
use crate::error::{Error, Result};
use crate::output::View;
use crate::output::page::Page;
use crate::tx::options::{MetadataHash, Options};
use crate::tx::plan::{Plan, Preview, Spend, Step};
use crate::tx::progress::Progress;
use crate::tx::receipt::Ended;
use crate::tx::receipt::Outcome;
use crate::tx::signer::Signer;

/// Build any call of the chain: its bytes, or with --save a transaction for another machine to sign
///
/// Nothing is signed, and no key is opened: the address of --wallet is enough.
#[derive(Debug, Args)]
#[command(after_long_help = format!("{NOTATION}

Examples:
  taoctl tx build Balances.transfer_keep_alive value=1.5tao \\
    dest=5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty \\
    --save unsigned.json --wallet savings
  taoctl tx build 'Utility.batch calls=[(System.remark remark=hello)]'"))]
pub struct Build {
    #[command(flatten)]
    call: CallArg,

    #[command(flatten)]
    save: SaveArgs,

    /// Who will sign: an address, a wallet, or WALLET/HOTKEY; the coldkey of --wallet when it is not given
    #[arg(long, value_name = "ACCOUNT")]
    signer: Option<AccountArg>,

    /// How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m
    /// [default: 2048]
    #[arg(long, value_name = "BLOCKS|TIME", value_parser = ValidFor::parse)]
    valid_for: Option<ValidFor>,

    /// Nonce to use instead of the next one: for the second of several that wait to be signed
    #[arg(long, value_name = "N")]
    nonce: Option<u32>,
}

/// What was built.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub enum Built {
    /// With --save or --qr.
    Transaction(Saved),
    /// Without.
    Call(BuiltCall),
}

/// An encoded call.
#[derive(Debug, Serialize)]
pub struct BuiltCall {
    /// Decoded from the bytes.
    call: Value,
    call_data: String,
    /// Of the transaction around it.
    fee: Rao,
    #[serde(skip)]
    preview: Preview,
}

impl Action for Build {
    type View = Built;

    async fn act(&self, cx: &Ctx) -> Result<Built> {
        if !self.save.is_given() {
            return self.call(cx).await.map(Built::Call);
        }
        self.save.check(cx)?;
        cx.sign_elsewhere();
        let plan = self.plan(cx).await?;
        let options = Options {
            save: true,
            valid_for: self.save.valid_for(self.valid_for),
            nonce: self.nonce,
            metadata_hash: MetadataHash::Required,
            ..usual_options(cx).await?
        };
        let engine = cx.engine(options).await?;
        match engine
            .run(plan, Progress::default(), async |_: &[Outcome]| self.plan(cx).await)
            .await?
        {
            Ended::Saved(document) => {
                Ok(Built::Transaction(self.save.deliver(cx, &document).await?))
            }
            _ => Err(Error::internal("a transaction that was to be saved was not")),
        }
    }
}

impl Build {
    async fn call(&self, cx: &Ctx) -> Result<BuiltCall> {
        let (call, decoded, bytes) = self.decoded(cx).await?;
        let fee = cx.chain().await?.fee(&call, None).await?;
        let call_data = format!("0x{}", hex::encode(bytes));
        let runtime = cx.chain().await?.runtime().await?;
        let preview =
            Preview::default().call(&plain::call_lines(runtime, &decoded)).row("fee", fee);
        Ok(BuiltCall { call: plain::call(runtime, &decoded), call_data, fee, preview })
    }

    async fn plan(&self, cx: &Ctx) -> Result<Plan> {
        let signer = self.signer(cx)?;
        let (call, decoded, _) = self.decoded(cx).await?;
        let chain = cx.chain().await?;
        let (pinned, fee) =
            tokio::try_join!(chain.read(Sender(signer.account())), chain.fee(&call, None))?;
        let block = pinned.block;
        let account = may_sign_call(cx.pinned(pinned), block, (&decoded.pallet, &decoded.name))?;
        let available = account.spendable(chain.existential_deposit().await?);
        let preview = Preview::default().row("signer", &signer);
        let preview = preview.call(&plain::call_lines(chain.runtime().await?, &decoded));
        let summary = format!("{}.{}", call.pallet, call.name);
        let spend = Spend::only_fee(available);
        Ok(Plan::one(
            block,
            Step { call, signer, summary, spend, fee: Some(fee), trades: false, until: None },
            preview,
        ))
    }

    /// What is shown comes from the bytes.
    async fn decoded(&self, cx: &Ctx) -> Result<(Call, DecodedCall, Vec<u8>)> {
        let call = self.call.resolve(cx).await?;
        let runtime = cx.chain().await?.runtime().await?;
        let bytes = call.encode(runtime)?;
        let decoded = decode_call(runtime, &bytes)?;
        Ok((call, decoded, bytes))
    }

    fn signer(&self, cx: &Ctx) -> Result<Signer> {
        match &self.signer {
            Some(AccountArg::Development(account)) => Ok(Signer::development(*account)),
            Some(account) => {
                let id = cx.account(Some(account))?;
                let name = account.name().unwrap_or_else(|| "the signer".to_owned());
                Ok(Signer::elsewhere(name, cx.folder_of(account), id))
            }
            None => cx.coldkey(),
        }
    }
}

impl View for Built {
    fn render(&self, page: &mut Page) {
        match self {
            Self::Transaction(saved) => saved.render(page),
            Self::Call(built) => {
                page.fields(built.preview.rows.iter().map(|row| (&row.label, &row.value)));
                page.line(format!("call data  {}", built.call_data));
            }
        }
    }
}
