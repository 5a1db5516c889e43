//! Who pays for a call that a delegate makes.

use super::{AccountId, Proxy, Runtime, RuntimeCall, config::batched};
use sp_runtime::traits::StaticLookup;

/// The account that pays for a signed call: its signer, or the real account of a proxy that took the fees over. That
/// one may hand them on for a proxy inside, or for a batch of proxies that are all for one account; no deeper.
pub fn fee_payer(signer: &AccountId, call: &RuntimeCall) -> AccountId {
    match proxied(call) {
        Some((real, inner)) if Proxy::pays_fee(&real, signer) => {
            payer_inside(inner, &real).unwrap_or(real)
        }
        _ => signer.clone(),
    }
}

fn payer_inside(call: &RuntimeCall, delegate: &AccountId) -> Option<AccountId> {
    let calls = batched(call).unwrap_or(std::slice::from_ref(call));
    let mut reals = calls.iter().map(|call| proxied(call).map(|(real, _)| real));
    let first = reals.next()??;
    let same = reals.all(|real| real.as_ref() == Some(&first));
    (same && Proxy::pays_fee(&first, delegate)).then_some(first)
}

/// The real account and the call for it. Announced calls are paid by who submits them.
fn proxied(call: &RuntimeCall) -> Option<(AccountId, &RuntimeCall)> {
    let RuntimeCall::Proxy(crate::pallets::proxy::Call::proxy { real, call, .. }) = call else {
        return None;
    };
    let real = <Runtime as frame_system::Config>::Lookup::lookup(real.clone()).ok()?;
    Some((real, call))
}
