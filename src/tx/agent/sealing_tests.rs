//! Records that the agent seals and opens: for one key, one chain, one context, as long as it holds the key.

use super::held::Held;
use super::protocol::{Answer, MAX_RECORD, Record, Request, Sealing, Terms};
use super::server::Agent;
use crate::chain::Hash;
use crate::tx::salts::whole;
use crate::wallet::keypair::{Keypair, Scheme};
use crate::wallet::sealing::SealingKey;
use crate::wallet::secret::Seed;

const CHAIN: Hash = Hash([3; 32]);

fn key() -> Keypair {
    Keypair::from_seed(Scheme::Sr25519, &Seed::from_slice(&[7; 32]).unwrap())
}

fn agent(genesis: Hash, uses: Option<u32>, seconds: u64) -> Agent {
    let terms = Terms {
        name: "bot".to_owned(),
        account: key().public().0,
        network: "test".to_owned(),
        genesis: genesis.0,
        seconds,
        uses,
        allow: vec![],
        max: Some(0),
    };
    Agent::new(vec![Held::new(key(), terms).unwrap()])
}

fn sealing(context: &[u8], record: &[u8]) -> Sealing {
    let (context, record) = (context.to_vec(), Record(record.to_vec()));
    Sealing { account: key().public().0, context, record }
}

async fn opened(agent: &Agent, context: &[u8], sealed: &[u8]) -> Option<Vec<u8>> {
    match agent.answer(Request::Open(sealing(context, sealed))).await {
        Answer::Record(record) => record.map(|record| record.0.clone()),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_record_opens_for_the_key_the_chain_and_the_context() {
    let own = agent(CHAIN, Some(1), 60);
    let answer = own.answer(Request::Seal(sealing(b"subnet 1", b"salt"))).await;
    let Answer::Record(Some(sealed)) = answer else { panic!("{answer:?}") };
    let sealed = sealed.0.clone();
    assert_eq!(opened(&own, b"subnet 1", &sealed).await, Some(b"salt".to_vec()));
    assert_eq!(opened(&own, b"subnet 2", &sealed).await, None);
    assert_eq!(opened(&agent(Hash([4; 32]), None, 60), b"subnet 1", &sealed).await, None);
    // As the key itself opens it, where there is no agent any more.
    let open = SealingKey::of(&key()).unwrap().open(&whole(CHAIN, b"subnet 1"), &sealed);
    assert_eq!(open.unwrap().expose(), b"salt");
    // No use was spent, and nothing was signed.
    let Answer::Status(status) = own.answer(Request::Status).await else { panic!("a status") };
    assert_eq!((status.keys[0].uses_left, status.keys[0].signed), (Some(1), 0));
}

#[tokio::test]
async fn nothing_is_opened_without_the_key() {
    let own = agent(CHAIN, None, 60);
    let stranger = Sealing { account: [9; 32], ..sealing(b"", b"salt") };
    assert_eq!(own.answer(Request::Seal(stranger)).await, Answer::NotHeld);
    let long = sealing(b"", &vec![0; MAX_RECORD + 1]);
    assert!(matches!(own.answer(Request::Open(long)).await, Answer::Refused(_)));
    let over = agent(CHAIN, None, 0);
    assert_eq!(over.answer(Request::Open(sealing(b"", b"salt"))).await, Answer::NotHeld);
    own.answer(Request::Lock(None)).await;
    assert_eq!(own.answer(Request::Seal(sealing(b"", b"salt"))).await, Answer::NotHeld);
}

#[test]
fn what_is_printed_of_a_record_is_its_length() {
    let text = format!("{:?}", Request::Seal(sealing(b"subnet 1", &[253, 254, 255])));
    assert!(text.contains("3 bytes") && !text.contains("254"), "{text}");
}
