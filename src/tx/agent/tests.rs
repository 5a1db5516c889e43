//! What the agent signs and what not, on payloads of the real runtime.

use std::sync::Arc;

use codec::{Compact, Encode};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use super::client::{self, Holds};
use super::held::Held;
use super::place::Place;
use super::policy::{AMOUNTS, HARMLESS, WRAPPERS, calls_of, commands};
use super::protocol::{Answer, Request, Sign, Terms, add_message};
use super::server::Agent;
use crate::chain::calls::{balances, mev_shield, variant_of, weights as weights_calls};
use crate::chain::extrinsic::{Era, Params, Signature, Unsigned};
use crate::chain::fixtures::{BLOB, GENESIS, runtime, runtime_with};
use crate::chain::metadata_hash::digest;
use crate::chain::{Hash, Runtime};
use crate::domain::address::AccountId;
use crate::domain::era::ValidFor;
use crate::domain::mechanism::MechId;
use crate::domain::units::{NetUid, Rao};
use crate::error::Diagnose as _;
use crate::wallet::keypair::{Keypair, Scheme, verify};
use crate::wallet::secret::Seed;

const BOB: AccountId = AccountId([5; 32]);

fn key() -> Keypair {
    Keypair::from_seed(Scheme::Sr25519, &Seed::from_slice(&[7; 32]).unwrap())
}

fn terms(allow: &[&str], max: Option<u64>) -> Terms {
    Terms {
        name: "bot".to_owned(),
        account: key().public().0,
        network: "test".to_owned(),
        genesis: GENESIS.0,
        seconds: 60,
        uses: None,
        allow: allow.iter().map(|name| (*name).to_owned()).collect(),
        max,
    }
}

fn agent(terms: Terms) -> Agent {
    Agent::new(vec![Held::new(key(), terms).unwrap()])
}

fn params() -> Params {
    Params {
        nonce: 3,
        era: Era::mortal(ValidFor::DEFAULT, 6_442),
        anchor: Hash([8; 32]),
        metadata_hash: Some(digest(&runtime()).unwrap()),
    }
}

fn unsigned(call: &[u8], params: &Params) -> Unsigned {
    Unsigned::new(&runtime(), call.to_vec(), params).unwrap()
}

async fn ask(agent: &Agent, metadata: &[u8], payload: Vec<u8>) -> Answer {
    let sign = Sign { account: key().public().0, metadata: metadata.to_vec(), payload };
    agent.answer(Request::Sign(Box::new(sign))).await
}

async fn sign(agent: &Agent, call: &[u8]) -> Answer {
    ask(agent, BLOB, unsigned(call, &params()).whole_payload()).await
}

/// An agent that signs any transfer.
fn generous() -> Agent {
    agent(terms(&["Balances.transfer_keep_alive"], None))
}

/// Why it does not sign this payload.
async fn refusal(agent: &Agent, metadata: &[u8], payload: Vec<u8>) -> String {
    match ask(agent, metadata, payload).await {
        Answer::Refused(why) => why,
        other => panic!("{other:?}"),
    }
}

fn weights() -> Vec<u8> {
    let call = weights_calls::set(NetUid(1), MechId::MAIN, &[(0, 1), (1, 65_535)], 0);
    call.encode(&runtime()).unwrap()
}

fn transfer(rao: u64) -> Vec<u8> {
    balances::transfer_keep_alive(BOB, Rao(rao)).encode(&runtime()).unwrap()
}

/// A call by name, with the bytes of its arguments.
fn call(pallet: &str, name: &str, args: &[u8]) -> Vec<u8> {
    let runtime = runtime();
    let index = runtime.metadata().pallet_by_name(pallet).unwrap().call_index();
    [&[index, variant_of(&runtime, pallet, name).unwrap().index], args].concat()
}

fn batch(name: &str, calls: &[Vec<u8>]) -> Vec<u8> {
    call("Utility", name, &[Compact(calls.len() as u32).encode(), calls.concat()].concat())
}

fn proxied(inner: &[u8]) -> Vec<u8> {
    // MultiAddress::Id, no proxy type.
    call("Proxy", "proxy", &[&[0], BOB.0.as_slice(), &[0], inner].concat())
}

fn is_signed(answer: &Answer) -> bool {
    matches!(answer, Answer::Signed(..))
}

