//! How a fee is taken: in TAO, or in alpha from those who take stake away and have no TAO left.

use super::{
    AccountId, Balance, Balances, Runtime, RuntimeCall, SubtensorModule, genesis::BLOCK_AUTHOR,
};
use crate::pallets::{AlphaBalance, NetUid, TaoBalance};
use frame_support::{
    dispatch::{DispatchInfo, PostDispatchInfo},
    traits::{
        Imbalance,
        fungible::{Balanced, Credit, Debt, Inspect},
        tokens::{Fortitude, Precision, Preservation, WithdrawConsequence},
    },
};
use pallet_transaction_payment::OnChargeTransaction;
use sp_runtime::transaction_validity::{InvalidTransaction, TransactionValidityError};

/// Takes fees from the signer and gives them to the author of the block.
pub struct FeePayment;

/// What was taken before the call.
pub enum Withdrawn {
    /// TAO; what the call did not need goes back.
    Tao(Credit<AccountId, Balances>),
    /// Alpha, sold already; nothing goes back.
    Alpha {
        /// Where the stake was.
        netuid: NetUid,
        /// What was sold.
        alpha: AlphaBalance,
        /// What the author got for it.
        tao: TaoBalance,
    },
}

impl OnChargeTransaction<Runtime> for FeePayment {
    type Balance = Balance;
    /// None when there is no fee.
    type LiquidityInfo = Option<Withdrawn>;

    fn can_withdraw_fee(
        who: &AccountId,
        call: &RuntimeCall,
        _info: &DispatchInfo,
        fee: Balance,
        _tip: Balance,
    ) -> Result<(), TransactionValidityError> {
        let payable = fee == 0
            || Balances::can_withdraw(who, fee) == WithdrawConsequence::Success
            || fee_position(who, call).is_some_and(|(hotkey, netuid)| {
                SubtensorModule::covers_fee(who, &hotkey, netuid, fee)
            });
        if payable { Ok(()) } else { Err(InvalidTransaction::Payment.into()) }
    }

    fn withdraw_fee(
        who: &AccountId,
        call: &RuntimeCall,
        _info: &DispatchInfo,
        fee: Balance,
        _tip: Balance,
    ) -> Result<Self::LiquidityInfo, TransactionValidityError> {
        if fee == 0 {
            return Ok(None);
        }
        let (exact, keep_alive) = (Precision::Exact, Preservation::Preserve);
        if let Ok(paid) = Balances::withdraw(who, fee, exact, keep_alive, Fortitude::Polite) {
            return Ok(Some(Withdrawn::Tao(paid)));
        }
        let (hotkey, netuid) = fee_position(who, call).ok_or(InvalidTransaction::Payment)?;
        let (alpha, tao) = SubtensorModule::withdraw_fee(who, &hotkey, netuid, fee)
            .map_err(|_| InvalidTransaction::Payment)?;
        Ok(Some(Withdrawn::Alpha { netuid, alpha, tao }))
    }

    fn correct_and_deposit_fee(
        who: &AccountId,
        _info: &DispatchInfo,
        _post_info: &PostDispatchInfo,
        corrected_fee: Balance,
        _tip: Balance,
        withdrawn: Self::LiquidityInfo,
    ) -> Result<(), TransactionValidityError> {
        match withdrawn {
            None => Ok(()),
            Some(Withdrawn::Tao(paid)) => settle(who, corrected_fee, paid),
            Some(Withdrawn::Alpha { netuid, alpha, tao }) => {
                SubtensorModule::note_alpha_fee(who.clone(), netuid, alpha, tao);
                Ok(())
            }
        }
    }
}

/// The position that may pay for the call instead of TAO. Only the outermost call counts.
fn fee_position(who: &AccountId, call: &RuntimeCall) -> Option<(AccountId, NetUid)> {
    match call {
        RuntimeCall::SubtensorModule(call) => SubtensorModule::fee_position(who, call),
        _ => None,
    }
}

/// Gives back what was taken beyond the fee, even if that is nothing, and the rest to the author.
fn settle(
    who: &AccountId,
    fee: Balance,
    paid: Credit<AccountId, Balances>,
) -> Result<(), TransactionValidityError> {
    let excess = paid.peek().saturating_sub(fee);
    let returned = match Balances::total_balance(who) {
        0 => Debt::<AccountId, Balances>::default(),
        _ => Balances::deposit(who, excess, Precision::BestEffort).unwrap_or_default(),
    };
    let kept = paid.offset(returned).same().map_err(|_| InvalidTransaction::Payment)?;
    if kept.peek() > 0 {
        // It can only fail for an author below the existential deposit: the fee is destroyed then.
        drop(Balances::resolve(&BLOCK_AUTHOR, kept));
    }
    Ok(())
}
