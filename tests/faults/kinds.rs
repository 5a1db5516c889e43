//! Every command that sends a transaction, made ready so that it succeeds on a whole line.

use codec::Encode as _;
use localnet::pallets::subtensor::Event::{NeuronRegistered, StakeAdded, StakeRemoved, WeightsSet};
use localnet::runtime::RuntimeEvent;
use serde_json::Value;
use sp_core::crypto::AccountId32;
use sp_keyring::Sr25519Keyring as Key;

use crate::draw::Draw;
use crate::truth::Included;
use crate::world::World;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Transfer,
    TransferAll,
    /// Two payments in one transaction.
    Batch,
    StakeAdd,
    StakeRemove,
    StakeRemoveAll,
    StakeExit,
    Register,
    RegisterOnRoot,
    Weights,
    Fund,
}

/// One command, and where its money goes.
#[derive(Debug)]
pub struct Case {
    pub kind: Kind,
    pub words: String,
    pub signer: AccountId32,
    /// The new account that receives something, or becomes a hotkey.
    pub other: AccountId32,
}

impl Kind {
    pub fn of(seed: u64) -> Self {
        match seed % 16 {
            0..=3 => Self::Transfer,
            4 | 5 => Self::Batch,
            6 => Self::TransferAll,
            7 | 8 => Self::StakeAdd,
            9 | 10 => Self::StakeRemove,
            11 if seed % 32 < 16 => Self::StakeExit,
            11 => Self::StakeRemoveAll,
            12 => Self::Register,
            13 => Self::RegisterOnRoot,
            14 => Self::Weights,
            _ => Self::Fund,
        }
    }

    /// The command as it is typed.
    pub fn command(self) -> &'static str {
        match self {
            Self::Transfer | Self::TransferAll => "transfer",
            Self::Batch => "tx batch",
            Self::StakeAdd => "stake add",
            Self::StakeRemove | Self::StakeRemoveAll => "stake remove",
            Self::StakeExit => "stake exit",
            Self::Register | Self::RegisterOnRoot => "subnet register",
            Self::Weights => "weights set",
            Self::Fund => "localnet fund",
        }
    }

    fn signer(self) -> Key {
        match self {
            Self::TransferAll => Key::Two,
            Self::StakeRemoveAll | Self::StakeExit => Key::Dave,
            Self::Weights => Key::BobStash,
            _ => Key::Alice,
        }
    }

    /// What the command needs: past the line, and before the run.
    pub async fn case(self, world: &World, draw: Draw) -> Case {
        let position = format!("{}@1", Key::BobStash.to_account_id());
        let other = draw.account();
        let rest = match self {
            Self::Transfer => format!("1 --to {other}"),
            Self::TransferAll => {
                world.elsewhere("transfer 3 --to //Two -w //Charlie --yes").await;
                format!("all --to {other} -w //Two")
            }
            Self::Batch => {
                let pay = |tao| format!("Balances.transfer_keep_alive dest={other} value={tao}tao");
                world.file("calls", &[pay("0.4"), pay("0.6")].join("\n"))
            }
            Self::StakeAdd => format!("1 --to {position}"),
            Self::StakeRemove => format!("1 --from {position}"),
            Self::StakeRemoveAll => {
                world.elsewhere(&format!("stake add 2 --to {position} -w //Dave --yes")).await;
                format!("all --from {position} -w //Dave")
            }
            Self::StakeExit => {
                world.elsewhere(&format!("stake add 2 --to {position} -w //Dave --yes")).await;
                "-w //Dave".to_owned()
            }
            Self::Register => format!("1 --hotkey {other}"),
            Self::RegisterOnRoot => format!("0 --hotkey {other}"),
            Self::Weights => {
                // The limit of this subnet is five blocks.
                world.node.advance(5).await.expect("blocks");
                "1 -H //BobStash 0:1".to_owned()
            }
            Self::Fund => format!("{other} 1"),
        };
        let words = format!("{} {rest} --yes", self.command());
        Case { kind: self, words, signer: self.signer().to_account_id(), other }
    }
}

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
            Kind::StakeAdd => number(&result["tao"]),
            Kind::StakeRemove | Kind::StakeRemoveAll => Ok(-number(&result["tao"])?),
            Kind::StakeExit => Ok(-number(&result["received"])?),
            Kind::Register => number(&result["burned"]),
            Kind::RegisterOnRoot | Kind::Weights => Ok(0),
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
        let amount = |name: &str| result[name].as_str().and_then(|text| text.parse::<u64>().ok());
        included.events.iter().any(|event| match (self.kind, event) {
            (Kind::Transfer | Kind::TransferAll | Kind::Fund, _) => {
                amount("amount").is_some_and(transferred)
            }
            (Kind::Batch, _) => transferred(400_000_000) && transferred(600_000_000),
            (Kind::StakeAdd, RuntimeEvent::SubtensorModule(StakeAdded(_, _, tao, alpha, 1, _))) => {
                (Some(*tao), Some(*alpha)) == (amount("tao"), amount("alpha"))
            }
            (
                Kind::StakeRemove | Kind::StakeRemoveAll,
                RuntimeEvent::SubtensorModule(StakeRemoved(_, _, tao, alpha, 1, fee)),
            ) => (Some(*tao), Some(*alpha + *fee)) == (amount("tao"), amount("alpha")),
            (Kind::StakeExit, RuntimeEvent::SubtensorModule(StakeRemoved(_, _, tao, _, 1, _))) => {
                Some(*tao) == amount("received")
            }
            (
                Kind::Register | Kind::RegisterOnRoot,
                RuntimeEvent::SubtensorModule(NeuronRegistered(_, uid, hotkey)),
            ) => *hotkey == self.other && result["uid"] == *uid,
            (Kind::Weights, RuntimeEvent::SubtensorModule(WeightsSet(1, uid))) => {
                result["uid"] == *uid
            }
            _ => false,
        })
    }

    /// Whether the new account gets exactly what the signer pays.
    pub fn pays_other(&self) -> bool {
        matches!(self.kind, Kind::Transfer | Kind::TransferAll | Kind::Batch | Kind::Fund)
    }
}
