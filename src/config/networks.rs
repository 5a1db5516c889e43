//! The networks that have a name, and what makes URLs one of them.

use std::str::FromStr;

use crate::chain::shown_url::shown_url;
use crate::chain::{Endpoint, Hash, Pool};

/// Where to connect, and which chain must answer there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Network {
    /// The name, or where there is none the first URL as far as it holds no key: scheme, host and port.
    pub name: String,
    /// The genesis hash that the node must have; unknown for a development chain or a URL.
    pub genesis: Option<Hash>,
    /// The preferred one first; never empty.
    members: Vec<Member>,
    /// Nodes with the states of all blocks.
    archives: Vec<Member>,
}

/// An endpoint of a network.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// What messages call it.
    name: String,
    /// User, path and query can be a key to the endpoint.
    url: String,
    /// That of the network, for an endpoint that is built in.
    genesis: Option<Hash>,
    /// Built in, for when the first one is away.
    is_fallback: bool,
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

/// A network that has a name.
struct Named {
    name: &'static str,
    genesis: Option<Hash>,
    /// The preferred one first.
    urls: &'static [&'static str],
    archives: &'static [&'static str],
}

/// As the official tools have them.
const ARCHIVES: &[&str] =
    &["wss://archive.chain.opentensor.ai:443", "wss://archive.sub.latent.to:443"];
const NAMED: [Named; 4] = [
    Named {
        name: "finney",
        genesis: Some(FINNEY),
        urls: &[
            "wss://entrypoint-finney.opentensor.ai:443",
            "wss://lite.chain.opentensor.ai:443",
            "wss://lite.sub.latent.to:443",
        ],
        archives: ARCHIVES,
    },
    Named {
        name: "test",
        genesis: Some(TEST),
        urls: &["wss://test.finney.opentensor.ai:443"],
        archives: &[],
    },
    Named { name: "archive", genesis: Some(FINNEY), urls: ARCHIVES, archives: &[] },
    Named { name: "local", genesis: None, urls: &["ws://127.0.0.1:9944"], archives: &[] },
];

impl Network {
    /// A network by name, a URL, or several of these with commas between, the preferred one first. `local` is where
    /// `local_url` says, if it says.
    pub fn parse(text: &str, local_url: Option<&str>) -> Result<Self, NetworkError> {
        if text.is_empty() {
            return Err(NetworkError::UnknownName(text.to_owned()));
        }
        let parts: Vec<Self> =
            parts(text).map(|part| Self::part(part, local_url)).collect::<Result<_, _>>()?;
        let mut known = parts.iter().filter(|part| part.genesis.is_some());
        let named = known.next();
        if let Some(other) = known.find(|other| other.genesis != named.and_then(|n| n.genesis)) {
            return Err(NetworkError::TwoChains(other.name.clone()));
        }
        let first = named.or(parts.first());
        let first = first.ok_or_else(|| NetworkError::UnknownName(text.to_owned()))?;
        let (name, genesis) = (first.name.clone(), first.genesis);
        let (mut members, mut archives) = (vec![], vec![]);
        for part in parts {
            append(&mut members, part.members);
            append(&mut archives, part.archives);
        }
        Ok(Self { name, genesis, members, archives })
    }

    fn part(text: &str, local_url: Option<&str>) -> Result<Self, NetworkError> {
        let Some(named) = NAMED.iter().find(|named| named.name == text) else {
            if text.is_empty() {
                return Err(NetworkError::Missing);
            }
            if !text.contains("://") {
                return Err(NetworkError::UnknownName(text.to_owned()));
            }
            let member = Member::typed(text)?;
            let name = member.name.clone();
            return Ok(Self { name, genesis: None, members: vec![member], archives: vec![] });
        };
        let members = match (named.name, local_url) {
            ("local", Some(local)) => {
                parts(local).map(Member::typed).collect::<Result<Vec<_>, _>>()?
            }
            _ => named.members(named.urls),
        };
        let mut network = Self {
            name: named.name.to_owned(),
            genesis: named.genesis,
            members,
            archives: named.members(named.archives),
        };
        if let Some(first) = network.members.first_mut() {
            named.name.clone_into(&mut first.name);
            first.is_fallback = false;
        }
        Ok(network)
    }

