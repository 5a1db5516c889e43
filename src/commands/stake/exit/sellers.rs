//! Whose positions are sold, and who signs for them.

use std::collections::BTreeSet;

use crate::chain::Pin;
use crate::chain::read::sender::SenderInfo;
use crate::commands::sender::may_sign;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::domain::units::Rao;
use crate::error::{Error, Result};
use crate::tx::signer::Signer;

/// A coldkey.
pub struct Seller {
    /// The wallet, where several were asked for.
    pub name: Option<String>,
    pub account: AccountId,
    /// `None` where only its address is on this machine.
    pub signer: Option<Signer>,
    /// What it can spend, once that is read.
    pub available: Rao,
    /// Why it may not sign, or cannot even pay a fee in alpha.
    pub problem: Option<Error>,
}

/// The chosen wallet, or all that there are.
pub fn sellers(cx: &Ctx, all: bool) -> Result<Vec<Seller>> {
    if !all {
        let signer = cx.coldkey()?;
        return Ok(vec![Seller::new(None, signer.account(), Some(signer))]);
    }
    let mut sellers: Vec<Seller> = vec![];
    let mut seen = BTreeSet::new();
    for wallet in cx.store().list()?.wallets {
        let Some(key) = &wallet.coldkey else { continue };
        let Some(account) = key.address.filter(|account| seen.insert(*account)) else { continue };
        let signer = match key.format {
            Some(_) => {
                let opened = cx.store().wallet(&wallet.name.parse()?)?;
                Some(Signer::wallet(wallet.name.as_str(), opened.folder(), opened.coldkey()?)?)
            }
            None => None,
        };
        sellers.push(Seller::new(Some(wallet.name), account, signer));
    }
    if sellers.is_empty() {
        return Err(Error::refused("wallet_none", "there is no wallet with a coldkey")
            .hint("`taoctl wallet list` shows what there is"));
    }
    Ok(sellers)
}

impl Seller {
    fn new(name: Option<String>, account: AccountId, signer: Option<Signer>) -> Self {
        let message = "only its address is on this machine";
        let problem = signer.is_none().then(|| {
            Error::refused("key_elsewhere", message)
                .hint("give the command where its key is, or sign with another wallet: --wallet")
        });
        Self { name, account, signer, available: Rao::ZERO, problem }
    }

    /// With what the chain says of it.
    pub fn with(mut self, sender: SenderInfo, block: Pin, deposit: Rao) -> Self {
        match may_sign(sender, block) {
            Ok(info) if info.exists() => self.available = info.spendable(deposit),
            Ok(_) => {
                let message =
                    "its coldkey has never held TAO, and can pay no fee, not even in alpha";
                let error = Error::refused("account_unknown", message)
                    .hint("send the coldkey some TAO for the fee");
                self.problem.get_or_insert(error);
            }
            Err(error) => {
                self.problem.get_or_insert(error);
            }
        }
        self
    }

    /// How the user calls it.
    pub fn called(&self) -> String {
        let signer = self.signer.as_ref().map(|signer| signer.name().to_owned());
        signer.or_else(|| self.name.clone()).unwrap_or_else(|| self.account.to_string())
    }
}
