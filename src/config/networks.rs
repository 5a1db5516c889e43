//! The networks that have a name, and what makes a URL one of them.

use serde::Serialize;

/// Where to connect, and which chain must answer there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Network {
    /// The name, or the URL where there is none.
    pub name: String,
    /// `ws://` or `wss://`.
    pub url: String,
    /// The genesis hash that the node must have, hex without `0x`; unknown for a development chain or a URL.
    pub genesis: Option<&'static str>,
}

const FINNEY: &str = "2f0555cc76fc2840a25a6ea3b9637146806f1f44b090c175ffde2a7e5ab36c03";
const TEST: &str = "8f9cf856bf558a14440e75569c9e58594757048d7b3a84b5d25f6bd978263105";

/// Name, endpoint, genesis hash.
const NAMED: [(&str, &str, Option<&str>); 4] = [
    ("finney", "wss://entrypoint-finney.opentensor.ai:443", Some(FINNEY)),
    ("test", "wss://test.finney.opentensor.ai:443", Some(TEST)),
    ("archive", "wss://archive.chain.opentensor.ai:443", Some(FINNEY)),
    ("local", "ws://127.0.0.1:9944", None),
];

impl Network {
    /// A network by name, or a `ws(s)://` URL. `local` is where `local_url` says, if it says.
    pub fn parse(text: &str, local_url: Option<&str>) -> Result<Self, NetworkError> {
        if let Some((name, url, genesis)) = NAMED.iter().find(|(name, ..)| *name == text) {
            let url = match (*name, local_url) {
                ("local", Some(local)) => checked_url(local)?,
                _ => (*url).to_owned(),
            };
            return Ok(Self { name: (*name).to_owned(), url, genesis: *genesis });
        }
        if !text.contains("://") {
            return Err(NetworkError::UnknownName(text.to_owned()));
        }
        let url = checked_url(text)?;
        Ok(Self { name: url.clone(), url, genesis: None })
    }

    /// The name of the public network with this genesis hash (hex without `0x`).
    pub fn public_name(genesis: &str) -> Option<&'static str> {
        let found = NAMED.iter().find(|(_, _, known)| known.is_some_and(|known| known == genesis));
        found.map(|(name, ..)| *name)
    }
}

fn checked_url(text: &str) -> Result<String, NetworkError> {
    let bad = |why: &str| NetworkError::BadUrl { url: text.to_owned(), why: why.to_owned() };
    let url = url::Url::parse(text).map_err(|error| bad(&error.to_string()))?;
    if !matches!(url.scheme(), "ws" | "wss") {
        return Err(bad("the scheme must be ws or wss"));
    }
    if url.host_str().is_none_or(str::is_empty) {
        return Err(bad("it has no host"));
    }
    Ok(text.to_owned())
}

/// Why a network argument is not one.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum NetworkError {
    /// Neither a known name nor a URL.
    #[error("unknown network `{0}`")]
    UnknownName(String),
    /// A URL that cannot be an endpoint.
    #[error("`{url}` is not an endpoint: {why}")]
    BadUrl {
        /// As given.
        url: String,
        /// Why not.
        why: String,
    },
}

#[cfg(test)]
mod tests {
    use super::{Network, NetworkError};

    #[test]
    fn local_is_where_the_environment_says() {
        let url = Network::parse("local", Some("ws://127.0.0.1:5000")).map(|n| n.url);
        assert_eq!(url, Ok("ws://127.0.0.1:5000".to_owned()));
    }

    #[test]
    fn a_misspelt_name_is_not_a_host() {
        assert_eq!(Network::parse("finey", None), Err(NetworkError::UnknownName("finey".into())));
        assert!(Network::parse("http://127.0.0.1", None).is_err());
    }
}
