//! Accounts in little room: by the name that the wallet folder has for them, or by the ends of their address.

use std::collections::HashMap;

use crate::domain::address::AccountId;

/// What accounts are called.
pub type Names = HashMap<AccountId, String>;

/// A name, or `5Grwva…utQY`.
pub fn account(account: AccountId, names: &Names) -> String {
    names.get(&account).cloned().unwrap_or_else(|| {
        let address = account.to_string();
        let (head, tail) = (address.get(..6), address.get(address.len().saturating_sub(4)..));
        format!("{}…{}", head.unwrap_or_default(), tail.unwrap_or_default())
    })
}

/// The same for every address in a text.
pub fn accounts_in(text: &str, names: &Names) -> String {
    let words = text.split(' ').map(|word| {
        let bare = word.trim_end_matches([',', ';', ':', ')']);
        let rest = word.get(bare.len()..).unwrap_or_default();
        // `dest=5F…`, `5F…@4`
        let named = bare.rsplit('=').next().unwrap_or_default();
        let label = bare.strip_suffix(named).unwrap_or_default();
        let address = named.split('@').next().unwrap_or_default();
        let place = named.strip_prefix(address).unwrap_or_default();
        match address.parse() {
            Ok(found) => format!("{label}{}{place}{rest}", account(found, names)),
            Err(_) => word.to_owned(),
        }
    });
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::{Names, accounts_in};

    #[test]
    fn an_address_is_a_name_or_its_ends() {
        let (alice, bob) = (
            "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY",
            "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty",
        );
        let names = Names::from([(bob.parse().unwrap(), "savings".to_owned())]);
        assert_eq!(
            accounts_in(&format!("transfer 1 TAO from {alice}, to={bob}: 5Grwva"), &names),
            "transfer 1 TAO from 5Grwva…utQY, to=savings: 5Grwva"
        );
        assert_eq!(
            accounts_in(&format!("move all from {alice}@4 to {bob}@7, a@b=c"), &names),
            "move all from 5Grwva…utQY@4 to savings@7, a@b=c"
        );
    }
}
