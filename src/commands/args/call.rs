//! A call as the user writes it.

use clap::Args;

use super::account::AccountArg;
use crate::chain::Runtime;
use crate::chain::calls::{Call, notation};
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::error::{Error, Result};

/// How a call is written, for the help of the commands that take one.
pub const NOTATION: &str = "\
A call is written as Pallet.call name=value …, with the names of the chain's metadata, or as 0x… bytes:
  integers  1000, 1_000; amounts also 1.5tao, 250rao, or 3a where it is alpha (without a unit: rao)
  accounts  an address, a wallet name, WALLET/HOTKEY, or //Alice on a development chain
  bytes     0x00ff, or text
  enums     by name: proxy_type=Transfer; {Name: value} for one with a value
  options   none, or the value
  calls     in brackets: call=(System.remark remark=hi), or 0x…
  lists     [1, 2], [(System.remark remark=hi), 0x…]
  structs   {ref_time: 1, proof_size: 2}";

/// `Pallet.call name=value …`, or `0x…`. Flattened into a command that takes a call.
#[derive(Clone, Debug, Args)]
pub struct CallArg {
    /// Pallet.call name=value …, or an encoded call as 0x…
    #[arg(required = true, value_name = "CALL")]
    call: Vec<String>,
}

impl CallArg {
    /// As one text.
    pub fn text(&self) -> String {
        match &self.call[..] {
            [whole] => whole.clone(),
            words => words.iter().map(|word| as_typed(word)).collect::<Vec<_>>().join(" "),
        }
    }

    /// The call, by the metadata of the connected chain.
    pub async fn resolve(&self, cx: &Ctx) -> Result<Call> {
        parse_call(cx, &self.text()).await
    }
}

/// Reads a call by the metadata of the connected chain, with the names of this machine's accounts.
pub async fn parse_call(cx: &Ctx, text: &str) -> Result<Call> {
    let runtime = cx.chain().await?.runtime().await?;
    read_call(cx, runtime, text, cx.is_development().await?)
}

/// Reads a call by any metadata; `development`: whether accounts like //Alice have a meaning.
pub fn read_call(cx: &Ctx, runtime: &Runtime, text: &str, development: bool) -> Result<Call> {
    let accounts = |argument: &str, word: &str| {
        account(cx, argument, word, development).map_err(|error| error.to_string())
    };
    Ok(notation::parse(runtime, text, &accounts)?)
}

fn account(cx: &Ctx, argument: &str, word: &str, development: bool) -> Result<AccountId> {
    let account: AccountArg = word.parse()?;
    if matches!(account, AccountArg::Development(_)) && !development {
        return Err(Error::usage("this is no development chain"));
    }
    match argument.contains("hotkey") {
        true => cx.hotkey_account(&account),
        false => cx.account(Some(&account)),
    }
}

/// What the shell took quotes off gets them back: `remark=two words` came as one word.
fn as_typed(word: &str) -> String {
    match word.split_once('=') {
        Some((name, value))
            if value.contains(char::is_whitespace) && !value.starts_with(['(', '[', '{', '"']) =>
        {
            format!("{name}={}", serde_json::Value::from(value))
        }
        _ => word.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::CallArg;

    #[test]
    fn words_of_a_shell_are_one_call() {
        let text = |words: &[&str]| {
            CallArg { call: words.iter().map(|word| (*word).to_owned()).collect() }.text()
        };
        assert_eq!(text(&["System.remark remark=hi"]), "System.remark remark=hi");
        assert_eq!(
            text(&["System.remark", "remark=two \"words\""]),
            r#"System.remark remark="two \"words\"""#
        );
        let nested = ["Sudo.sudo", "call=(System.remark remark=hi)"];
        assert_eq!(text(&nested), nested.join(" "));
        assert_eq!(text(&["Sudo.sudo", "call=(System.remark", "remark=hi)"]), nested.join(" "));
    }
}
