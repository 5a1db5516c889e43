//! `tx sign`: sign on a machine without network what was built on another.

use std::path::PathBuf;

use clap::Args;
use serde::Serialize;

use crate::chain::Hash;
use crate::chain::kept::{keep_metadata, kept_metadata};
use crate::commands::args::account::AccountArg;
use crate::commands::args::file::refuse_existing;
use crate::commands::args::save::{check_screen, show, write_document};
use crate::commands::args::transaction::{Given, TransactionArg, read_file};
use crate::commands::contract::Action;
use crate::config::networks::Network;
use crate::config::{Key, Origin};
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::error::{Code, Error, Exit, Result};
use crate::output::View;
use crate::output::page::Page;
use crate::tx::Ui as _;
use crate::tx::export::sign::{Guard, Understood};
use crate::tx::export::{Document, ExportError, Terms};
use crate::tx::journal::Journal;
use crate::tx::signer::Signer;
use crate::wallet::name::KeyName;

/// Sign a transaction that was built on another machine; no connection is opened
///
/// What is shown is decoded from the bytes by the metadata in the file, and the signature commits to that metadata: a
/// file that lies gives a signature that no chain takes. The key is found by its address, with --wallet only in that wallet. Without --out the signed
/// transaction is printed.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl tx sign unsigned.json --out signed.json
  taoctl tx sign --scan --metadata earlier.json --qr")]
pub struct Sign {
    #[command(flatten)]
    transaction: TransactionArg,

    /// A file that holds the metadata: any earlier transaction of the same runtime; those signed here before are known
    #[arg(long, value_name = "FILE")]
    metadata: Option<PathBuf>,

    /// Write the signed transaction into a new file
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,

    /// Show the signed transaction as QR codes, for `tx submit --scan`
    #[arg(long)]
    qr: bool,

    /// Do not ask before signing
    #[arg(short, long)]
    yes: bool,
}

/// A transaction is signed.
#[derive(Debug, Serialize)]
pub struct Signed {
    signer: AccountId,
    nonce: u32,
    last_valid: u32,
    hash: Hash,
    /// The bytes that are sent.
    extrinsic: String,
    file: Option<PathBuf>,
    /// As it was shown.
    #[serde(skip)]
    shown: bool,
    /// For `tx submit`.
    transaction: Document,
}

impl Action for Sign {
    type View = Signed;

    async fn act(&self, cx: &Ctx) -> Result<Signed> {
        self.check(cx)?;
        let Given::Document(document) = self.transaction.read(cx).await? else {
            let message =
                "bytes alone cannot be signed: their metadata and their chain are missing";
            return Err(Error::new(Code("transaction_bytes", Exit::Usage), message)
                .hint("build a file with --save, or with `taoctl tx build`"));
        };
        if document.is_signed() {
            return Err(ExportError::SignedAlready.into());
        }
        let understood = self.understand(cx, *document)?;
        let terms = understood.document().terms();
        self.refuse_other_network(cx, terms)?;
        let signer = signer(cx, terms)?;
        let guard = Guard {
            policy: cx.policy_file(),
            journal: Journal::open(&cx.state_folder(), terms.genesis)?,
            patience: cx.config().timeout(),
        };
        understood.permit(&signer, &guard).await?;
        let network = cx.chain_name(terms.genesis);
        if network.is_none() {
            cx.output().warn(
                "the chain of this transaction is none that is known here: compare its genesis hash",
            );
        }
        let preview = understood.preview(network.as_deref(), &signer.to_string())?;
        cx.ui().preview(&preview, !self.yes);
        for warning in understood.warnings(&guard.journal)? {
            cx.output().warn(&warning);
        }
        if !self.yes && !cx.ui().confirm(&format!("sign with {}?", signer.name())).await? {
            return Err(Error::new(Code("declined", Exit::Declined), "nothing was signed"));
        }
        let public: Vec<Hash> = Network::public_genesis().collect();
        let signed = understood.sign(&signer, cx.ui(), &public, &guard).await?;
        keep_metadata(&cx.config().folders.cache, understood.runtime().blob());
        self.deliver(signed).await
    }
}

impl Sign {
    /// What would be refused at the end is refused before anything is read.
    fn check(&self, cx: &Ctx) -> Result<()> {
        self.out.as_deref().map_or(Ok(()), refuse_existing)?;
        if self.qr {
            check_screen(cx)?;
        }
        let prompt = cx.output().prompt();
        if self.yes || prompt.is_interactive() {
            return Ok(());
        }
        prompt.confirm("sign?", "--yes").map(drop)
    }

