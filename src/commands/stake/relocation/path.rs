//! Which calls change the hotkey, the subnet and the owner of stake, and why these.

use crate::chain::calls::{Call, moves};
use crate::domain::address::AccountId;
use crate::domain::moves::Ratio;
use crate::domain::units::{Alpha, NetUid};

/// Where stake is: whose it is, on which hotkey and subnet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    pub owner: AccountId,
    pub hotkey: AccountId,
    pub netuid: NetUid,
}

/// One extrinsic on the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Leg {
    pub from: Spot,
    pub to: Spot,
}

/// The limit that a call carries, and whether a part will do.
pub type Limited = Option<(Ratio, bool)>;

/// From one place to another, each step a call that the chain has.
///
/// Only `swap_stake_limit` trades within a limit, and it changes nothing but the subnet: so that comes first, at the
/// price that was quoted, and what it brought changes its hotkey and its owner inside the destination, where nothing is
/// traded and no fee is taken. Stopped in between, the stake is the owner's own, on the subnet it was meant for. The other
/// order would leave it on another hotkey although the trade may be refused, and selling it to free TAO first would be
/// charged twice and leave the owner without stake between.
///
/// Without a limit one call does as much as it can.
pub fn between(from: Spot, to: Spot, no_limit: bool) -> Vec<Leg> {
    let mine_there = Spot { owner: from.owner, ..to };
    let stops = match no_limit {
        true if from.hotkey == to.hotkey => vec![to],
        true => vec![mine_there, to],
        false => vec![Spot { netuid: to.netuid, ..from }, mine_there, to],
    };
    let (mut legs, mut at) = (vec![], from);
    for stop in stops {
        if stop != at {
            legs.push(Leg { from: at, to: stop });
            at = stop;
        }
    }
    legs
}

impl Leg {
    /// Whether it is sold and bought on the way.
    pub fn is_traded(&self) -> bool {
        self.from.netuid != self.to.netuid
    }

    /// Whether it ends with another coldkey.
    pub fn gives_away(&self) -> bool {
        self.from.owner != self.to.owner
    }

    fn changes_hotkey(&self) -> bool {
        self.from.hotkey != self.to.hotkey
    }

    /// The call; its limit where it is traded within one.
    pub fn call(&self, amount: Alpha, limited: Limited) -> Call {
        let Self { from, to } = self;
        let (origin, destination) = (from.netuid, to.netuid);
        match limited.filter(|_| self.is_traded()) {
            _ if self.gives_away() => {
                moves::transfer_stake(to.owner, from.hotkey, origin, destination, amount)
            }
            _ if self.changes_hotkey() => {
                moves::move_stake((from.hotkey, origin), (to.hotkey, destination), amount)
            }
            Some((limit, partial)) => {
                moves::swap_stake_limit(from.hotkey, origin, destination, amount, limit, partial)
            }
            None => moves::swap_stake(from.hotkey, origin, destination, amount),
        }
    }

    /// One line for the journal. `amount` is in the words of the user.
    pub fn summary(&self, amount: &str) -> String {
        let Self { from, to } = self;
        let place = format!("{}@{}", from.hotkey, from.netuid);
        if self.gives_away() && self.is_traded() {
            format!("transfer {amount} of {place} to {} on subnet {}", to.owner, to.netuid)
        } else if self.gives_away() {
            format!("transfer {amount} of {place} to {}", to.owner)
        } else if self.changes_hotkey() {
            format!("move {amount} from {place} to {}@{}", to.hotkey, to.netuid)
        } else {
            format!("swap {amount} of {place} to subnet {}", to.netuid)
        }
    }

    /// What it does and why it is this call.
    pub fn why(&self, name: &str, limited: bool) -> String {
        let Self { from, to } = self;
        let what = match (self.gives_away(), self.changes_hotkey()) {
            (true, _) => "to another owner",
            (false, true) => "to another hotkey",
            (false, false) => "to another subnet",
        };
        if !self.is_traded() {
            return format!("{name}: {what}, inside subnet {}: nothing is traded", to.netuid);
        }
        let (from, to) = (from.netuid, to.netuid);
        match limited {
            true => format!("{name}: from subnet {from} to {to}, the one call with a limit"),
            false => format!("{name}: {what}, from subnet {from} to {to} at any price"),
        }
    }
}