#[tokio::test]
async fn what_neurons_do_is_signed_alone_and_wrapped() {
    let agent = agent(terms(&[], Some(0)));
    let long = vec![weights(); 20];
    for call in [weights(), batch("batch_all", &long), proxied(&batch("batch", &[weights()]))] {
        let unsigned = unsigned(&call, &params());
        let answer = ask(&agent, BLOB, unsigned.whole_payload()).await;
        let Answer::Signed(1, signature) = answer else { panic!("{answer:?}") };
        assert!(verify(Scheme::Sr25519, &key().public(), &unsigned.payload(), &signature));
    }
    assert!(unsigned(&batch("batch", &long), &params()).whole_payload().len() > 256, "hashed");
}

#[tokio::test]
async fn what_moves_value_is_refused_however_it_is_wrapped() {
    let agent = agent(terms(&[], Some(0)));
    let remark = call("System", "remark", &[0]);
    let mixed = batch("force_batch", &[weights(), transfer(1)]);
    for call in [
        transfer(1),
        remark.clone(),
        call("Utility", "as_derivative", &[&[0, 0], weights().as_slice()].concat()),
        call("Sudo", "sudo", &weights()),
        batch("batch", &[weights(), transfer(1)]),
        batch("batch_all", std::slice::from_ref(&mixed)),
        proxied(&transfer(1)),
        proxied(&mixed),
    ] {
        let answer = sign(&agent, &call).await;
        assert!(matches!(answer, Answer::Refused(_)), "{} {answer:?}", hex::encode(call));
    }
    // What carries out other calls in its own way is refused also where its name is allowed, without limit.
    let generous = self::agent(terms(&["Sudo.sudo", "System.remark"], None));
    assert!(is_signed(&sign(&generous, &remark).await));
    assert!(matches!(sign(&generous, &call("Sudo", "sudo", &remark)).await, Answer::Refused(_)));
}

#[tokio::test]
async fn the_sum_of_all_signatures_is_bounded() {
    let agent = agent(terms(&["Balances.transfer_keep_alive", "Balances.transfer_all"], Some(100)));
    assert!(is_signed(&sign(&agent, &transfer(60)).await));
    assert!(!is_signed(&sign(&agent, &transfer(41)).await));
    assert!(!is_signed(&sign(&agent, &batch("batch", &[transfer(20), transfer(21)])).await));
    let overflow = batch("batch", &[transfer(u64::MAX), transfer(u64::MAX)]);
    assert!(!is_signed(&sign(&agent, &overflow).await));
    let all = balances::transfer_all(BOB, true).encode(&runtime()).unwrap();
    assert!(!is_signed(&sign(&agent, &all).await), "nothing says how much");
    // What was refused was not counted, and what was signed was.
    assert!(is_signed(&sign(&agent, &batch("batch", &[transfer(20), transfer(20)])).await));
    assert!(!is_signed(&sign(&agent, &transfer(1)).await));
    assert!(is_signed(&sign(&agent, &weights()).await));
    let unbounded = self::agent(terms(&["Balances.transfer_all"], None));
    assert!(is_signed(&sign(&unbounded, &all).await));
    assert!(!is_signed(&sign(&unbounded, &transfer(1)).await), "another call");
}

#[tokio::test]
async fn uses_are_spent_by_signatures_only() {
    let agent = agent(Terms { uses: Some(2), ..terms(&[], Some(0)) });
    assert!(is_signed(&sign(&agent, &weights()).await));
    assert!(!is_signed(&sign(&agent, &transfer(1)).await));
    assert!(is_signed(&sign(&agent, &weights()).await));
    assert!(!is_signed(&sign(&agent, &weights()).await));
    let Answer::Status(status) = agent.answer(Request::Status).await else { panic!("a status") };
    assert!(status.keys.is_empty());
}

#[tokio::test]
async fn a_key_that_is_handed_over_twice_has_its_bounds_once() {
    let once = || Held::new(key(), Terms { uses: Some(1), ..terms(&[], Some(0)) }).unwrap();
    let agent = Agent::new(vec![once(), once()]);
    assert!(is_signed(&sign(&agent, &weights()).await));
    assert!(!is_signed(&sign(&agent, &weights()).await));
}

