//! Why a transaction pool does not take a transaction, and what an answer to a submission means.

use jsonrpsee::types::error::{
    INVALID_PARAMS_CODE, INVALID_REQUEST_CODE, METHOD_NOT_FOUND_CODE, OVERSIZED_REQUEST_CODE,
    PARSE_ERROR_CODE, TOO_MANY_SUBSCRIPTIONS_CODE,
};
use serde_json::{Value, json};
use thiserror::Error as ThisError;

use crate::error::{Code, Exit};

/// Why the node did not take a transaction. It is in no pool of this node.
#[derive(Clone, Debug, PartialEq, Eq, ThisError)]
pub enum Rejection {
    #[error("its nonce is used or its era is over")]
    Stale,
    #[error("its nonce is too high")]
    Future,
    #[error("the signer cannot pay the fee")]
    Payment,
    #[error("its signature does not fit this chain and runtime")]
    BadProof,
    #[error("the block that it is anchored at is too old")]
    AncientBirthBlock,
    #[error("this account may not sign this call")]
    BadSigner,
    #[error("the call is not allowed as a transaction")]
    Call,
    #[error("it does not fit into a block")]
    ExhaustsResources,
    /// The chain's own reasons, by number.
    #[error("{}", custom(*.0))]
    Custom(u8),
    /// A kind that this program does not know, in the node's words.
    #[error("invalid: {0}")]
    Invalid(String),
    #[error("the node cannot tell whether it is valid: {0}")]
    UnknownValidity(String),
    #[error("the same transaction was rejected a short time ago")]
    Banned,
    #[error(
        "another transaction with this nonce is waiting, and none can be replaced on this chain"
    )]
    PriorityTooLow,
    #[error("the pool is full")]
    PoolFull,
    #[error("{message} ({code})")]
    Other { code: i32, message: String },
}

/// Of the refusals about which the chain knows more than the pool says.
pub const STALE: Code = Code("tx_pool_stale", Exit::Rejected);
pub const FUTURE: Code = Code("tx_pool_future", Exit::Rejected);
pub const PAYMENT: Code = Code("tx_pool_payment", Exit::Rejected);
pub const BAD_PROOF: Code = Code("tx_pool_bad_proof", Exit::Rejected);
pub const ANCIENT: Code = Code("tx_pool_ancient_birth_block", Exit::Rejected);
pub const RATE_LIMITED: Code = Code("tx_pool_rate_limited", Exit::TooEarly);
pub const CUSTOM: Code = Code("tx_pool_custom", Exit::Rejected);
pub const PRIORITY_TOO_LOW: Code = Code("tx_pool_priority_too_low", Exit::Rejected);

/// The chain's `CustomTransactionError`: number, name, explanation, next step. They are not in the metadata.
const REASONS: [(u8, &str, &str, &str); 29] = [
    (
        0,
        "ColdkeyInSwapSchedule",
        "the signer has announced a coldkey swap and may do nothing else",
        SWAP,
    ),
    (1, "StakeAmountTooLow", "the hotkey has too little stake to set weights", STAKE),
    (2, "BalanceTooLow", "the balance is too low", "`taoctl balance` shows what is free"),
    (3, "SubnetNotExists", "there is no such subnet", "`taoctl subnet list` shows the subnets"),
    (4, "HotkeyAccountDoesntExist", "the chain does not know the hotkey", REGISTER),
    (
        5,
        "NotEnoughStakeToWithdraw",
        "there is not so much stake",
        "`taoctl stake list` shows the positions",
    ),
    (6, "RateLimitExceeded", "too soon after the last call of this kind", WAIT),
    (7, "InsufficientLiquidity", "the pool is too small for the trade", "trade less"),
    (
        8,
        "SlippageTooHigh",
        "the price moved beyond the limit",
        "run the command again for a new quote",
    ),
    (
        9,
        "TransferDisallowed",
        "the subnet does not allow stake transfers",
        "take it back with `taoctl stake remove` and send TAO",
    ),
    (10, "HotKeyNotRegisteredInNetwork", "the hotkey is not registered on any subnet", REGISTER),
    (11, "InvalidIpAddress", "the IP address is not allowed", "give a public IPv4 or IPv6 address"),
    (
        12,
        "ServingRateLimitExceeded",
        "too soon after the last announcement, less than 50 blocks",
        WAIT,
    ),
    (13, "InvalidPort", "the port is not allowed", "give a port from 1 to 65535"),
    (
        14,
        "ZeroMaxAmount",
        "nothing can be traded within the limit",
        "run the command again for a new quote",
    ),
    (
        15,
        "InvalidRevealRound",
        "the reveal round is already past",
        "run the command again: it computes a later round",
    ),
    (
        16,
        "CommitNotFound",
        "there is no such weight commit",
        "it was revealed, dropped by a later reveal, or its epoch is over: see `taoctl weights status`",
    ),
    (
        17,
        "CommitBlockNotInRevealRange",
        "the commit can only be revealed in its epoch",
        "`taoctl weights reveal --wait-allowed` waits for it; when it is over, commit anew",
    ),
    (18, "InputLengthsUnequal", "the lists have different lengths", "give as many weights as UIDs"),
    (19, "UidNotFound", "the hotkey is not registered on the subnet", REGISTER),
    (20, "EvmKeyAssociateRateLimitExceeded", "too soon after the last association", WAIT),
    (21, "ColdkeySwapDisputed", "the signer's coldkey swap is disputed", SWAP),
    (
        22,
        "InvalidRealAccount",
        "the account behind the proxy cannot pay",
        "`taoctl balance` shows what is free",
    ),
    (
        23,
        "FailedShieldedTxParsing",
        "the shielded transaction cannot be read",
        "run the command again",
    ),
    (
        24,
        "InvalidShieldedTxPubKeyHash",
        "the shield's key is not the present one",
        "run the command again: it takes the present key",
    ),
    (
        25,
        "NonAssociatedColdKey",
        "the signer does not own the hotkey",
        "sign with the coldkey that owns the hotkey",
    ),
    (26, "DelegateTakeTooLow", "the take is too low", "give a higher take"),
    (27, "DelegateTakeTooHigh", "the take is too high", "give a lower take"),
    (
        255,
        "BadRequest",
        "the chain refuses the call",
        "look at it with --dry-run: something that it needs has changed",
    ),
];
const SWAP: &str = "until the swap is done or cleared this coldkey may sign nothing else";
const STAKE: &str =
    "`taoctl subnet metagraph` shows the stake of the hotkey; `taoctl stake add` adds some";
