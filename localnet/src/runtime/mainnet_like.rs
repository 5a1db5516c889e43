//! The scenario `mainnet-like`: as many subnets, validators and positions as a busy holder meets, the same on every start.
//!
//! Subnet 1 is the development subnet. The prices of the others lie between 0.0005 and 0.5 TAO; their pools hold from
//! 45,000 TAO down to 60. No pool has less than 100,000 alpha, as on the real chain: what a block emits, and what root
//! stakers sell of an epoch's dividends, moves a price by some hundredths of a percent at most. [`TINY`] and
//! [`ILLIQUID`] are special. Every subnet has its owner, two miners and most of the 20 validators, who have just been
//! paid for an epoch; the next ones come a few blocks apart.
//! The first validator belongs to //Charlie, with the hotkey //Charlie//stash.

use super::genesis::TAO;
use super::{AccountId, Balance, SubtensorModuleConfig};
use crate::pallets::subtensor::{
    GenesisHotkey, GenesisLock, GenesisStake, GenesisSubnet, GenesisWeights, ShareForm,
};
use crate::pallets::{AlphaBalance, NetUid, ROOT, TaoBalance};
use sp_core::{Pair as _, blake2_256, sr25519::Pair};
use sp_keyring::Sr25519Keyring as Key;

/// Who has the 200 positions.
pub const HOLDER: Key = Key::Dave;

const SUBNETS: NetUid = 64;
const VALIDATORS: NetUid = 20;
/// Positions of the holder on subnets; three more are on root.
const POSITIONS: NetUid = 197;

/// Its pool holds 0.02 TAO. From here on there is no TAO for the pool.
const TINY: NetUid = 62;
/// Its pool holds less than trading needs. It and the one before take no registrations, so nothing is emitted: root
/// dividends that cannot be sold would make the claims of all subnets fail.
const ILLIQUID: NetUid = 63;

/// Where the holder has locks, and the part of the position: 1/3, 1/1.
const LOCKED: [(NetUid, u64); 2] = [(3, 3), (10, 1)];

const TEMPO: u16 = 360;
/// Blocks between the first epochs of two subnets.
const EPOCH_STEP: u64 = 5;
/// The least and the most alpha in a pool.
const ALPHA: (AlphaBalance, AlphaBalance) = (100_000 * TAO, 3_000_000 * TAO);
/// TAO of the pools, as far as the alpha allows it; the next subnet has the next one.
const DEPTHS: [Balance; 7] =
    [100_000 * TAO, 16_000 * TAO, 6_000 * TAO, 1_500 * TAO, 300 * TAO, 100 * TAO, 50 * TAO];
/// The lowest price in rao per alpha, and the ratio of two neighbours: the 63rd is a thousand times the first.
const LOWEST_PRICE: u128 = 500_000;
const PRICE_STEP: (u128, u128) = (111_587, 100_000);

/// Names of subnets 2 to 64. Some are as bad as names of strangers can be.
const NAMES: [&str; 63] = [
    "Anvil",
    "Beacon",
    "Cartographer",
    "Dynamo",
    "Echo",
    "Foundry",
    "Granite",
    "Harbor",
    "Isotope",
    "Juniper",
    "Kiln",
    "\u{1b}[31mLantern",
    "Meridian",
    "Nimbus",
    "Orchard",
    "Prism",
    "Quarry",
    "Rivet",
    "Solstice",
    "Tundra",
    "Umbra",
    "Vertex",
    "Willow",
    "Xenon",
    "Yarrow",
    "Zephyr",
    "Albatross Compute and Storage for Very Long Running Experiments",
    "Basalt",
    "Cinder",
    "Delta",
    "Ember",
    "Fathom",
    "Gossamer",
    "Halcyon",
    "Indigo",
    "Jetstream",
    "Keystone",
    "Loom",
    "Mosaic",
    "Nectar",
    "Obsidian",
    "Pylon",
    "Quill",
    "Rune",
    "Sextant",
    "Thicket",
    "Uplink",
    "Vellum",
    "Wharf",
    "🚀 Xylem",
    "Yonder",
    "Zenith",
    "Axiom",
    "Bramble",
    "Cobalt",
    "Drift",
    "Estuary",
    "Flint",
    "Glacier",
    "Hollow",
    "Inkwell",
    "",
    "Knoll",
];

/// Symbols of subnets 1 to 64, as the real chain gives them: Greek, Hebrew, Arabic.
const SYMBOLS: &str = "αβγδεζηθικλμνξοπρσtυφχψωאבגדהוזחטיךכלםמןנסעףפץצקרשתابتثجحخدذرزسش";

