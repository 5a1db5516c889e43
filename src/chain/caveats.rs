//! What the success of a transaction does not say.

use super::events::Event;
use super::runtime::Runtime;

/// A sentence for each thing that these events leave open.
pub fn caveats(runtime: &Runtime, events: &[Event]) -> Vec<String> {
    events.iter().filter_map(|event| caveat(runtime, event)).collect()
}

fn caveat(runtime: &Runtime, event: &Event) -> Option<String> {
    let number = |name| event.field::<u32>(runtime, name).ok();
    Some(match event.path().as_str() {
        "Scheduler.Scheduled" => {
            let block =
                number("when").map(|block| format!(" for block {block}")).unwrap_or_default();
            let task = number("index").map(|index| format!(" {index}")).unwrap_or_default();
            format!(
                "it only scheduled a call{block}: whether that succeeds is told there by the event \
                 Scheduler.Dispatched of task{task}, in no transaction"
            )
        }
        "Multisig.NewMultisig" | "Multisig.MultisigApproval" => {
            "it only noted an approval: the multisig's call was not made yet".to_owned()
        }
        "Proxy.Announced" => "it only announced a call, which was not made yet".to_owned(),
        "Utility.IfElseFallbackCalled" => {
            "the main call failed, and its fallback was made instead".to_owned()
        }
        "MevShield.EncryptedSubmitted" => {
            "it only carried an encrypted transaction, which has a hash and an outcome of its own"
                .to_owned()
        }
        _ => return None,
    })
}
