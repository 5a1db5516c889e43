//! Why a transaction in a file is not signed or sent.

use serde_json::{Value, json};
use thiserror::Error as ThisError;

use crate::chain::Hash;
use crate::domain::address::AccountId;
use crate::error::{Code, Diagnose, Exit};

/// Why a transaction file, or what was scanned, is refused.
#[derive(Debug, ThisError)]
pub enum ExportError {
    #[error("this is no transaction of taoctl: {0}")]
    NotOne(String),
    #[error("the transaction is damaged: {0}")]
    Damaged(&'static str),
    #[error("the transaction was written by a newer taoctl: {0}")]
    Version(String),
    #[error("it is signed already")]
    SignedAlready,
    #[error("it is not signed yet")]
    NotSigned,
    #[error("its metadata {0} is not on this machine")]
    NoMetadata(Hash),
    #[error("its metadata is of runtime {found}, not {told}")]
    OtherVersion { told: u32, found: u32 },
    #[error("it says that its metadata has another digest than it has")]
    OtherDigest,
    #[error("it is for {told}, and {network} is another chain")]
    OtherChain { told: String, network: String, genesis: Hash },
    #[error("no key on this machine signs for {0}")]
    NoKey(AccountId),
    #[error("{name} is {found}, and the transaction is for {wanted}")]
    OtherSigner { name: String, found: AccountId, wanted: AccountId },
    #[error("the runtime was upgraded from {signed} to {now} since it was built")]
    Upgraded { signed: u32, now: u32 },
    #[error("its signature is not valid on this chain")]
    BadSignature,
    #[error("it could be included up to block {last}, and the chain is at {now}; no block has it")]
    Expired { last: u32, now: u32 },
    #[error("it is valid from a block on that is not block {number} of this chain, as it says")]
    OtherAnchor { number: u32 },
    #[error("it never expires")]
    Immortal,
    #[error("its nonce {nonce} was used by another transaction: the account is at {next}")]
    UsedNonce { nonce: u32, next: u32 },
}

impl Diagnose for ExportError {
    fn code(&self) -> Code {
        match self {
            Self::NotOne(_) => Code("transaction_malformed", Exit::Refused),
            Self::Damaged(_) => Code("transaction_damaged", Exit::Refused),
            Self::Version(_) => Code("transaction_version", Exit::Refused),
            Self::SignedAlready => Code("transaction_signed", Exit::Refused),
            Self::NotSigned => Code("transaction_not_signed", Exit::Refused),
            Self::NoMetadata(_) => Code("transaction_no_metadata", Exit::Refused),
            Self::OtherVersion { .. } | Self::OtherDigest => {
                Code("transaction_other_metadata", Exit::Refused)
            }
            Self::OtherChain { .. } => Code("transaction_other_chain", Exit::Refused),
            Self::NoKey(_) => Code("transaction_no_key", Exit::Wallet),
            Self::OtherSigner { .. } => Code("transaction_other_signer", Exit::Wallet),
            Self::Upgraded { .. } => Code("transaction_outdated", Exit::Refused),
            Self::BadSignature => Code("transaction_bad_signature", Exit::Refused),
            Self::Expired { .. } => Code("transaction_expired", Exit::Expired),
            Self::OtherAnchor { .. } => Code("transaction_other_anchor", Exit::Refused),
            Self::Immortal => Code("transaction_immortal", Exit::Refused),
            Self::UsedNonce { .. } => Code("transaction_nonce_used", Exit::Refused),
        }
    }

    fn hints(&self) -> Vec<String> {
        let again = "nothing was sent; build it again with --save, and sign that";
        let hint = match self {
            Self::NotOne(_) => "give a file that --save or `taoctl tx sign` wrote",
            Self::Damaged(_) => "copy the file again from where it was written, as it is",
            Self::Version(_) => "use the same version of taoctl on both machines",
            Self::SignedAlready => "`taoctl tx submit` sends it",
            Self::NotSigned => "`taoctl tx sign` signs it, on the machine that has the key",
            Self::NoMetadata(_) => {
                "give an earlier file of the same runtime with --metadata, or show all of it with --qr=whole"
            }
            Self::OtherVersion { .. } | Self::OtherDigest => {
                "who built it lies, or the file was changed: build it again elsewhere"
            }
            Self::OtherChain { .. } => "choose its own chain with --network",
            Self::NoKey(_) => "name the wallet with --wallet, or for a hotkey --wallet-hotkey too",
            Self::OtherSigner { .. } => "leave --wallet away: the key is found by its address",
            Self::Upgraded { .. } | Self::Expired { .. } | Self::UsedNonce { .. } => again,
            Self::OtherAnchor { .. } => {
                "the block was replaced, the node is behind, or the file was changed: build it again with the same nonce"
            }
            Self::BadSignature => {
                "it was signed for another chain, another runtime or another block, or it was changed"
            }
            Self::Immortal => {
                "what never expires can be sent by anybody at any time: sign it with an era"
            }
        };
        vec![hint.to_owned()]
    }

    fn details(&self) -> Value {
        match self {
            Self::OtherChain { genesis, .. } => json!({ "genesis": genesis }),
            Self::NoMetadata(id) => json!({ "metadata": id }),
            Self::Upgraded { signed, now } => json!({ "signed": signed, "now": now }),
            Self::OtherAnchor { number } => json!({ "block": number }),
            Self::Expired { last, now } => json!({ "last_valid": last, "now": now }),
            Self::UsedNonce { nonce, next } => json!({ "nonce": nonce, "next": next }),
            Self::NoKey(account) => json!({ "signer": account }),
            Self::OtherSigner { found, wanted, .. } => json!({ "found": found, "wanted": wanted }),
            Self::NotOne(_)
            | Self::Damaged(_)
            | Self::Version(_)
            | Self::SignedAlready
            | Self::NotSigned
            | Self::OtherVersion { .. }
            | Self::OtherDigest
            | Self::BadSignature
            | Self::Immortal => Value::Null,
        }
    }
}
