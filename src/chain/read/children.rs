//! Children of hotkeys, and what children and delegates keep.

use scale_value::Value;

use super::{IfStored, Item, Read, Values, epoch::ScheduleOf, subnet::of, subnet::subnet_exists};
use crate::{
    chain::{Result, Runtime, value::IntoValue},
    domain::{
        address::AccountId,
        children::Child,
        epoch::Schedule,
        portion::{Proportion, Take},
        units::NetUid,
    },
};

const PALLET: &str = "SubtensorModule";
/// The kinds of transaction in `TransactionKeyLastBlock`.
const SET_CHILDREN: u16 = 0;
const SET_CHILDKEY_TAKE: u16 = 1;

/// Reads the family of a hotkey on a subnet; `None` where there is no such subnet.
#[derive(Clone, Copy, Debug)]
pub struct FamilyOf(pub NetUid, pub AccountId);

/// A hotkey's children and parents on a subnet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Family {
    pub children: Vec<Child>,
    pub parents: Vec<Child>,
    /// The list that replaces the children, in the first epoch after this block.
    pub pending: Option<(Vec<Child>, u64)>,
    /// The block of the last list; zero: never.
    pub last_set: u64,
    /// `SubtokenEnabled`: before that a list counts at once.
    pub started: bool,
    /// Its stake does not matter.
    pub is_owner_hotkey: bool,
    pub schedule: Schedule,
    /// What the hotkey keeps as a child: never less than `min`, the greater one of the chain's and the subnet's.
    pub take: TakeRules,
}

/// What a hotkey keeps of what it earns for others, and within which bounds that can be changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TakeRules {
    /// As it counts now.
    pub take: Take,
    pub min: Take,
    pub max: Take,
    /// The block of the last change; zero: never.
    pub last_set: u64,
    /// Blocks from a change to the first that takes an increase.
    pub raise_after: u64,
}

type Pairs = Vec<(u64, AccountId)>;
type Lists = (Item<Pairs>, Item<Pairs>, IfStored<(Pairs, u64)>, Item<u64>);
type Subnet = (Item<bool>, Item<bool>, Item<AccountId>, ScheduleOf);
type TakeItems = (Item<u16>, Item<u16>, Item<u16>, Item<u16>, Item<u64>, Item<u64>);

impl FamilyOf {
    fn items(self) -> (Subnet, Lists, TakeItems) {
        let Self(netuid, hotkey) = self;
        let global = |entry| Item::new(PALLET, entry);
        let own = |entry| Item::new(PALLET, entry).key(hotkey).key(netuid);
        let last = |kind: u16| {
            Item::new(PALLET, "TransactionKeyLastBlock").key(hotkey).key(netuid).key(kind)
        };
        (
            (
                subnet_exists(netuid),
                of(netuid, "SubtokenEnabled"),
                of(netuid, "SubnetOwnerHotkey"),
                ScheduleOf(netuid),
            ),
            (
                own("ChildKeys"),
                own("ParentKeys"),
                of(netuid, "PendingChildKeys").key(hotkey).if_stored(),
                last(SET_CHILDREN),
            ),
            (
                Item::new(PALLET, "ChildkeyTake").key(hotkey).key(netuid),
                Item::new(PALLET, "MinChildkeyTake"),
                of(netuid, "MinChildkeyTakePerSubnet"),
                Item::new(PALLET, "MaxChildkeyTake"),
                last(SET_CHILDKEY_TAKE),
                global("TxChildkeyTakeRateLimit"),
            ),
        )
    }
}

impl Read for FamilyOf {
    type Out = Option<Family>;

    fn keys(&self, runtime: &Runtime) -> Result<Vec<Vec<u8>>> {
        self.items().keys(runtime)
    }

    fn decode(&self, runtime: &Runtime, values: &mut Values) -> Result<Self::Out> {
        let (subnet, lists, takes) = self.items().decode(runtime, values)?;
        let (exists, started, owner_hotkey, schedule) = subnet;
        let (children, parents, pending, last_set) = lists;
        let (take, min, min_of_subnet, max, take_set, rate_limit) = takes;
        Ok(exists.then(|| Family {
            children: family(children),
            parents: family(parents),
            pending: pending.map(|(children, after)| (family(children), after)),
            last_set,
            started,
            is_owner_hotkey: owner_hotkey == self.1,
            schedule,
            take: TakeRules {
                // The chain does not go by less than the least of today.
                take: Take(take.max(min).max(min_of_subnet)),
                min: Take(min.max(min_of_subnet)),
                max: Take(max),
                last_set: take_set,
                raise_after: rate_limit,
            },
        }))
    }
}

/// The chain has the proportion first.
fn family(pairs: Pairs) -> Vec<Child> {
    let child = |(proportion, hotkey)| Child { hotkey, proportion: Proportion(proportion) };
    pairs.into_iter().map(child).collect()
}

/// Blocks from a list to the epoch in which it counts.
pub fn cooldown() -> Item<u64> {
    Item::new(PALLET, "PendingChildKeyCooldown")
}

/// What a hotkey must be worth in rao to have children; see [`crate::chain::api::swap::Prices`].
pub fn stake_threshold() -> Item<u64> {
    Item::new(PALLET, "StakeThreshold")
}

/// Reads what a hotkey keeps of what it earns for its stakers; of one that never had a take the runtime's default, which
/// counts for it too.
#[derive(Clone, Copy, Debug)]
pub struct TakeLimits(pub AccountId);

impl TakeLimits {
    #[expect(clippy::type_complexity, reason = "it is the list of what is read")]
    fn items(self) -> (Item<u16>, Item<u16>, Item<u16>, Item<u64>, Item<u64>) {
        (
            Item::new(PALLET, "Delegates").key(self.0),
            Item::new(PALLET, "MinDelegateTake"),
            Item::new(PALLET, "MaxDelegateTake"),
            Item::new(PALLET, "LastRateLimitedBlock").key(LastTake(self.0)),
            Item::new(PALLET, "TxDelegateTakeRateLimit"),
        )
    }
}

/// The key under which the last change of a take is remembered.
struct LastTake(AccountId);

impl IntoValue for LastTake {
    fn into_value(self) -> Value {
        Value::unnamed_variant("LastTxBlockDelegateTake", [self.0.into_value()])
    }
}

impl Read for TakeLimits {
    type Out = TakeRules;

    fn keys(&self, runtime: &Runtime) -> Result<Vec<Vec<u8>>> {
        self.items().keys(runtime)
    }

    fn decode(&self, runtime: &Runtime, values: &mut Values) -> Result<TakeRules> {
        let (take, min, max, last_set, rate_limit) = self.items().decode(runtime, values)?;
        let (take, min, max) = (Take(take), Take(min), Take(max));
        // The chain wants more than the limit between them; a limit of zero is none.
        let raise_after = if rate_limit == 0 { 0 } else { rate_limit.saturating_add(1) };
        Ok(TakeRules { take, min, max, last_set, raise_after })
    }
}