    fn understand(&self, cx: &Ctx, document: Document) -> Result<Understood> {
        let given = match &self.metadata {
            Some(path) => Document::parse(&read_file(path)?)?.metadata()?,
            None => None,
        };
        let cache = &cx.config().folders.cache;
        let fits = |blob: &Vec<u8>, id| crate::chain::kept::metadata_id(blob) == id;
        Understood::new(document, |id| {
            given.filter(|blob| fits(blob, id)).or_else(|| kept_metadata(cache, id))
        })
    }

    fn refuse_other_network(&self, cx: &Ctx, terms: &Terms) -> Result<()> {
        if !cx.config().is_chosen(Key::Network) {
            return Ok(());
        }
        let network = cx.network()?;
        let public = Network::public_name(terms.genesis);
        let other = match network.genesis {
            Some(genesis) => genesis != terms.genesis,
            // A chain without a name of its own: at least it is none of those that have one.
            None => public.is_some(),
        };
        if !other {
            return Ok(());
        }
        let told = public.map_or_else(|| "an unknown chain".to_owned(), str::to_owned);
        let genesis = terms.genesis;
        Err(ExportError::OtherChain { told, network: network.name, genesis }.into())
    }

    async fn deliver(&self, signed: Document) -> Result<Signed> {
        if let Some(path) = &self.out {
            write_document(path, &signed)?;
        }
        if self.qr {
            show(&signed).await?;
        }
        let (terms, bytes) = (signed.terms(), signed.extrinsic()?);
        Ok(Signed {
            signer: terms.signer,
            nonce: terms.nonce,
            last_valid: terms.last_valid()?,
            hash: crate::chain::extrinsic::extrinsic_hash(&bytes),
            extrinsic: format!("0x{}", hex::encode(bytes)),
            file: self.out.clone(),
            shown: self.qr,
            transaction: signed,
        })
    }
}

/// The key of the address, in the wallet that was typed or in any: the one of the environment or the config file is
/// the usual one, not the only one.
fn signer(cx: &Ctx, terms: &Terms) -> Result<Signer> {
    let (name, origin) = cx.config().get(Key::Wallet);
    let (typed, wanted) = (*origin == Origin::Flag, terms.signer);
    if let Some(account) = AccountArg::development(name)? {
        let signer = Signer::development(account);
        if typed || signer.account() == wanted {
            return development(signer, terms);
        }
    }
    for wallet in cx.store().list()?.wallets {
        if typed && wallet.name != name {
            continue;
        }
        let coldkey = wallet.coldkey.iter().map(|key| (wallet.name.clone(), key));
        let hotkeys = wallet.hotkeys.iter();
        let hotkeys =
            hotkeys.map(|hotkey| (format!("{}/{}", wallet.name, hotkey.name), &hotkey.key));
        for (name, key) in coldkey.chain(hotkeys) {
            if key.address == Some(wanted) {
                let found: KeyName = name.parse()?;
                let folder = cx.store().wallet(found.wallet())?.folder().to_owned();
                return Signer::wallet(name, &folder, cx.store().key(&found)?);
            }
        }
    }
    if !typed {
        return Err(ExportError::NoKey(wanted).into());
    }
    let (name, found) = (name.to_owned(), cx.wallet()?.coldkey_address()?);
    Err(ExportError::OtherSigner { name, found, wanted }.into())
}

/// Keys that everybody knows sign for chains that are nobody's money.
fn development(signer: Signer, terms: &Terms) -> Result<Signer> {
    let (name, found, wanted) = (signer.name().to_owned(), signer.account(), terms.signer);
    if found != wanted {
        return Err(ExportError::OtherSigner { name, found, wanted }.into());
    }
    match Network::public_name(terms.genesis) {
        None => Ok(signer),
        Some(network) => Err(Error::refused(
            "development_key",
            format!("{name} is a key that everybody knows, and {network} is no development chain"),
        )
        .hint("choose your own wallet with --wallet")),
    }
}

impl View for Signed {
    fn render(&self, page: &mut Page) {
        match &self.file {
            Some(file) => page.line(format!("signed in {}", file.display())),
            None if self.shown => page.line("signed"),
            None => return page.verbatim(&format!("{}\n", self.transaction.to_text())),
        }
        page.line(format!("it will be {}, until block {}", self.hash, self.last_valid));
        page.line("`taoctl tx submit` sends it");
    }
}