/// Names of the validators.
const VALIDATOR_NAMES: [&str; 20] = [
    "Charlie's",
    "Northwind",
    "Taoline",
    "Greyhound",
    "Openpath",
    "Stonebridge",
    "Kite & Co",
    "Ledgerhaus",
    "Ninefold",
    "Polar",
    "Sandpiper",
    "Tidewater",
    "Vantage",
    "Wayfarer",
    "Yellowtail",
    "Zebra",
    "Driftwood",
    "Evergreen",
    "Fable",
    "Glasswing",
];

/// What the pallet starts with, and who has TAO besides the development accounts.
pub fn genesis(first: GenesisSubnet) -> (SubtensorModuleConfig, Vec<(AccountId, Balance)>) {
    let first = GenesisSubnet { tempo: TEMPO, first_epoch: EPOCH_STEP, ..first };
    let subnets: Vec<GenesisSubnet> =
        [first].into_iter().chain((2..=SUBNETS).map(subnet)).collect();
    let validators: Vec<Validator> = (0..VALIDATORS).map(Validator::new).collect();
    let balances = validators.iter().skip(1).map(|one| (one.coldkey.clone(), 100 * TAO)).collect();
    let stakes = stakes(&subnets, &validators);
    let config = SubtensorModuleConfig {
        locks: locks(&stakes),
        hotkeys: validators.iter().map(Validator::hotkey).chain(miners()).collect(),
        weights: validators.iter().flat_map(Validator::weights).collect(),
        stakes,
        subnets,
        epoch_before: true,
        ..Default::default()
    };
    (config, balances)
}

fn subnet(netuid: NetUid) -> GenesisSubnet {
    let (tao_reserve, alpha_reserve) = reserves(netuid);
    let at = usize::from(netuid);
    GenesisSubnet {
        netuid,
        name: NAMES.get(at - 2).copied().unwrap_or_default().into(),
        symbol: SYMBOLS.chars().nth(at - 1).map(String::from).unwrap_or_default(),
        owner: labelled("owner", netuid),
        owner_hotkey: labelled("owner hotkey", netuid),
        tao_reserve,
        alpha_reserve,
        tempo: TEMPO,
        commit_reveal: false,
        weights_rate_limit: 100,
        burn: TAO / 2,
        registration: netuid != TINY && netuid != ILLIQUID,
        emission: netuid < TINY,
        first_epoch: u64::from(netuid) * EPOCH_STEP,
    }
}

/// TAO and alpha of a pool: the price by a permutation of the netuids, the depth by turns.
fn reserves(netuid: NetUid) -> (TaoBalance, AlphaBalance) {
    let rank = netuid * 37 % SUBNETS;
    let price = (0..rank).fold(LOWEST_PRICE, |price, _| price * PRICE_STEP.0 / PRICE_STEP.1);
    let price = u64::try_from(price).unwrap_or(TAO);
    let worth = |alpha| alpha / TAO * price;
    let depth = DEPTHS.get(usize::from(netuid) % DEPTHS.len()).copied().unwrap_or(TAO);
    let tao = match netuid {
        TINY => TAO / 50,
        ILLIQUID => TAO / 2_000,
        _ => depth.clamp(worth(ALPHA.0), worth(ALPHA.1)),
    };
    let alpha = u128::from(tao) * u128::from(TAO) / u128::from(price);
    (tao, u64::try_from(alpha).unwrap_or(ALPHA.1))
}

/// One of the twenty. Their keys are those of the seeds `//Validator1//cold` and `//Validator1//hot`, and so on.
struct Validator {
    number: NetUid,
    coldkey: AccountId,
    hotkey: AccountId,
}

impl Validator {
    fn new(number: NetUid) -> Self {
        let key = |kind| seeded(&format!("//Validator{number}//{kind}"));
        let (coldkey, hotkey) = match number {
            0 => (Key::Charlie.to_account_id(), Key::CharlieStash.to_account_id()),
            _ => (key("cold"), key("hot")),
        };
        Self { number, coldkey, hotkey }
    }

    /// On three of four subnets.
    fn validates(&self, netuid: NetUid) -> bool {
        !(self.number + netuid).is_multiple_of(4)
    }

    fn subnets(&self) -> impl Iterator<Item = NetUid> {
        (1..=SUBNETS).filter(|netuid| self.validates(*netuid))
    }

    fn hotkey(&self) -> GenesisHotkey {
        GenesisHotkey {
            hotkey: self.hotkey.clone(),
            coldkey: self.coldkey.clone(),
            name: VALIDATOR_NAMES.get(usize::from(self.number)).map(|name| (*name).to_owned()),
            take: Some(11_796 - 620 * self.number.min(19)),
            registered: [ROOT].into_iter().chain(self.subnets()).collect(),
        }
    }

