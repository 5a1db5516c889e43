//! `System.Account`: the balance and nonce of an account.

use scale_decode::DecodeAsType;
use serde::Serialize;

use super::{Item, Read, Values};
use crate::{
    chain::{Chain, Result, Runtime},
    domain::{address::AccountId, units::Rao},
};

/// Reads an account. One that does not exist is all zeros.
#[derive(Clone, Copy, Debug)]
pub struct Account(pub AccountId);

/// The balance in rao. `free` contains `frozen` but not `reserved`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct AccountInfo {
    /// The nonce in this block's state; the pool may be further.
    pub nonce: u32,
    /// Zero for an account that does not exist.
    pub providers: u32,
    pub sufficients: u32,
    pub free: Rao,
    /// Deposits: proxies, multisigs, announcements.
    pub reserved: Rao,
    /// Locked inside `free`.
    pub frozen: Rao,
}

#[derive(DecodeAsType)]
struct Stored {
    nonce: u32,
    providers: u32,
    sufficients: u32,
    data: Data,
}

#[derive(DecodeAsType)]
struct Data {
    free: Rao,
    reserved: Rao,
    frozen: Rao,
}

impl AccountInfo {
    /// What can leave the account while it stays alive, `deposit` being the existential deposit.
    pub fn spendable(&self, deposit: Rao) -> Rao {
        self.free.saturating_sub(deposit.max(self.frozen.saturating_sub(self.reserved)))
    }

    /// Whether the account is open: only then can it receive less than the existential deposit.
    pub fn exists(&self) -> bool {
        self.providers > 0 || self.sufficients > 0
    }
}

impl Chain {
    /// The least that keeps an account alive.
    pub async fn existential_deposit(&self) -> Result<Rao> {
        self.runtime().await?.constant("Balances", "ExistentialDeposit")
    }
}

impl Account {
    fn item(self) -> Item<Stored> {
        Item::new("System", "Account").key(self.0)
    }
}

impl Read for Account {
    type Out = AccountInfo;

    fn keys(&self, runtime: &Runtime) -> Result<Vec<Vec<u8>>> {
        self.item().keys(runtime)
    }

    fn decode(&self, runtime: &Runtime, values: &mut Values) -> Result<AccountInfo> {
        let Stored { nonce, providers, sufficients, data } = self.item().decode(runtime, values)?;
        let Data { free, reserved, frozen } = data;
        Ok(AccountInfo { nonce, providers, sufficients, free, reserved, frozen })
    }
}
