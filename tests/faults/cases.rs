//! What a command needs so that it succeeds on a whole line.

use serde_json::{Value, json};
use sp_keyring::Sr25519Keyring as Key;

use crate::draw::Draw;
use crate::kinds::{Case, Kind};
use crate::world::World;

/// Blocks from one list of children to the next.
const CHILDREN: u32 = 150;
const CHILD: &str = "--netuid 1 --hotkey //BobStash";

/// What every kind finds: a second hotkey on the subnet, stake to take away, a lock, and takes that may always be raised.
pub async fn stock(world: &mut World) {
    let position = format!("{}@1", Key::BobStash.to_account_id());
    world.elsewhere("subnet register 1 --hotkey //AliceStash --yes").await;
    world
        .elsewhere(&format!("stake add 400 --to {position} --max-impact 50% --shield off --yes"))
        .await;
    world.elsewhere(&format!("stake add 20 --to {position} -w //Charlie --shield off --yes")).await;
    world.elsewhere(&format!("lock add 1 --to {position} -w //Charlie --yes")).await;
    let free = [
        "AdminUtils.sudo_set_tx_delegate_take_rate_limit tx_rate_limit=0",
        "SubtensorModule.sudo_set_tx_childkey_take_rate_limit tx_rate_limit=0",
    ];
    let free = free.map(|call| format!("Sudo.sudo call=({call})")).join("\n");
    let file = world.file("free", &free);
    world.elsewhere(&format!("tx batch {file} --yes")).await;
    world.truth.news().await;
}

