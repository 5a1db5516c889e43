//! What to do about the errors of the chain, as a table that a test holds against the real metadata.

/// What to do about an error.
pub(super) struct Advice {
    /// As [`DispatchFailure::name`](super::dispatch::DispatchFailure::name) writes it.
    error: &'static str,
    pub hint: &'static str,
    /// Waiting helps.
    pub too_early: bool,
}

/// What there is to say about the error of this name.
pub(super) fn about(error: &str) -> Option<&'static Advice> {
    ADVICE.iter().find(|advice| advice.error == error)
}

const fn fix(error: &'static str, hint: &'static str) -> Advice {
    Advice { error, hint, too_early: false }
}

const fn wait(error: &'static str, hint: &'static str) -> Advice {
    Advice { error, hint, too_early: true }
}

/// The errors that people meet. An error that is not here is shown with its name and the chain's own words.
const ADVICE: &[Advice] = &[
    fix(
        "SubtensorModule.AmountTooLow",
        "stake at least 0.002 TAO plus the fee; to leave with less take `all`",
    ),
    fix(
        "SubtensorModule.NotEnoughBalanceToStake",
        "lower the amount: the fee and 500 rao must remain",
    ),
    fix(
        "SubtensorModule.NotEnoughStakeToWithdraw",
        "`taoctl stake list` shows the position; `all` takes what is there",
    ),
    fix(
        "SubtensorModule.SlippageTooHigh",
        "the price moved: raise --tolerance, trade less, or allow --partial",
    ),
    fix(
        "Swap.PriceLimitExceeded",
        "the price is already beyond the limit: run the command again for a new quote",
    ),
    fix(
        "SubtensorModule.InsufficientLiquidity",
        "the pool is too small for this trade: trade less",
    ),
    fix("Swap.ReservesTooLow", "the pool is too small for this trade: trade less"),
    fix("Swap.SwapInputTooLarge", "the pool is too small for this trade: trade less"),
    fix("SubtensorModule.SubtokenDisabled", "the subnet takes no stake until its owner starts it"),
    fix("SubtensorModule.SubnetNotExists", "`taoctl subnet list` shows the subnets"),
    fix("AdminUtils.SubnetDoesNotExist", "`taoctl subnet list` shows the subnets"),
    fix(
        "SubtensorModule.HotKeyAccountNotExists",
        "the chain does not know this hotkey: `taoctl subnet register` makes it known",
    ),
    fix("SubtensorModule.NonAssociatedColdKey", "sign with the coldkey that owns the hotkey"),
    fix("SubtensorModule.StakeUnavailable", "a part is locked: `taoctl stake show` shows how much"),
    fix("SubtensorModule.InsufficientStakeForLock", "lock no more than the stake"),
    fix(
        "SubtensorModule.LockHotkeyMismatch",
        "on this subnet the stake is locked to another hotkey",
    ),
    fix("SubtensorModule.NoExistingLock", "there is nothing locked on this subnet"),
    fix(
        "SubtensorModule.TransferDisallowed",
        "this subnet's stake cannot be transferred: unstake and send TAO",
    ),
    fix("SubtensorModule.SameNetuid", "origin and destination are the same"),
    fix(
        "SubtensorModule.RegistrationPriceLimitExceeded",
        "the price rose: run the command again, or wait",
    ),
    fix("SubtensorModule.SubNetRegistrationDisabled", "registration is closed on this subnet"),
    fix(
        "SubtensorModule.HotKeyAlreadyRegisteredInSubNet",
        "nothing to do: this hotkey has a UID there",
    ),
    wait("SubtensorModule.NoNeuronIdAvailable", "all neurons are immune now: wait some blocks"),
    fix(
        "SubtensorModule.RegistrationNotPermittedOnRootSubnet",
        "`taoctl subnet register 0` registers on the root network",
    ),
    wait(
        "SubtensorModule.TooManyRegistrationsThisBlock",
        "run the command again in the next block",
    ),
    wait("SubtensorModule.TooManyRegistrationsThisInterval", "wait for the next interval"),
    fix(
        "SubtensorModule.StakeTooLowForRoot",
        "the hotkey needs more root stake than the last of the 64",
    ),
    fix(
        "SubtensorModule.CannotAffordLockCost",
        "a subnet costs more than the account holds: `taoctl balance` shows it",
    ),
    wait(
        "SubtensorModule.NetworkTxRateLimitExceeded",
        "somebody created a subnet a short time ago: wait",
    ),
    wait(
        "SubtensorModule.NeedWaitingMoreBlocksToStarCall",
        "a new subnet cannot be started at once: wait",
    ),
    fix(
        "SubtensorModule.FirstEmissionBlockNumberAlreadySet",
        "nothing to do: the subnet is started",
    ),
    wait(
        "SubtensorModule.SettingWeightsTooFast",
        "`taoctl subnet show` shows the `weights_rate_limit` in blocks: wait",
    ),
    wait(
        "SubtensorModule.CommittingWeightsTooFast",
        "`taoctl subnet show` shows the `weights_rate_limit` in blocks: wait",
    ),
    fix(
        "SubtensorModule.CommitRevealEnabled",
        "this subnet wants commits, which this version cannot send",
    ),
    fix(
        "SubtensorModule.CommitRevealDisabled",
        "this subnet wants no commits: use `taoctl weights set`",
    ),
    fix(
        "SubtensorModule.NotEnoughStakeToSetWeights",
        "the hotkey needs more stake, its own or delegated",
    ),
    wait(
        "SubtensorModule.NeuronNoValidatorPermit",
        "permits are given at each epoch to the largest stakes",
    ),
    fix(
        "SubtensorModule.WeightVecLengthIsLow",
        "give weights for more neurons: `min_allowed_weights`",
    ),
    fix("SubtensorModule.UidVecContainInvalidOne", "`taoctl subnet metagraph` shows the UIDs"),
    fix("SubtensorModule.DuplicateUids", "name each UID once"),
    fix(
        "SubtensorModule.IncorrectWeightVersionKey",
        "give the subnet's `weights_version` with --version-key",
    ),
    fix("SubtensorModule.InvalidRevealRound", "run the command again: it computes a later round"),
    wait("SubtensorModule.RevealTooEarly", "wait for the epoch of the reveal"),
    fix("SubtensorModule.ExpiredWeightCommit", "the time to reveal is over: commit again"),
    fix("SubtensorModule.NoWeightsCommitFound", "nothing is committed, or it was revealed already"),
    fix(
        "SubtensorModule.InvalidRevealCommitHashNotMatch",
        "reveal exactly what was committed, with its salt",
    ),
    wait("SubtensorModule.TooManyUnrevealedCommits", "ten commits wait for their reveal"),
    fix(
        "SubtensorModule.HotKeyNotRegisteredInSubNet",
        "register the hotkey with `taoctl subnet register`",
    ),
    fix(
        "SubtensorModule.HotKeyNotRegisteredInNetwork",
        "register the hotkey with `taoctl subnet register`",
    ),
    wait("SubtensorModule.ServingRateLimitExceeded", "wait some blocks and run the command again"),
    fix("SubtensorModule.InvalidIpAddress", "give a public IPv4 or IPv6 address"),
    fix("SubtensorModule.InvalidIpType", "give a public IPv4 or IPv6 address"),
    fix("SubtensorModule.InvalidPort", "give a port from 1 to 65535"),
    wait("SubtensorModule.DelegateTxRateLimitExceeded", "a take can be raised once in 30 days"),
    wait("SubtensorModule.TxChildkeyTakeRateLimitExceeded", "a take can be raised once in 30 days"),
    wait("SubtensorModule.TxRateLimitExceeded", "wait: one change of this kind in two epochs"),
    wait(
        "SubtensorModule.AdminActionProhibitedDuringWeightsWindow",
        "wait until the epoch has run",
    ),
    fix("BadOrigin", "sign as the owner of the subnet; some parameters only root may change"),
    fix(
        "SubtensorModule.ColdkeySwapAnnounced",
        "a coldkey swap is announced: this coldkey may sign nothing else",
    ),
    fix(
        "SubtensorModule.ColdkeySwapDisputed",
        "the coldkey swap is disputed: this coldkey may sign nothing",
    ),
    wait(
        "SubtensorModule.ColdkeySwapTooEarly",
        "an announced swap has to wait: run the command again later",
    ),
    fix("SubtensorModule.AnnouncedColdkeyHashDoesNotMatch", "another coldkey was announced"),
    wait("SubtensorModule.HotKeySetTxRateLimitExceeded", "wait before swapping a hotkey again"),
    wait(
        "SubtensorModule.HotKeySwapOnSubnetIntervalNotPassed",
        "wait before swapping a hotkey again",
    ),
    fix(
        "SubtensorModule.NotEnoughStakeToSetChildkeys",
        "the hotkey's stake is below the threshold",
    ),
    fix(
        "SubtensorModule.ChildParentInconsistency",
        "a child cannot be a parent of the same hotkey",
    ),
    fix("SubtensorModule.TooManyChildren", "five children at most"),
    fix("System.CallFiltered", "not allowed this way: another proxy type, or no batch in a batch"),
    fix("Token.FundsUnavailable", "lower the amount: `taoctl balance` shows what is free"),
    fix("Token.NotExpendable", "lower the amount: the account must keep 500 rao"),
    fix("Token.BelowMinimum", "a new account needs at least 500 rao"),
    fix("Token.Frozen", "a part of the balance is locked"),
    fix("Proxy.NotProxy", "the signer is no proxy of that account for this type of call"),
    fix("Proxy.Unannounced", "this proxy has a delay: announce the call first"),
    fix("Proxy.NoPermission", "the proxy's type does not allow this"),
    fix("Multisig.NoTimepoint", "the operation is open: approve it instead"),
    fix("Multisig.WrongTimepoint", "the operation was opened anew: read it again"),
    fix("Multisig.UnexpectedTimepoint", "nobody has opened the operation yet"),
    fix("Multisig.AlreadyApproved", "nothing to do: this account has approved"),
    fix("Multisig.MaxWeightTooLow", "run the command again: it asks the weight of the call"),
];

