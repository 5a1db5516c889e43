//! What a command says that it did, held against the events of its block.

use codec::Encode as _;
use localnet::pallets::subtensor::Event;
use localnet::runtime::{Runtime, RuntimeEvent};
use serde_json::Value;

use crate::kinds::{Case, Kind};
use crate::truth::Included;

fn number(value: &Value) -> Result<i128, String> {
    let text = value.as_str().ok_or_else(|| format!("no amount: {value}"))?;
    text.parse().map_err(|error| format!("{text}: {error}"))
}

impl Case {
    /// What the receipt says that the signer has paid, the fee without.
    pub fn paid(&self, result: &Value) -> Result<i128, String> {
        match self.kind {
            Kind::Transfer | Kind::TransferAll | Kind::Fund => number(&result["amount"]),
            Kind::Batch => Ok(1_000_000_000),
            Kind::StakeAdd | Kind::StakeAddShielded => number(&result["tao"]),
            Kind::StakeRemove | Kind::StakeRemoveAll => Ok(-number(&result["tao"])?),
            Kind::StakeExit => Ok(-number(&result["received"])?),
            Kind::Register => number(&result["burned"]),
            _ => Ok(0),
        }
    }

    /// Whether the block has the event of this command, with what the receipt says.
    pub fn happened(&self, included: &Included, result: &Value) -> bool {
        let transferred = |amount: u64| {
            // Pallet Balances is number 5 of the real runtime; its event 2 is Transfer.
            let accounts: [&[u8]; 2] = [self.signer.as_ref(), self.other.as_ref()];
            let event = [&[5, 2], accounts[0], accounts[1], &amount.to_le_bytes()].concat();
            included.events.iter().any(|one| one.encode() == event)
        };
        match self.kind {
            Kind::Transfer | Kind::TransferAll | Kind::Fund => {
                amount(result, "amount").is_some_and(transferred)
            }
            Kind::Batch => transferred(400_000_000) && transferred(600_000_000),
            _ => included.events.iter().any(|event| match event {
                RuntimeEvent::SubtensorModule(event) => {
                    self.traded(event, result)
                        || self.relocated(event, result)
                        || self.is_set(event, result)
                }
                _ => false,
            }),
        }
    }

    fn traded(&self, event: &Event<Runtime>, result: &Value) -> bool {
        let told = |name: &str| amount(result, name);
        match (self.kind, event) {
            (
                Kind::StakeAdd | Kind::StakeAddShielded,
                Event::StakeAdded(_, _, tao, alpha, 1, _),
            ) => (Some(*tao), Some(*alpha)) == (told("tao"), told("alpha")),
            (
                Kind::StakeRemove | Kind::StakeRemoveAll,
                Event::StakeRemoved(_, _, tao, alpha, 1, fee),
            ) => (Some(*tao), Some(*alpha + *fee)) == (told("tao"), told("alpha")),
            (Kind::StakeExit, Event::StakeRemoved(_, _, tao, _, 1, _)) => {
                Some(*tao) == told("received")
            }
            (
                Kind::Register | Kind::RegisterOnRoot | Kind::RootRegister,
                Event::NeuronRegistered(_, uid, hotkey),
            ) => *hotkey == self.other && result["uid"] == *uid,
            (Kind::Weights, Event::WeightsSet(1, uid)) => result["uid"] == *uid,
            (Kind::WeightsEncrypted, Event::TimelockedWeightsCommitted(who, 2, _, round)) => {
                *who == self.signer && result["commit"]["round"] == *round
            }
            (Kind::WeightsEnsure, Event::TimelockedWeightsCommitted(who, 2, _, round)) => {
                *who == self.signer && result["reveal_round"] == *round
            }
            (Kind::WeightsBatch, Event::WeightsSet(1, _)) => result["subnets"][0]["state"] == "set",
            (Kind::WeightsReveal, Event::WeightsRevealed(who, 2, _)) => {
                *who == self.signer && result["revealed"][0]["weights"][0]["weight"] == 65_535
            }
            (Kind::WeightsCommit, Event::WeightsCommitted(who, 2, hash)) => {
                *who == self.signer && result["commit_hash"] == format!("{hash:?}")
            }
            (Kind::StakeBurn, Event::AlphaBurned(_, _, alpha, 1))
            | (Kind::StakeRecycle, Event::AlphaRecycled(_, _, alpha, 1)) => {
                Some(*alpha) == told("alpha")
            }
            _ => false,
        }
    }

    /// The events tell only TAO; what left is what was asked for.
    fn relocated(&self, event: &Event<Runtime>, result: &Value) -> bool {
        let is_whole = amount(result, "sent") == Some(1_000_000_000);
        match (self.kind, event) {
            (Kind::StakeMove, Event::StakeMoved(who, _, 1, _, 1, _))
            | (Kind::StakeSwap, Event::StakeSwapped(who, _, 1, 0, _)) => {
                *who == self.signer && is_whole
            }
            (Kind::StakeMoveInSteps, Event::StakeMoved(who, _, 0, _, 0, tao)) => {
                *who == self.signer && is_whole && amount(result, "received") == Some(*tao)
            }
            (Kind::StakeTransfer, Event::StakeTransferred(from, to, _, 1, 1, _)) => {
                (from, to) == (&self.signer, &self.other) && is_whole
            }
            _ => false,
        }
    }

    fn is_set(&self, event: &Event<Runtime>, result: &Value) -> bool {
        match (self.kind, event) {
            (Kind::StakeAuto, Event::AutoStakeDestinationSet { coldkey, hotkey, .. }) => {
                *coldkey == self.signer && result.to_string().contains(&hotkey.to_string())
            }
            (Kind::StakeClaim, Event::RootClaimTypeSet { coldkey, .. }) => *coldkey == self.signer,
            (Kind::ChildSet | Kind::ChildRevoke, Event::SetChildrenScheduled(_, 1, due, list)) => {
                let told = result["children"].as_array().map(Vec::len);
                result["cooldown_until"][0] == *due && told == Some(list.len())
            }
            (Kind::ChildTake, Event::ChildKeyTakeSet(_, take)) => result["childkey_take"] == *take,
            (
                Kind::DelegateTake,
                Event::TakeIncreased(_, _, take) | Event::TakeDecreased(_, _, take),
            ) => result["take"] == *take,
            (Kind::AutoParent, Event::AutoParentDelegationEnabledSet { enabled, .. }) => {
                result["auto_parent"] == *enabled
            }
            (Kind::LockAdd, Event::StakeLocked { coldkey, amount: locked, .. }) => {
                *coldkey == self.signer && Some(*locked) == amount(result, "amount")
            }
            (Kind::LockMode, Event::PerpetualLockUpdated { enabled, .. }) => {
                (result["mode"] == "perpetual") == *enabled
            }
            (Kind::LockMove, Event::LockMoved { destination_hotkey, .. }) => {
                result["to"] == destination_hotkey.to_string()
            }
            (Kind::LockReceive, Event::RejectLockedAlphaUpdated { enabled, .. }) => {
                result["accepts_locked_stake"] == !*enabled
            }
            _ => false,
        }
    }
}

fn amount(result: &Value, name: &str) -> Option<u64> {
    result[name].as_str().and_then(|text| text.parse().ok())
}