impl Kind {
    /// What the command needs: past the line, and before the run.
    pub async fn case(self, world: &World, draw: Draw) -> Case {
        let other = draw.account();
        let position = format!("{}@1", Key::BobStash.to_account_id());
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
            Self::Register => format!("1 --hotkey {other}"),
            Self::RegisterOnRoot => format!("0 --hotkey {other}"),
            Self::RootRegister => format!("--hotkey {other}"),
            Self::Weights => {
                // The limit of this subnet is five blocks.
                world.node.advance(5).await.expect("blocks");
                "1 -H //BobStash 0:1".to_owned()
            }
            Self::WeightsBatch => {
                world.node.advance(5).await.expect("blocks");
                format!("1={} -H //BobStash", world.file("batch.csv", "0,1"))
            }
            Self::WeightsEncrypted
            | Self::WeightsEnsure
            | Self::WeightsCommit
            | Self::WeightsReveal => self.of_commits(world).await,
            Self::Fund => format!("{other} 1"),
            Self::ChildSet | Self::ChildRevoke | Self::ChildTake | Self::DelegateTake => {
                self.of_hotkey(world, draw).await
            }
            Self::StakeAuto
            | Self::StakeClaim
            | Self::AutoParent
            | Self::LockAdd
            | Self::LockMode
            | Self::LockMove
            | Self::LockReceive => self.changed(world).await,
            _ => self.of_stake(world, &position, &other.to_string()).await,
        };
        let words = format!("{} {rest} --yes", self.command());
        Case { kind: self, words, signer: self.signer().to_account_id(), other }
    }

    /// On subnet 2, in an epoch without a commit of the hotkey: they have 20 blocks. A commit with a salt is not to be
    /// revealed any more, because that would be a step of its own.
    async fn of_commits(self, world: &World) -> String {
        let is_salted = matches!(self, Self::WeightsCommit | Self::WeightsReveal);
        world.node.advance(if is_salted { 45 } else { 21 }).await.expect("blocks");
        match self {
            Self::WeightsReveal => {
                let commit = "weights commit 2 2:1 -H //FerdieStash --yes";
                let end = world.run_at(&world.node.url(), commit, 60).await.expect("it ends");
                assert_eq!(end.code, 0, "{}", end.document);
                world.node.advance(20).await.expect("blocks");
                "2 -H //FerdieStash".to_owned()
            }
            Self::WeightsEncrypted => "2 -H //EveStash 0:1 2:1".to_owned(),
            Self::WeightsCommit => "2 -H //FerdieStash 2:1 3:1".to_owned(),
            _ => {
                let file = world.file("weights.csv", "0,1\n3,1");
                format!("2 -H //EveStash --max-age 1 --every 1s --file {file}")
            }
        }
    }

    async fn of_stake(self, world: &World, position: &str, other: &str) -> String {
        let second = Key::AliceStash.to_account_id();
        match self {
            Self::StakeAdd | Self::StakeAddShielded => format!("1 --to {position}"),
            Self::StakeRemoveAll | Self::StakeExit => {
                world
                    .elsewhere(&format!("stake add 2 --to {position} -w //Dave --shield off --yes"))
                    .await;
                match self {
                    Self::StakeExit => "-w //Dave".to_owned(),
                    _ => format!("all --from {position} -w //Dave"),
                }
            }
            Self::StakeMove => format!("1 --from {position} --to {second}@1"),
            Self::StakeMoveInSteps => format!("1 --from {position} --to {second}@0"),
            Self::StakeSwap => format!("1 --from {position} --to 0"),
            Self::StakeTransfer => format!("1 --from {position} --owner {other}"),
            _ => format!("1 --from {position}"),
        }
    }

    /// Of the owner's hotkey.
    async fn of_hotkey(self, world: &World, draw: Draw) -> String {
        let bob = format!("{CHILD} -w //Bob");
        // No two are the same: what is so already is refused.
        let take = format!("{}.{:03}%", 10 + draw.below(7, "take"), draw.0 % 1_000);
        match self {
            Self::ChildSet => {
                world.node.advance(CHILDREN).await.expect("blocks");
                format!("//AliceStash={take} {bob}")
            }
            Self::ChildRevoke => {
                world.node.advance(CHILDREN).await.expect("blocks");
                world.elsewhere(&format!("child set //AliceStash={take} {bob} --yes")).await;
                world.node.advance(CHILDREN).await.expect("blocks");
                bob
            }
            Self::ChildTake => format!("{take} {bob}"),
            _ => format!("{take} --hotkey //BobStash -w //Bob"),
        }
    }

    /// The other one of two settings: what is so already is refused.
    async fn changed(self, world: &World) -> String {
        let is = async |words: &str, name: &str| world.told(words).await["data"][name].clone();
        let either =
            |is: bool, yes: &str, no: &str| if is { yes.to_owned() } else { no.to_owned() };
        let (owners, second) = (Key::BobStash.to_account_id(), Key::AliceStash.to_account_id());
        match self {
            Self::StakeAuto => {
                let now = is("stake auto", "destinations").await;
                let is_owners = now.to_string().contains(&owners.to_string());
                format!("{} --netuid 1", either(is_owners, "//AliceStash", "//BobStash"))
            }
            Self::StakeClaim => {
                let now = is("stake claim", "claim_type").await.to_string();
                let swaps = now.to_lowercase().contains("swap");
                format!("--type {}", either(swaps, "keep", "swap"))
            }
            Self::AutoParent => {
                let now = is("root auto-parent --hotkey //BobStash", "auto_parent").await;
                format!("{} --hotkey //BobStash -w //Bob", either(now == true, "off", "on"))
            }
            Self::LockMode => {
                let now = is("lock mode 1", "mode").await;
                format!("1 {}", either(now == "decaying", "perpetual", "decaying"))
            }
            Self::LockReceive => {
                let now = is("lock receive", "accepts_locked_stake").await;
                either(now == true, "reject", "accept")
            }
            _ => {
                let now: Value = is("lock show 1 -w //Charlie", "hotkey").await;
                let is_owners = now == json!(owners.to_string());
                match self {
                    Self::LockAdd => format!(
                        "0.1 --to {}@1 -w //Charlie",
                        if is_owners { owners } else { second }
                    ),
                    _ => format!(
                        "1 --to {} -w //Charlie",
                        either(is_owners, "//AliceStash", "//BobStash")
                    ),
                }
            }
        }
    }
}