    /// With other endpoints for when the first one is away. Only where the chain is known: a development chain must
    /// not be replaced by a public one because it is down.
    pub fn with_fallbacks(mut self, choice: &Choice) -> Self {
        if let (Choice::Only(members), Some(_)) = (choice, self.genesis) {
            self.members.retain(|member| !member.is_fallback);
            append(&mut self.members, members.clone());
        }
        self
    }

    /// With other nodes for blocks whose state is discarded elsewhere. Each must be of the same chain.
    pub fn with_archives(mut self, choice: &Choice) -> Self {
        if let Choice::Only(members) = choice {
            self.archives.clone_from(members);
        }
        self
    }

    /// For the chain layer.
    pub fn pool(&self) -> Pool {
        let endpoints = |members: &[Member]| members.iter().map(Member::endpoint).collect();
        let (endpoints, archives) = (endpoints(&self.members), endpoints(&self.archives));
        Pool { endpoints, archives, ..Pool::default() }
    }

    /// Every URL of the pool as it was given.
    pub fn urls(&self) -> impl Iterator<Item = &str> {
        self.members.iter().map(|member| member.url.as_str())
    }

    /// The name of the public network with this genesis hash.
    pub fn public_name(genesis: Hash) -> Option<&'static str> {
        NAMED.iter().find(|named| named.genesis == Some(genesis)).map(|named| named.name)
    }

    /// The genesis hashes of the public networks.
    pub fn public_genesis() -> impl Iterator<Item = Hash> {
        NAMED.iter().filter_map(|named| named.genesis)
    }

    /// Whether every endpoint is on this machine.
    pub fn is_loopback(&self) -> bool {
        self.urls().all(is_loopback)
    }
}

impl Named {
    fn members(&self, urls: &[&str]) -> Vec<Member> {
        let member = |url: &&str| Member {
            name: shown_url(url),
            url: (*url).to_owned(),
            genesis: self.genesis,
            is_fallback: true,
        };
        urls.iter().map(member).collect()
    }
}

impl Member {
    fn typed(text: &str) -> Result<Self, NetworkError> {
        let url = checked_url(text)?;
        Ok(Self { name: shown_url(&url), url, genesis: None, is_fallback: false })
    }

    fn endpoint(&self) -> Endpoint {
        let (name, url) = (self.name.clone(), self.url.clone());
        Endpoint { name, url, expected_genesis: self.genesis }
    }
}

/// Which endpoints stand beside the preferred ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// Those that are built in.
    Public,
    /// These, or none.
    Only(Vec<Member>),
}

/// Of `none`, `public`, or URLs with commas between.
impl FromStr for Choice {
    type Err = NetworkError;

    fn from_str(text: &str) -> Result<Self, NetworkError> {
        match text {
            "public" => Ok(Self::Public),
            "none" => Ok(Self::Only(vec![])),
            _ => parts(text).map(Member::typed).collect::<Result<_, _>>().map(Self::Only),
        }
    }
}

fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split(',').map(str::trim)
}

/// One endpoint is asked once.
fn append(members: &mut Vec<Member>, more: Vec<Member>) {
    for member in more {
        if members.iter().all(|known| known.url != member.url) {
            members.push(member);
        }
    }
}