#[cfg(test)]
mod tests {
    use scale_info::TypeDef;

    use super::*;
    use crate::chain::fixtures::runtime;

    /// The names in the table, against the metadata of the real runtime.
    #[test]
    fn every_advice_is_about_an_error_that_exists() {
        let runtime = runtime();
        let metadata = runtime.metadata();
        let dispatch_error =
            metadata.types().resolve(metadata.dispatch_error_ty().unwrap()).unwrap();
        let TypeDef::Variant(kinds) = &dispatch_error.type_def else { panic!("an enum") };
        let has_reason = |kind: &str, reason: &str| {
            let kind = kinds.variants.iter().find(|variant| variant.name == kind)?;
            let reasons = metadata.types().resolve(kind.fields.first()?.ty.id)?;
            let TypeDef::Variant(reasons) = &reasons.type_def else { return None };
            reasons.variants.iter().find(|variant| variant.name == reason)
        };
        for Advice { error, .. } in ADVICE {
            let exists = match error.split_once('.') {
                Some((pallet, name)) => match metadata.pallet_by_name(pallet) {
                    Some(pallet) => {
                        pallet.error_variants().unwrap().iter().any(|error| error.name == name)
                    }
                    None => has_reason(pallet, name).is_some(),
                },
                None => kinds.variants.iter().any(|variant| variant.name == *error),
            };
            assert!(exists, "{error}");
        }
    }
}