#[tokio::test]
async fn only_a_whole_transaction_of_this_chain_is_signed() {
    let call = transfer(1);
    let good = unsigned(&call, &params());
    let whole = good.whole_payload();
    let agent = generous();
    assert!(is_signed(&ask(&agent, BLOB, whole.clone()).await));

    for length in 0..whole.len() {
        refusal(&agent, BLOB, whole[..length].to_vec()).await;
    }
    refusal(&agent, BLOB, [whole.as_slice(), &[0]].concat()).await;
    refusal(&agent, BLOB, vec![0x42; 32]).await; // a hash

    // Era, nonce, tip, mode: the tip is the third byte from the end of four and two.
    let mut tip = whole.clone();
    assert_eq!(tip[call.len() + 2..call.len() + 5], [3 << 2, 0, 1]);
    tip[call.len() + 3] = 4;
    assert_eq!(refusal(&agent, BLOB, tip).await, "it has a tip");

    let with = |change: fn(&mut Params)| {
        let mut params = params();
        change(&mut params);
        unsigned(&call, &params).whole_payload()
    };
    let without = with(|params| params.metadata_hash = None);
    assert_eq!(refusal(&agent, BLOB, without).await, "it does not commit to the metadata");
    let other = with(|params| params.metadata_hash = Some([1; 32]));
    let other_metadata = "it commits to other metadata than it came with";
    assert_eq!(refusal(&agent, BLOB, other).await, other_metadata);
    let immortal = with(|params| params.era = Era::Immortal);
    assert_eq!(refusal(&agent, BLOB, immortal).await, "it never expires");

    let elsewhere = Runtime::new(Hash([1; 32]), BLOB).unwrap();
    let elsewhere = Unsigned::new(&elsewhere, call.clone(), &params()).unwrap();
    assert!(
        refusal(&agent, BLOB, elsewhere.whole_payload())
            .await
            .starts_with("it is for another chain")
    );
    refusal(&agent, b"no metadata", whole).await;
}

/// Metadata of the asker's own making: a transfer that is called `set_weights` would be harmless.
#[tokio::test]
async fn metadata_that_names_calls_otherwise_is_not_that_of_the_payload() {
    let renamed = runtime_with("transfer_keep_alive", "transfer_keep_alove");
    let payload = unsigned(&transfer(1), &params()).whole_payload();
    let why = refusal(&generous(), renamed.blob(), payload).await;
    assert_eq!(why, "it commits to other metadata than it came with");
}

#[tokio::test]
async fn a_key_that_is_locked_or_over_signs_nothing() {
    let agent = agent(terms(&[], Some(0)));
    assert!(is_signed(&sign(&agent, &weights()).await));
    let other = Request::Lock(Some(vec![[9; 32]]));
    assert_eq!(agent.answer(other).await, Answer::Done);
    assert!(is_signed(&sign(&agent, &weights()).await));
    let own = Request::Lock(Some(vec![key().public().0]));
    assert_eq!(agent.answer(own).await, Answer::Done);
    assert_eq!(sign(&agent, &weights()).await, Answer::NotHeld);
    let over = self::agent(Terms { seconds: 0, ..terms(&[], Some(0)) });
    assert!(!is_signed(&sign(&over, &weights()).await));
    // A key under another account's name.
    assert!(Held::new(key(), Terms { account: [9; 32], ..terms(&[], None) }).is_none());
}

/// What a carrier has inside was signed by the agent, too, or is not of its keys.
#[tokio::test]
async fn a_carrier_is_signed_where_anything_is_that_costs_a_fee() {
    let carrier = mev_shield::submit_encrypted(vec![0; 1_200]).encode(&runtime()).unwrap();
    assert!(!is_signed(&sign(&agent(terms(&[], Some(0))), &carrier).await));
    let trader = agent(terms(&["SubtensorModule.add_stake_limit"], Some(0)));
    assert!(is_signed(&sign(&trader, &carrier).await));
}

