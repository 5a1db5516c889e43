//! Which neuron leaves when a hotkey registers on a full subnet.
//!
//! The chain's rule at runtime 425 (`subnets/registration.rs`, `get_neuron_to_prune`): the lowest emission leaves,
//! of equals the oldest registration, then the lowest UID. Neurons past their immunity go first, but only while more
//! than `min_non_immune` of them exist; else the lowest immune one goes. The owner's first hotkeys never leave.

/// A neuron as the rule sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Candidate {
    pub uid: u16,
    pub emission: u64,
    /// The block of its registration.
    pub registered: u64,
    /// Whether its coldkey owns the subnet.
    pub of_owner: bool,
    /// Whether it is the owner's registered hotkey.
    pub is_owner_hotkey: bool,
}

/// The subnet's parameters, and the block that registers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    pub block: u64,
    /// `ImmunityPeriod`
    pub immunity_period: u64,
    /// `MinNonImmuneUids`
    pub min_non_immune: usize,
    /// `ImmuneOwnerUidsLimit`
    pub immune_owner_uids: usize,
}

/// The neuron that leaves, and whether it was still immune; `None` if nobody can.
pub fn leaving(neurons: &[Candidate], rule: Rule) -> Option<(Candidate, bool)> {
    let spared = spared(neurons, rule.immune_owner_uids);
    let others = neurons.iter().filter(|neuron| !spared.contains(&neuron.uid)).copied();
    let (immune, exposed): (Vec<_>, Vec<_>) = others
        .partition(|neuron| rule.block.saturating_sub(neuron.registered) < rule.immunity_period);
    let still_immune = exposed.len() <= rule.min_non_immune;
    let group = if still_immune { immune } else { exposed };
    let first = |neuron: &Candidate| (neuron.emission, neuron.registered, neuron.uid);
    group.into_iter().min_by_key(first).map(|neuron| (neuron, still_immune))
}

/// The UIDs that never leave: the owner's hotkey, then the owner's oldest.
fn spared(neurons: &[Candidate], limit: usize) -> Vec<u16> {
    let mut owned: Vec<_> = neurons.iter().filter(|neuron| neuron.of_owner).collect();
    owned.sort_by_key(|neuron| (neuron.registered, neuron.uid));
    let mut uids: Vec<u16> = owned.into_iter().take(limit).map(|neuron| neuron.uid).collect();
    let hotkey = neurons.iter().find(|neuron| neuron.is_owner_hotkey);
    if let Some(hotkey) = hotkey.filter(|hotkey| !uids.contains(&hotkey.uid)) {
        uids.insert(0, hotkey.uid);
        uids.truncate(limit);
    }
    uids
}

#[cfg(test)]
mod tests {
    use super::*;

    const RULE: Rule =
        Rule { block: 1_000, immunity_period: 100, min_non_immune: 1, immune_owner_uids: 1 };

    fn neuron(uid: u16, emission: u64, registered: u64) -> Candidate {
        Candidate { uid, emission, registered, of_owner: false, is_owner_hotkey: false }
    }

    fn uid(neurons: &[Candidate], rule: Rule) -> Option<(u16, bool)> {
        leaving(neurons, rule).map(|(neuron, immune)| (neuron.uid, immune))
    }

    #[test]
    fn lowest_emission_then_oldest_then_lowest_uid() {
        let neurons = [neuron(3, 5, 10), neuron(2, 5, 10), neuron(1, 5, 20), neuron(0, 6, 0)];
        assert_eq!(uid(&neurons, RULE), Some((2, false)));
    }

    #[test]
    fn the_immune_are_spared_while_enough_others_are_there() {
        let young = neuron(0, 0, 901);
        let old = neuron(1, 5, 900);
        assert_eq!(uid(&[young, old, neuron(2, 9, 0)], RULE), Some((1, false)));
        // One that is exposed is not more than the one that must stay.
        assert_eq!(uid(&[young, old], RULE), Some((0, true)));
        assert_eq!(uid(&[old], RULE), None);
    }

    #[test]
    fn the_owners_hotkey_takes_the_place_of_the_owners_oldest() {
        let owned = |uid, registered| Candidate { of_owner: true, ..neuron(uid, 0, registered) };
        let hotkey = Candidate { is_owner_hotkey: true, ..owned(2, 50) };
        let rest = [neuron(5, 9, 0), neuron(6, 9, 0)];
        let with = |first: [Candidate; 2]| [first.as_slice(), &rest].concat();
        assert_eq!(uid(&with([owned(1, 10), owned(3, 20)]), RULE), Some((3, false)));
        assert_eq!(uid(&with([owned(1, 10), hotkey]), RULE), Some((1, false)));
        let two = Rule { immune_owner_uids: 2, ..RULE };
        assert_eq!(uid(&with([owned(1, 10), hotkey]), two), Some((5, false)));
    }
}