    fn weights(&self) -> Vec<GenesisWeights> {
        let on = |netuid| GenesisWeights {
            netuid,
            hotkey: self.hotkey.clone(),
            weights: vec![
                (labelled("miner a", netuid), u16::MAX),
                (labelled("miner b", netuid), 20_000 + 1_000 * self.number),
            ],
        };
        self.subnets().map(on).collect()
    }

    /// Alpha of its owner in proportion to the pool, and much TAO on root.
    fn stakes(&self, subnets: &[GenesisSubnet]) -> Vec<GenesisStake> {
        let rank = u64::from(self.number);
        let own = |netuid, amount| GenesisStake {
            hotkey: self.hotkey.clone(),
            coldkey: self.coldkey.clone(),
            netuid,
            amount,
            form: self.form(netuid),
        };
        let on_root = own(ROOT, (20 - rank) * 10_000 * TAO);
        let validated = subnets.iter().filter(|subnet| self.validates(subnet.netuid));
        let alpha = validated.map(|subnet| own(subnet.netuid, subnet.alpha_reserve / (3 + rank)));
        [on_root].into_iter().chain(alpha).collect()
    }

    /// Where it is not paid, nothing was written since the shares have a new form.
    fn form(&self, netuid: NetUid) -> ShareForm {
        if self.validates(netuid) { ShareForm::New } else { ShareForm::Old }
    }
}

fn miners() -> impl Iterator<Item = GenesisHotkey> {
    (1..=SUBNETS).flat_map(|netuid| {
        ["miner a", "miner b"].map(|label| GenesisHotkey {
            hotkey: labelled(label, netuid),
            coldkey: labelled("miners", netuid),
            name: None,
            take: None,
            registered: vec![netuid],
        })
    })
}

fn stakes(subnets: &[GenesisSubnet], validators: &[Validator]) -> Vec<GenesisStake> {
    let own = validators.iter().flat_map(|validator| validator.stakes(subnets));
    own.chain(holder(subnets, validators)).collect()
}

/// The 200 positions: on every subnet three or four validators; a tenth of the positions is dust, some only 1.
fn holder(subnets: &[GenesisSubnet], validators: &[Validator]) -> Vec<GenesisStake> {
    let position = |validator: &Validator, netuid, amount| GenesisStake {
        hotkey: validator.hotkey.clone(),
        coldkey: HOLDER.to_account_id(),
        netuid,
        amount,
        form: match validator.form(netuid) {
            // Others' shares were written since, the holder's not.
            ShareForm::New if netuid.is_multiple_of(3) => ShareForm::OldShare,
            form => form,
        },
    };
    let on_root = validators
        .iter()
        .zip([500 * TAO, 20 * TAO, TAO / 1_000])
        .map(|(validator, tao)| position(validator, ROOT, tao));
    let on_subnets = (0..POSITIONS).filter_map(|number| {
        let subnet = subnets.get(usize::from(number % SUBNETS))?;
        let validator =
            validators.get(usize::from((number * 6 + number / SUBNETS) % VALIDATORS))?;
        let amount = match number % 20 {
            0 => 1_500,
            10 => 1,
            part => subnet.alpha_reserve / (500 + 130 * u64::from(part)),
        };
        Some(position(validator, subnet.netuid, amount))
    });
    on_root.chain(on_subnets).collect()
}

/// A third of one position of the holder is locked, all of another is.
fn locks(stakes: &[GenesisStake]) -> Vec<GenesisLock> {
    let of_holder = |netuid| {
        let mut positions = stakes.iter().filter(move |stake| stake.netuid == netuid);
        positions.find(|stake| stake.coldkey == HOLDER.to_account_id() && stake.amount > TAO)
    };
    let lock = |(netuid, part)| {
        of_holder(netuid).map(|stake| GenesisLock {
            hotkey: stake.hotkey.clone(),
            coldkey: stake.coldkey.clone(),
            netuid,
            amount: stake.amount / part,
        })
    };
    LOCKED.into_iter().filter_map(lock).collect()
}

#[expect(clippy::expect_used, reason = "the seeds are constants of this file")]
fn seeded(seed: &str) -> AccountId {
    Pair::from_string(seed, None).expect("a derivation path").public().into()
}

/// An account that nobody can sign for.
fn labelled(label: &str, netuid: NetUid) -> AccountId {
    AccountId::new(blake2_256(format!("mainnet-like {label} {netuid}").as_bytes()))
}