/// A name that no chain has would allow nothing, or everything, without a word.
#[test]
fn the_names_of_the_policy_are_those_of_the_chain() {
    let runtime = runtime();
    for (pallet, calls) in HARMLESS.iter().chain(&WRAPPERS) {
        for call in *calls {
            assert!(variant_of(&runtime, pallet, call).is_some(), "{pallet}.{call}");
        }
    }
    for (pallet, call, arg) in AMOUNTS {
        let variant = variant_of(&runtime, pallet, call).unwrap();
        let named = |arg| variant.fields.iter().any(|field| field.name.as_deref() == Some(arg));
        assert!(arg.is_none_or(named), "{pallet}.{call} has no {arg:?}");
    }
    for word in commands() {
        for name in calls_of(word).unwrap() {
            let (pallet, call) = name.split_once('.').unwrap();
            assert!(variant_of(&runtime, pallet, call).is_some(), "{name}");
        }
    }
    assert!(calls_of("transfers").is_none());
}

#[tokio::test]
async fn over_its_socket_it_takes_keys_signs_survives_nonsense_and_ends_when_it_is_empty() {
    let folder = tempfile::tempdir().unwrap();
    let place = Place::new(folder.path().join("agent"));
    let other = Keypair::from_seed(Scheme::Ed25519, &Seed::from_slice(&[9; 32]).unwrap());
    let first = Held::new(key(), terms(&[], Some(0))).unwrap();
    let agent = Arc::new(Agent::new(vec![first]));
    let serving = tokio::spawn(agent.serve(place.listen().unwrap(), std::future::pending()));
    let client = client::Agent::at(place.clone());

    // A message of four gigabytes, one that is cut off, one of another version, a key that is none.
    let nonsense: [&[u8]; 4] =
        [&[0xff; 4], &[9, 0, 0, 0, 1, 2], &[2, 0, 0, 0, 9, 1], &[3, 0, 0, 0, 1, 0, 7]];
    for bytes in nonsense {
        let mut stream = place.connect().await.unwrap().unwrap();
        stream.write_all(bytes).await.unwrap();
        stream.shutdown().await.unwrap();
        // Answered, or hung up on.
        let _ = stream.read_to_end(&mut vec![]).await;
    }
    let terms = Terms { account: other.public().0, ..terms(&[], Some(0)) };
    client.add(&add_message(&other, terms.clone())).await.unwrap();
    client.add(&add_message(&other, Terms { seconds: 30, ..terms })).await.unwrap();
    let status = client.status().await.unwrap().unwrap();
    assert_eq!((status.pid, status.keys.len()), (std::process::id(), 2));
    assert!(status.keys[1].seconds_left <= 30, "the later terms hold");
    let name = status.keys[1].terms.name.clone();
    let network = status.keys[1].terms.network.clone();
    let holds = async |account, chain| client.holds(account, chain).await.unwrap();
    assert_eq!(holds(other.public(), GENESIS).await, Holds::Key(name.clone()));
    assert_eq!(holds(other.public(), Hash([1; 32])).await, Holds::ForOtherChain(network));
    assert_eq!(holds(AccountId([9; 32]), GENESIS).await, Holds::NoKey);

    let weights = unsigned(&weights(), &params());
    let signature = client.sign(&name, other.public(), &runtime(), &weights).await.unwrap();
    let Signature::Ed25519(signature) = signature else { panic!("{signature:?}") };
    assert!(verify(Scheme::Ed25519, &other.public(), &weights.payload(), &signature));
    let moving = unsigned(&transfer(1), &params());
    let refused = client.sign(&name, other.public(), &runtime(), &moving).await;
    let hints = refused.unwrap_err().hints().join(" ");
    assert!(hints.contains(&format!("`taoctl agent lock {name}`")), "{hints}");

    client.lock(Some(&[other.public()])).await.unwrap();
    assert_eq!(client.status().await.unwrap().unwrap().keys.len(), 1);
    client.lock(None).await.unwrap();
    serving.await.unwrap();
    assert!(client.status().await.unwrap().is_none());
}

#[tokio::test]
async fn an_agent_whose_socket_is_taken_away_ends() {
    let folder = tempfile::tempdir().unwrap();
    let place = Place::new(folder.path().join("agent"));
    let agent = Arc::new(agent(terms(&[], Some(0))));
    let serving = tokio::spawn(agent.serve(place.listen().unwrap(), std::future::pending()));
    std::fs::remove_dir_all(folder.path().join("agent")).unwrap();
    // Another one may be there by then; its socket is not taken away in turn.
    let other = place.listen().unwrap();
    tokio::time::timeout(std::time::Duration::from_secs(10), serving).await.unwrap().unwrap();
    assert!(other.is_reachable());
}