fn is_loopback(url: &str) -> bool {
    let Ok(url) = url::Url::parse(url) else { return false };
    match url.host() {
        Some(url::Host::Domain(name)) => name == "localhost",
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

fn checked_url(text: &str) -> Result<String, NetworkError> {
    let bad = |why: &str| NetworkError::BadUrl { url: text.to_owned(), why: why.to_owned() };
    if !text.contains("://") {
        return Err(bad("it does not begin with ws://, wss://, http:// or https://"));
    }
    let url = url::Url::parse(text).map_err(|error| bad(&error.to_string()))?;
    if !matches!(url.scheme(), "ws" | "wss" | "http" | "https") {
        return Err(bad("the scheme must be ws, wss, http or https"));
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
    /// Nothing between two commas, or before or after them.
    #[error("an endpoint is missing beside a comma")]
    Missing,
    /// Two names of different chains.
    #[error("{0} is another chain than the one named before")]
    TwoChains(String),
}

impl NetworkError {
    /// Why, without repeating the text itself.
    pub fn why(&self) -> &str {
        match self {
            Self::UnknownName(_) => "no network has this name",
            Self::BadUrl { why, .. } => why,
            Self::Missing => "an endpoint is missing beside a comma",
            Self::TwoChains(_) => "its parts are of different chains",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Choice, Network, NetworkError};

    fn urls(text: &str, fallbacks: &str) -> Vec<String> {
        let fallbacks: Choice = fallbacks.parse().unwrap();
        let network = Network::parse(text, None).unwrap().with_fallbacks(&fallbacks);
        network.urls().map(str::to_owned).collect()
    }

    #[test]
    fn local_is_where_the_environment_says() {
        let local = Network::parse("local", Some("ws://127.0.0.1:5000,ws://10.0.0.1")).unwrap();
        assert_eq!(local.urls().collect::<Vec<_>>(), ["ws://127.0.0.1:5000", "ws://10.0.0.1"]);
        assert!(!local.is_loopback(), "one of them is elsewhere");
        assert!(Network::parse("local", None).unwrap().is_loopback());
    }

    /// `settings.py` of the official SDK 11.3.0.
    #[test]
    fn the_pools_are_those_of_the_official_tools() {
        let finney = [
            "wss://entrypoint-finney.opentensor.ai:443",
            "wss://lite.chain.opentensor.ai:443",
            "wss://lite.sub.latent.to:443",
        ];
        assert_eq!(urls("finney", "public"), finney);
        assert_eq!(urls("finney", "none"), finney[..1]);
        assert_eq!(urls("finney", "wss://my.node"), [finney[0], "wss://my.node"]);
        let archive = Network::parse("finney", None).unwrap().pool().archives;
        let archive: Vec<_> = archive.into_iter().map(|endpoint| endpoint.url).collect();
        let known = ["wss://archive.chain.opentensor.ai:443", "wss://archive.sub.latent.to:443"];
        assert_eq!(archive, known);
    }

    #[test]
    fn a_list_is_one_pool_of_one_chain() {
        let mine = Network::parse("wss://my.node, finney", None).unwrap();
        let pool = mine.pool();
        assert_eq!((mine.name.as_str(), pool.endpoints.len()), ("finney", 4));
        assert_eq!(pool.endpoints[0].name, "wss://my.node");
        // Its metadata is nobody else's, but it must be of this chain.
        assert_eq!((pool.endpoints[0].expected_genesis, mine.genesis.is_some()), (None, true));
        let two = Network::parse("finney,test", None);
        assert_eq!(two, Err(NetworkError::TwoChains("test".into())));
        for wrong in ["", "finney,", ",ws://a", "ws://a,,ws://b", "ws://a,ftp://b"] {
            assert!(Network::parse(wrong, None).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_development_chain_is_not_replaced_by_the_fallbacks_of_another() {
        assert_eq!(urls("local", "wss://my.node"), ["ws://127.0.0.1:9944"]);
        assert_eq!(urls("ws://127.0.0.1:1", "wss://my.node"), ["ws://127.0.0.1:1"]);
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
        assert!(Network::parse("ftp://127.0.0.1", None).is_err());
    }

    #[test]
    fn the_name_of_a_url_holds_no_key() {
        let name = |url| Network::parse(url, None).map(|network| network.name);
        assert_eq!(name("wss://node.example/"), Ok("wss://node.example".to_owned()));
        let port = "wss://node.example:443";
        assert_eq!(name(port), Ok(port.to_owned()));
        assert_eq!(name("ws://[::1]:9944"), Ok("ws://[::1]:9944".to_owned()));
        for secret in
            ["wss://node.example/KEY", "wss://node.example?k=KEY", "wss://KEY@node.example"]
        {
            assert_eq!(name(secret), Ok("wss://node.example/…".to_owned()));
        }
    }
}
