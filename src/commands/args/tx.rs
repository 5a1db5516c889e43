//! The options of every command that signs.

use clap::{Args, ValueEnum};

use super::save::SaveArgs;
use crate::config::Key;
use crate::config::networks::Network;
use crate::ctx::Ctx;
use crate::domain::era::ValidFor;
use crate::error::{Error, Result};
use crate::tx::options::{MetadataHash, Options, Shield, Wait};

/// Over the options that say how a command is run, not what it does.
pub const HEADING: &str = "Signing options";

#[derive(Clone, Debug, Args)]
#[command(next_help_heading = HEADING)]
pub struct TxArgs {
    /// Show what would be signed and end; nothing is signed
    #[arg(long, conflicts_with_all = ["save", "qr"])]
    dry_run: bool,

    #[command(flatten)]
    save: SaveArgs,

    /// Do not ask before signing
    #[arg(short, long, alias = "no-prompt")]
    yes: bool,

    /// Where the chain takes it only from a later block on, wait for that block, without an end unless --timeout is given
    #[arg(long)]
    wait_allowed: bool,

    /// How long to wait after sending
    #[arg(long, value_enum, value_name = "UNTIL", default_value = "included")]
    wait: WaitArg,

    /// How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m
    /// [default: 64; 8 where it is encrypted, 2048 with --save]
    #[arg(long, value_name = "BLOCKS|TIME", value_parser = ValidFor::parse)]
    valid_for: Option<ValidFor>,

    /// Whether it is encrypted until a block has it, by the chain's MEV shield: nobody can trade before it, for a second
    /// fee [default: the setting `shield`, auto]
    #[arg(long, value_enum, value_name = "WHEN")]
    shield: Option<ShieldArg>,

    /// Nonce to use instead of the next one (for experts); of several steps it is the first one's
    #[arg(long, value_name = "N")]
    nonce: Option<u32>,

    /// Send it although the same call of this account is still open
    #[arg(long)]
    again: bool,

    /// Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test
    #[arg(long, value_enum, value_name = "WHEN", default_value = "auto")]
    metadata_hash: MetadataHashArg,

    /// A key of your own: the same key never sends twice
    #[arg(long, value_name = "KEY", conflicts_with_all = ["save", "qr"])]
    id: Option<String>,
}

/// How long to wait after sending.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum WaitArg {
    /// End when the node has taken it
    None,
    /// End when a block has it
    Included,
    /// End when a final block has it
    Finalized,
}

/// Whether it is encrypted until a block has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum ShieldArg {
    /// A trade is, where the chain offers it and the signer can pay both fees
    Auto,
    /// Or nothing is sent
    On,
    /// Everybody can read it as soon as it is sent
    Off,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum MetadataHashArg {
    /// On a public network, and elsewhere if the runtime can check it
    Auto,
    /// Or nothing is signed
    On,
    /// A node that lies about its metadata can make you sign something else
    Off,
}

impl TxArgs {
    /// Whether an earlier run may have done it already.
    pub fn has_id(&self) -> bool {
        self.id.is_some()
    }

    /// Whether what is said is about one transaction: no other can go before it.
    pub fn is_about_one(&self) -> bool {
        self.id.is_some() || self.nonce.is_some() || matches!(self.wait, WaitArg::None)
    }

    /// Whether somebody looks at what is shown before signing: it is asked about, or all that is wanted.
    pub fn is_looked_at(&self) -> bool {
        self.dry_run || !self.yes
    }

    /// Whether a repetition is meant.
    pub fn is_again(&self) -> bool {
        self.again
    }

    /// Whether what comes too early is waited for.
    pub fn waits(&self) -> bool {
        self.wait_allowed
    }

    /// Refuses at once when a question will come and nobody can answer it.
    pub fn check(&self, cx: &Ctx) -> Result<()> {
        if self.wait_allowed {
            cx.take_time();
        }
        if self.shield(cx) == Shield::On {
            self.refuse_long_lived()?;
        }
        if self.save.is_given() {
            if matches!(self.metadata_hash, MetadataHashArg::Off) {
                let message = "what is signed on another machine always commits to the metadata";
                return Err(Error::usage(message).hint("leave --metadata-hash off away"));
            }
            cx.sign_elsewhere();
            return self.save.check(cx);
        }
        let prompt = cx.output().prompt();
        if self.yes || self.dry_run || prompt.is_interactive() {
            return Ok(());
        }
        prompt.confirm("sign and send?", "--yes, or --dry-run to look only").map(drop)
    }

    fn shield(&self, cx: &Ctx) -> Shield {
        match (self.shield, cx.config().get(Key::Shield).0) {
            (Some(ShieldArg::On), _) | (None, "on") => Shield::On,
            (Some(ShieldArg::Off), _) | (None, "off") => Shield::Off,
            _ => Shield::Auto,
        }
    }

    /// What is encrypted is valid for some blocks only.
    fn refuse_long_lived(&self) -> Result<()> {
        let longer = self.valid_for.is_some_and(|asked| asked > ValidFor::SHIELDED);
        let message = match (self.save.is_given(), longer) {
            (true, _) => {
                "what is signed on another machine is not encrypted: its key would be over"
            }
            (_, true) => "an encrypted transaction is valid for 8 blocks at most",
            _ => return Ok(()),
        };
        let other = if self.save.is_given() { "--save" } else { "--valid-for" };
        Err(Error::usage(message).hint(format!("leave {other} away, or say --shield off")))
    }

    /// Where an unsigned transaction goes.
    pub fn save(&self) -> &SaveArgs {
        &self.save
    }

    /// What the engine needs to know.
    pub async fn resolve(&self, cx: &Ctx) -> Result<Options> {
        let usual = usual_options(cx).await?;
        Ok(Options {
            dry_run: self.dry_run,
            save: self.save.is_given(),
            yes: self.yes,
            wait: self.wait.into(),
            valid_for: self.save.valid_for(self.valid_for),
            shield: self.shield(cx),
            shielded_for: match self.valid_for {
                None => Some(ValidFor::SHIELDED),
                asked => asked.filter(|asked| *asked <= ValidFor::SHIELDED),
            },
            nonce: self.nonce,
            again: self.again,
            id: self.id.clone(),
            metadata_hash: match self.metadata_hash {
                MetadataHashArg::On => MetadataHash::Required,
                MetadataHashArg::Off => MetadataHash::Off,
                MetadataHashArg::Auto if self.save.is_given() => MetadataHash::Required,
                MetadataHashArg::Auto => usual.metadata_hash,
            },
            ..usual
        })
    }
}

impl From<WaitArg> for Wait {
    fn from(wait: WaitArg) -> Self {
        match wait {
            WaitArg::None => Self::None,
            WaitArg::Included => Self::Included,
            WaitArg::Finalized => Self::Finalized,
        }
    }
}

/// What the engine needs to know where nothing is asked for.
pub async fn usual_options(cx: &Ctx) -> Result<Options> {
    Ok(Options {
        dry_run: false,
        save: false,
        yes: false,
        wait: Wait::Included,
        valid_for: ValidFor::DEFAULT,
        shield: Shield::Off,
        shielded_for: None,
        nonce: None,
        again: false,
        id: None,
        request: cx.request(),
        typed: cx.typed(),
        who: cx.chosen_accounts(),
        metadata_hash: match cx.is_public().await? {
            true => MetadataHash::Required,
            false => MetadataHash::Tried,
        },
        public_chains: Network::public_genesis().collect(),
        agent: cx.agent(),
        patience: cx.config().timeout(),
        policy: cx.policy_file(),
        development_keys: cx.is_development().await?,
    })
}
