//! What calls do, by the names of their arguments. What is not here is not understood, whatever it is called.

use crate::tx::agent::policy::HARMLESS as SERVICE;

/// One thing that a call does; the texts are names of arguments.
#[derive(Clone, Copy, Debug)]
pub(super) enum Does {
    /// Nothing but the calls in its arguments, all of them or none.
    Wraps,
    /// The same, but what comes before a failure stays done.
    WrapsInParts,
    /// Once, unless this argument says how often.
    Once(&'static str),
    /// Takes so much TAO at most.
    Tao(&'static str),
    /// Takes TAO, and nothing bounds how much: a price, or all that is there once the call is made. What is there now
    /// is no bound of that: a sale that is on its way brings more.
    AnyTao,
    /// Takes so much alpha of the subnet.
    Alpha(&'static str, &'static str),
    /// Takes all alpha of a position on the subnet.
    AllAlpha(&'static str),
    /// Takes alpha of every subnet.
    EveryAlpha,
    /// Gives what it takes, or power, to these accounts.
    To(&'static str),
    /// Gives it to nobody, or to whom the call does not say.
    ToNobody,
    /// Buys alpha; the argument bounds the price, if it is there.
    Buys(Option<&'static str>),
    /// Sells alpha.
    Sells(Option<&'static str>),
    /// Trades alpha of `origin_netuid` for that of `destination_netuid`; the bound is the ratio of the prices.
    Swaps(Option<&'static str>),
    /// Gives power over the account: how much will be taken with it is open.
    Power,
}

impl Does {
    pub fn wraps(&self) -> bool {
        matches!(self, Wraps | WrapsInParts)
    }
}

use Does::{
    AllAlpha, Alpha, AnyTao, Buys, EveryAlpha, Once, Power, Sells, Swaps, Tao, To, ToNobody, Wraps,
    WrapsInParts,
};

type Row = (&'static str, &'static str, &'static [Does]);

const SUBTENSOR: &str = "SubtensorModule";

const MOVES: [Row; 48] = [
    ("Utility", "batch", &[WrapsInParts]),
    ("Utility", "force_batch", &[WrapsInParts]),
    ("Utility", "if_else", &[WrapsInParts]),
    ("Utility", "batch_all", &[Wraps]),
    ("Utility", "as_derivative", &[Wraps]),
    ("Utility", "dispatch_as", &[Wraps]),
    ("Utility", "dispatch_as_fallible", &[Wraps]),
    ("Utility", "with_weight", &[Wraps]),
    ("Sudo", "sudo", &[Wraps]),
    ("Sudo", "sudo_unchecked_weight", &[Wraps]),
    ("Sudo", "sudo_as", &[Wraps]),
    ("Proxy", "proxy", &[Wraps]),
    ("Proxy", "proxy_announced", &[Wraps]),
    ("Scheduler", "schedule", &[Wraps, Once("maybe_periodic")]),
    ("Scheduler", "schedule_after", &[Wraps, Once("maybe_periodic")]),
    ("Scheduler", "schedule_named", &[Wraps, Once("maybe_periodic")]),
    ("Scheduler", "schedule_named_after", &[Wraps, Once("maybe_periodic")]),
    ("Multisig", "as_multi", &[Wraps]),
    ("Multisig", "as_multi_threshold_1", &[Wraps]),
    ("Balances", "transfer_allow_death", &[Tao("value"), To("dest")]),
    ("Balances", "transfer_keep_alive", &[Tao("value"), To("dest")]),
    ("Balances", "force_transfer", &[Tao("value"), To("dest")]),
    ("Balances", "transfer_all", &[AnyTao, To("dest")]),
    ("Balances", "burn", &[Tao("value"), ToNobody]),
    ("Crowdloan", "contribute", &[Tao("amount"), ToNobody]),
    ("Proxy", "add_proxy", &[Power, To("delegate")]),
    ("Sudo", "set_key", &[Power, To("new")]),
    (SUBTENSOR, "add_stake", &[Tao("amount_staked"), Buys(None)]),
    (SUBTENSOR, "add_stake_limit", &[Tao("amount_staked"), Buys(Some("limit_price"))]),
    (SUBTENSOR, "add_stake_burn", &[Tao("amount"), ToNobody, Buys(Some("limit"))]),
    (SUBTENSOR, "remove_stake", &[Alpha("amount_unstaked", "netuid"), Sells(None)]),
    (
        SUBTENSOR,
        "remove_stake_limit",
        &[Alpha("amount_unstaked", "netuid"), Sells(Some("limit_price"))],
    ),
    (SUBTENSOR, "remove_stake_full_limit", &[AllAlpha("netuid"), Sells(Some("limit_price"))]),
    (SUBTENSOR, "unstake_all", &[EveryAlpha, Sells(None)]),
    (SUBTENSOR, "unstake_all_alpha", &[EveryAlpha, Sells(None)]),
    (SUBTENSOR, "move_stake", &[Alpha("alpha_amount", "origin_netuid"), Swaps(None)]),
    (SUBTENSOR, "swap_stake", &[Alpha("alpha_amount", "origin_netuid"), Swaps(None)]),
    (
        SUBTENSOR,
        "swap_stake_limit",
        &[Alpha("alpha_amount", "origin_netuid"), Swaps(Some("limit_price"))],
    ),
    (
        SUBTENSOR,
        "transfer_stake",
        &[Alpha("alpha_amount", "origin_netuid"), To("destination_coldkey"), Swaps(None)],
    ),
    (SUBTENSOR, "burn_alpha", &[Alpha("amount", "netuid"), ToNobody]),
    (SUBTENSOR, "recycle_alpha", &[Alpha("amount", "netuid"), ToNobody]),
    (SUBTENSOR, "register_limit", &[Tao("limit_price")]),
    (SUBTENSOR, "burned_register", &[AnyTao]),
    (SUBTENSOR, "register", &[AnyTao, To("coldkey")]),
    (SUBTENSOR, "register_network", &[AnyTao]),
    (SUBTENSOR, "swap_coldkey", &[AnyTao, EveryAlpha, To("new_coldkey")]),
    (SUBTENSOR, "schedule_swap_coldkey", &[AnyTao, EveryAlpha, To("new_coldkey")]),
    (SUBTENSOR, "swap_coldkey_announced", &[AnyTao, EveryAlpha, To("new_coldkey")]),
];

/// These move no value, and give no power over any: deposits aside, they cost their fee.
const HARMLESS: [(&str, &[&str]); 6] = [
    ("System", &["remark", "remark_with_event"]),
    ("Multisig", &["cancel_as_multi", "poke_deposit"]),
    (
        "Proxy",
        &[
            "create_pure",
            "poke_deposit",
            "reject_announcement",
            "remove_announcement",
            "remove_proxies",
            "remove_proxy",
        ],
    ),
    ("Crowdloan", &["withdraw"]),
    ("LimitOrders", &["cancel_order"]),
    (
        SUBTENSOR,
        &[
            "claim_root",
            "clear_coldkey_swap_announcement",
            "decrease_take",
            "dispute_coldkey_swap",
            "increase_take",
            "lock_stake",
            "root_register",
            "set_childkey_take",
            "set_coldkey_auto_stake_hotkey",
            "set_identity",
            "set_root_claim_type",
            "set_subnet_identity",
            "start_call",
            "try_associate_hotkey",
            "update_symbol",
        ],
    ),
];

/// What a call does; empty for what is harmless, `None` for what is not understood.
pub(super) fn does(pallet: &str, call: &str) -> Option<&'static [Does]> {
    if let Some((_, _, does)) = MOVES.iter().find(|(p, c, _)| (*p, *c) == (pallet, call)) {
        return Some(does);
    }
    let mut harmless = HARMLESS.iter().chain(&SERVICE);
    harmless.any(|(p, calls)| *p == pallet && calls.contains(&call)).then_some(&[])
}
