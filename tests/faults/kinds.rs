//! Every command that sends a transaction: how often it is run, and who signs it.

use sp_core::crypto::AccountId32;
use sp_keyring::Sr25519Keyring as Key;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Transfer,
    TransferAll,
    /// Two payments in one transaction.
    Batch,
    StakeAdd,
    /// Encrypted inside of a carrier.
    StakeAddShielded,
    StakeRemove,
    StakeRemoveAll,
    StakeExit,
    /// To another hotkey of the same subnet.
    StakeMove,
    /// To another hotkey and subnet: a swap, and a move of what it brought.
    StakeMoveInSteps,
    StakeSwap,
    StakeTransfer,
    StakeBurn,
    StakeRecycle,
    StakeAuto,
    StakeClaim,
    ChildSet,
    ChildRevoke,
    ChildTake,
    DelegateTake,
    LockAdd,
    LockMode,
    LockMove,
    LockReceive,
    Register,
    RegisterOnRoot,
    RootRegister,
    AutoParent,
    Weights,
    WeightsEncrypted,
    WeightsCommit,
    WeightsEnsure,
    WeightsReveal,
    WeightsBatch,
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

/// So many seeds have every kind among them.
pub const ROUND: u64 = 64;

impl Kind {
    /// Most runs pay or trade.
    pub fn of(seed: u64) -> Self {
        match seed % ROUND {
            0..=11 => Self::Transfer,
            12..=17 => Self::Batch,
            18..=20 => Self::TransferAll,
            21..=25 => Self::StakeAdd,
            26..=29 => Self::StakeAddShielded,
            30..=33 => Self::StakeRemove,
            34 => Self::WeightsBatch,
            35 => Self::StakeRemoveAll,
            36 => Self::StakeExit,
            37 => Self::StakeMove,
            38 | 39 => Self::StakeMoveInSteps,
            40 => Self::WeightsReveal,
            41 => Self::WeightsEncrypted,
            42 => Self::StakeSwap,
            43 => Self::WeightsCommit,
            44 => Self::StakeTransfer,
            45 => Self::StakeBurn,
            46 => Self::StakeRecycle,
            47 => Self::StakeAuto,
            48 => Self::StakeClaim,
            49 => Self::ChildSet,
            50 => Self::ChildRevoke,
            51 => Self::ChildTake,
            52 => Self::DelegateTake,
            53 => Self::LockAdd,
            54 => Self::LockMode,
            55 => Self::LockMove,
            56 => Self::LockReceive,
            57 => Self::Register,
            58 => Self::WeightsEnsure,
            59 => Self::RegisterOnRoot,
            60 => Self::RootRegister,
            61 => Self::AutoParent,
            62 => Self::Weights,
            _ => Self::Fund,
        }
    }

    /// The command as it is typed.
    pub fn command(self) -> &'static str {
        match self {
            Self::Transfer | Self::TransferAll => "transfer",
            Self::Batch => "tx batch",
            Self::StakeAdd | Self::StakeAddShielded => "stake add",
            Self::StakeRemove | Self::StakeRemoveAll => "stake remove",
            Self::StakeExit => "stake exit",
            Self::StakeMove | Self::StakeMoveInSteps => "stake move",
            Self::StakeSwap => "stake swap",
            Self::StakeTransfer => "stake transfer",
            Self::StakeBurn => "stake burn",
            Self::StakeRecycle => "stake recycle",
            Self::StakeAuto => "stake auto",
            Self::StakeClaim => "stake claim",
            Self::ChildSet => "child set",
            Self::ChildRevoke => "child revoke",
            Self::ChildTake => "child take",
            Self::DelegateTake => "delegate take",
            Self::LockAdd => "lock add",
            Self::LockMode => "lock mode",
            Self::LockMove => "lock move",
            Self::LockReceive => "lock receive",
            Self::Register | Self::RegisterOnRoot => "subnet register",
            Self::RootRegister => "root register",
            Self::AutoParent => "root auto-parent",
            Self::Weights | Self::WeightsEncrypted => "weights set",
            Self::WeightsCommit => "weights commit",
            Self::WeightsEnsure => "weights ensure",
            Self::WeightsReveal => "weights reveal",
            Self::WeightsBatch => "weights batch",
            Self::Fund => "localnet fund",
        }
    }

    /// How long it is valid: few blocks, so that an era is over soon. An encrypted one has 8 anyway.
    pub fn validity(self) -> &'static str {
        match self {
            Self::StakeAddShielded => "--shield on",
            _ => "--valid-for 16",
        }
    }

    /// The key by which the same is not done twice. What looks whether anything is to be done takes none.
    pub fn key(self, seed: u64) -> String {
        match self {
            Self::WeightsEnsure => String::new(),
            _ => format!("--id run-{seed}"),
        }
    }

    /// Extrinsics of the signer, carriers not counted.
    pub fn steps(self) -> usize {
        if self == Self::StakeMoveInSteps { 2 } else { 1 }
    }

    /// Whether the new account gets exactly what the signer pays.
    pub fn pays_other(self) -> bool {
        matches!(self, Self::Transfer | Self::TransferAll | Self::Batch | Self::Fund)
    }

    pub(crate) fn signer(self) -> Key {
        match self {
            Self::TransferAll => Key::Two,
            Self::StakeRemoveAll | Self::StakeExit => Key::Dave,
            Self::Weights | Self::WeightsBatch => Key::BobStash,
            Self::WeightsEncrypted | Self::WeightsEnsure => Key::EveStash,
            Self::WeightsCommit | Self::WeightsReveal => Key::FerdieStash,
            Self::LockAdd | Self::LockMove => Key::Charlie,
            Self::ChildSet
            | Self::ChildRevoke
            | Self::ChildTake
            | Self::DelegateTake
            | Self::AutoParent => Key::Bob,
            _ => Key::Alice,
        }
    }
}
