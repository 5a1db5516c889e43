//! What the agent signs and what not, on payloads of the real runtime.

use codec::{Compact, Encode};

use super::held::Held;
use super::policy::{AMOUNTS, HARMLESS, WRAPPERS, calls_of, commands};
use super::protocol::{Answer, Request, Sign, Terms};
use super::server::Agent;
use crate::chain::calls::{balances, subtensor, variant_of};
use crate::chain::extrinsic::{Era, Params, Unsigned};
use crate::chain::fixtures::{BLOB, GENESIS, runtime, runtime_with};
use crate::chain::metadata_hash::digest;
use crate::chain::{Hash, Runtime};
use crate::domain::address::AccountId;
use crate::domain::era::ValidFor;
use crate::domain::units::{NetUid, Rao};
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

/// Why this payload is not signed, by an agent that would sign any transfer.
async fn refusal(metadata: &[u8], payload: Vec<u8>) -> String {
    match ask(&agent(terms(&["Balances.transfer_keep_alive"], None)), metadata, payload).await {
        Answer::Refused(why) => why,
        other => panic!("{other:?}"),
    }
}

fn weights() -> Vec<u8> {
    let call = subtensor::set_weights(NetUid(1), vec![0, 1], vec![1, 65_535], 0);
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
async fn only_a_whole_transaction_of_this_chain_is_signed() {
    let call = transfer(1);
    let good = unsigned(&call, &params());
    let whole = good.whole_payload();
    let agent = agent(terms(&["Balances.transfer_keep_alive"], None));
    assert!(is_signed(&ask(&agent, BLOB, whole.clone()).await));

    for length in 0..whole.len() {
        refusal(BLOB, whole[..length].to_vec()).await;
    }
    refusal(BLOB, [whole.as_slice(), &[0]].concat()).await;
    refusal(BLOB, vec![0x42; 32]).await; // a hash

    // Era, nonce, tip, mode: the tip is the third byte from the end of four and two.
    let mut tip = whole.clone();
    assert_eq!(tip[call.len() + 2..call.len() + 5], [3 << 2, 0, 1]);
    tip[call.len() + 3] = 4;
    assert_eq!(refusal(BLOB, tip).await, "it has a tip");

    let with = |change: fn(&mut Params)| {
        let mut params = params();
        change(&mut params);
        unsigned(&call, &params).whole_payload()
    };
    let without = with(|params| params.metadata_hash = None);
    assert_eq!(refusal(BLOB, without).await, "it does not commit to the metadata");
    let other = with(|params| params.metadata_hash = Some([1; 32]));
    let other_metadata = "it commits to other metadata than it came with";
    assert_eq!(refusal(BLOB, other).await, other_metadata);
    let immortal = with(|params| params.era = Era::Immortal);
    assert_eq!(refusal(BLOB, immortal).await, "it never expires");

    let elsewhere = Runtime::new(Hash([1; 32]), BLOB).unwrap();
    let elsewhere = Unsigned::new(&elsewhere, call.clone(), &params()).unwrap();
    assert!(refusal(BLOB, elsewhere.whole_payload()).await.starts_with("it is for another chain"));
    refusal(b"no metadata", whole).await;
}

/// Metadata of the asker's own making: a transfer that is called `set_weights` would be harmless.
#[tokio::test]
async fn metadata_that_names_calls_otherwise_is_not_that_of_the_payload() {
    let renamed = runtime_with("transfer_keep_alive", "transfer_keep_alove");
    let payload = unsigned(&transfer(1), &params()).whole_payload();
    let why = refusal(renamed.blob(), payload).await;
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
