//! The networks that have a name, and what makes a URL one of them.

use crate::chain::Hash;

/// Where to connect, and which chain must answer there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Network {
    /// The name, or where there is none the URL as far as it holds no key: scheme, host and port.
    pub name: String,
    /// `ws://` or `wss://`; user, path and query can be a key to the endpoint.
    pub url: String,
    /// The genesis hash that the node must have; unknown for a development chain or a URL.
    pub genesis: Option<Hash>,
}

/// `0x2f0555cc76fc2840a25a6ea3b9637146806f1f44b090c175ffde2a7e5ab36c03`
const FINNEY: Hash = Hash(
    *b"\x2f\x05\x55\xcc\x76\xfc\x28\x40\xa2\x5a\x6e\xa3\xb9\x63\x71\x46\
    \x80\x6f\x1f\x44\xb0\x90\xc1\x75\xff\xde\x2a\x7e\x5a\xb3\x6c\x03",
);
/// `0x8f9cf856bf558a14440e75569c9e58594757048d7b3a84b5d25f6bd978263105`
const TEST: Hash = Hash(
    *b"\x8f\x9c\xf8\x56\xbf\x55\x8a\x14\x44\x0e\x75\x56\x9c\x9e\x58\x59\
    \x47\x57\x04\x8d\x7b\x3a\x84\xb5\xd2\x5f\x6b\xd9\x78\x26\x31\x05",
);

/// Name, endpoint, genesis hash.
const NAMED: [(&str, &str, Option<Hash>); 4] = [
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
        Ok(Self { name: open_part(&url), url, genesis: None })
    }

    /// The name of the public network with this genesis hash.
    pub fn public_name(genesis: Hash) -> Option<&'static str> {
        let found = NAMED.iter().find(|(_, _, known)| *known == Some(genesis));
        found.map(|(name, ..)| *name)
    }

    /// The genesis hashes of the public networks.
    pub fn public_genesis() -> impl Iterator<Item = Hash> {
        NAMED.iter().filter_map(|(_, _, genesis)| *genesis)
    }

    /// The URL as far as it holds no key.
    pub fn shown_url(&self) -> String {
        open_part(&self.url)
    }

    /// Whether the endpoint is on this machine.
    pub fn is_loopback(&self) -> bool {
        let Ok(url) = url::Url::parse(&self.url) else { return false };
        match url.host() {
            Some(url::Host::Domain(name)) => name == "localhost",
            Some(url::Host::Ipv4(address)) => address.is_loopback(),
            Some(url::Host::Ipv6(address)) => address.is_loopback(),
            None => false,
        }
    }
}

fn checked_url(text: &str) -> Result<String, NetworkError> {
    let bad = |why: &str| NetworkError::BadUrl { url: text.to_owned(), why: why.to_owned() };
    if !text.contains("://") {
        return Err(bad("it does not begin with ws:// or wss://"));
    }
    let url = url::Url::parse(text).map_err(|error| bad(&error.to_string()))?;
    if !matches!(url.scheme(), "ws" | "wss") {
        return Err(bad("the scheme must be ws or wss"));
    }
    if url.host_str().is_none_or(str::is_empty) {
        return Err(bad("it has no host"));
    }
    Ok(text.to_owned())
}

/// The URL for messages, logs and results; what is left out shows as `…`.
fn open_part(text: &str) -> String {
    let Ok(url) = url::Url::parse(text) else { return "…".to_owned() };
    let port = url.port().map(|port| format!(":{port}")).unwrap_or_default();
    let open = format!("{}://{}{port}", url.scheme(), url.host_str().unwrap_or_default());
    if text.trim_end_matches('/') == open { open } else { format!("{open}/…") }
}

/// Why a network argument is not one.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum NetworkError {
    /// Neither a known name nor a URL.
    #[error("no network is called `{0}`")]
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

impl NetworkError {
    /// Why, without repeating the text itself.
    pub fn why(&self) -> &str {
        match self {
            Self::UnknownName(_) => "no network has this name",
            Self::BadUrl { why, .. } => why,
        }
    }
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
    fn the_public_networks_are_known_by_their_genesis() {
        let finney = "0x2f0555cc76fc2840a25a6ea3b9637146806f1f44b090c175ffde2a7e5ab36c03";
        let test = "0x8f9cf856bf558a14440e75569c9e58594757048d7b3a84b5d25f6bd978263105";
        let name = |hash: &str| hash.parse().ok().and_then(Network::public_name);
        assert_eq!((name(finney), name(test)), (Some("finney"), Some("test")));
    }

    #[test]
    fn a_misspelt_name_is_not_a_host() {
        assert_eq!(Network::parse("finey", None), Err(NetworkError::UnknownName("finey".into())));
        assert!(Network::parse("http://127.0.0.1", None).is_err());
    }

    #[test]
    fn the_name_of_a_url_holds_no_key() {
        let name = |url| Network::parse(url, None).map(|network| network.name);
        assert_eq!(name("wss://node.example/"), Ok("wss://node.example".to_owned()));
        assert_eq!(name("ws://[::1]:9944"), Ok("ws://[::1]:9944".to_owned()));
        for secret in
            ["wss://node.example/KEY", "wss://node.example?k=KEY", "wss://KEY@node.example"]
        {
            assert_eq!(name(secret), Ok("wss://node.example/…".to_owned()));
        }
    }
}
