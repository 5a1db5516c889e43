//! Calls with root's rights, by the chain's sudo key.

use super::Call;

/// Runs a call as root. Whether it succeeded is only in the event `Sudid`.
pub fn sudo(call: Call) -> Call {
    Call::new("Sudo", "sudo").arg_call("call", call)
}