const REGISTER: &str = "register the hotkey with `taoctl subnet register`";
const WAIT: &str = "wait some blocks and run the command again";

fn custom(number: u8) -> String {
    match reason(number) {
        Some((_, name, text, _)) => format!("{text} ({name})"),
        None => format!("reason {number}, unknown to this version"),
    }
}

fn reason(number: u8) -> Option<&'static (u8, &'static str, &'static str, &'static str)> {
    REASONS.iter().find(|(known, ..)| *known == number)
}

impl Rejection {
    /// Whether a pool says this of bytes that a block has, too: a gateway may have sent them twice.
    pub fn fits_included(&self) -> bool {
        matches!(self, Self::Stale | Self::Banned)
    }

    /// Whether a pool says this of bytes whose era is over: the block that their signature covers is, by then, another
    /// one, or has no hash yet.
    pub fn fits_expired(&self) -> bool {
        matches!(self, Self::BadProof | Self::AncientBirthBlock)
    }

    pub(super) fn code(&self) -> Code {
        match self {
            Self::Stale => STALE,
            Self::Future => FUTURE,
            Self::Payment => PAYMENT,
            Self::BadProof => BAD_PROOF,
            Self::AncientBirthBlock => ANCIENT,
            Self::BadSigner => Code("tx_pool_bad_signer", Exit::Rejected),
            Self::Call => Code("tx_pool_call", Exit::Rejected),
            Self::ExhaustsResources => Code("tx_pool_exhausts_resources", Exit::Rejected),
            Self::Custom(6 | 12 | 20) => RATE_LIMITED,
            Self::Custom(_) => CUSTOM,
            Self::Invalid(_) => Code("tx_pool_invalid", Exit::Rejected),
            Self::UnknownValidity(_) => Code("tx_pool_unknown_validity", Exit::Rejected),
            Self::Banned => Code("tx_pool_banned", Exit::TooEarly),
            Self::PriorityTooLow => PRIORITY_TOO_LOW,
            Self::PoolFull => Code("tx_pool_full", Exit::TooEarly),
            Self::Other { .. } => Code("tx_pool_refused", Exit::Rejected),
        }
    }

    pub(super) fn hints(&self) -> Vec<String> {
        let hint = match self {
            Self::Stale | Self::AncientBirthBlock => {
                "run the command again: it takes a fresh nonce and era"
            }
            Self::Future => "an earlier transaction of this account is missing: `taoctl tx list`",
            Self::Payment => "fund the signer: `taoctl balance` shows what it has",
            Self::BadProof => {
                "run it again: the chain may have been upgraded just now; if it stays, the node lies about its metadata: use another"
            }
            Self::BadSigner => "sign with the key that this call belongs to",
            Self::Call => {
                "look at it with --dry-run: calls inside calls are too deep, or may not be sent like this"
            }
            Self::ExhaustsResources => {
                "send less in one transaction, or try again in the next block"
            }
            Self::Invalid(_) | Self::Custom(_) => {
                "look at it with --dry-run; a newer taoctl may know the reason"
            }
            Self::Other { .. } => {
                "the pool does not have it: run the command again, or use another node with --network"
            }
            Self::UnknownValidity(_) => "try again, or another node with --network",
            Self::Banned => {
                "a node forgets a rejected transaction after half an hour; build a new one"
            }
            Self::PriorityTooLow => "wait for the pending one: `taoctl tx list`",
            Self::PoolFull => "try again, or another node with --network",
        };
        let known = match self {
            Self::Custom(number) => reason(*number).map(|(.., hint)| *hint),
            _ => None,
        };
        vec![known.unwrap_or(hint).to_owned()]
    }

    pub(super) fn details(&self) -> Value {
        match self {
            Self::Custom(number) => {
                json!({ "custom": number, "name": reason(*number).map(|(_, name, ..)| name) })
            }
            Self::Other { code, .. } => json!({ "rpc_code": code }),
            _ => Value::Null,
        }
    }
}

/// What an answer to a submission says.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// The pool has exactly these bytes.
    Has,
    /// The pool does not take them.
    Refused(Rejection),
    /// Something between here and the pool failed: it may have them.
    Unclear,
}

/// What an error object means for a submission: 1000 to 1099 is the pool's, of the rest only what a server says
/// before it does anything is a refusal.
pub(super) fn verdict_of(code: i32, message: &str, data: &str) -> Verdict {
    Verdict::Refused(match code {
        1010 => invalid(data),
        1011 => Rejection::UnknownValidity(data.to_owned()),
        1012 => Rejection::Banned,
        1013 => return Verdict::Has,
        1014 => Rejection::PriorityTooLow,
        1016 => Rejection::PoolFull,
        1021 => Rejection::Future,
        PARSE_ERROR_CODE
        | INVALID_REQUEST_CODE
        | METHOD_NOT_FOUND_CODE
        | INVALID_PARAMS_CODE
        | OVERSIZED_REQUEST_CODE
        | TOO_MANY_SUBSCRIPTIONS_CODE
        | 1000..=1099 => Rejection::Other { code, message: join(message, data) },
        _ => return Verdict::Unclear,
    })
}

/// The node sends the kind of invalidity only as a text, the one of Substrate's `InvalidTransaction`.
fn invalid(data: &str) -> Rejection {
    if let Some(number) = data.strip_prefix("Custom error: ").and_then(|number| number.parse().ok())
    {
        return Rejection::Custom(number);
    }
    match data {
        "Transaction is outdated" => Rejection::Stale,
        "Transaction will be valid in the future" => Rejection::Future,
        "Inability to pay some fees (e.g. account balance too low)" => Rejection::Payment,
        "Transaction has a bad signature" => Rejection::BadProof,
        "Transaction has an ancient birth block" => Rejection::AncientBirthBlock,
        "Invalid signing address" => Rejection::BadSigner,
        "Transaction call is not expected" => Rejection::Call,
        "Transaction would exhaust the block limits" => Rejection::ExhaustsResources,
        other => Rejection::Invalid(other.to_owned()),
    }
}

fn join(message: &str, data: &str) -> String {
    if data.is_empty() { message.to_owned() } else { format!("{message}: {data}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reasons_that_a_real_node_gave() {
        let refused = |rejection| Verdict::Refused(rejection);
        let invalid = |data| verdict_of(1010, "Invalid Transaction", data);
        assert_eq!(invalid("Custom error: 13"), refused(Rejection::Custom(13)));
        assert_eq!(invalid("Custom error: 0"), refused(Rejection::Custom(0)));
        assert_eq!(invalid("Invalid signing address"), refused(Rejection::BadSigner));
        assert_eq!(verdict_of(1013, "Transaction Already Imported", ""), Verdict::Has);
        let low = verdict_of(1014, "Priority is too low: (1 vs 1)", "");
        assert_eq!(low, refused(Rejection::PriorityTooLow));
        assert_eq!(invalid("news"), refused(Rejection::Invalid("news".to_owned())));
    }

    /// Internal error, busy or limited after a retry of a gateway, its timeout, an HTTP status.
    #[test]
    fn an_error_on_the_way_is_no_refusal() {
        for code in [-32603, -32000, -32005, 429, 502] {
            assert_eq!(verdict_of(code, "", ""), Verdict::Unclear, "{code}");
        }
        assert!(matches!(verdict_of(-32601, "", ""), Verdict::Refused(Rejection::Other { .. })));
    }

    /// Substrate's own texts.
    #[test]
    fn the_texts_of_the_sdk() {
        use sp_runtime::transaction_validity::InvalidTransaction as Sdk;
        let kinds = [
            (Sdk::Stale, Rejection::Stale),
            (Sdk::Future, Rejection::Future),
            (Sdk::Payment, Rejection::Payment),
            (Sdk::BadProof, Rejection::BadProof),
            (Sdk::AncientBirthBlock, Rejection::AncientBirthBlock),
            (Sdk::BadSigner, Rejection::BadSigner),
            (Sdk::Call, Rejection::Call),
            (Sdk::ExhaustsResources, Rejection::ExhaustsResources),
        ];
        for (kind, expected) in kinds {
            assert_eq!(invalid(kind.into()), expected);
        }
    }

    #[test]
    fn rate_limits_are_too_early() {
        assert_eq!(Rejection::Custom(6).code().1, Exit::TooEarly);
        assert_eq!(Rejection::Custom(12).code().1, Exit::TooEarly);
        assert_eq!(Rejection::Custom(1).code().1, Exit::Rejected);
        assert_eq!(Rejection::Stale.code().1, Exit::Rejected);
    }
}
