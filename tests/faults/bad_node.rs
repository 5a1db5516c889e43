//! A node that lies, breaks or forgets: what is said of a transaction stays true, or is "unknown".

use std::sync::mpsc::channel;

use localnet::Production;
use serde_json::{Value, json};

use crate::support::scripted_node::{Reaction, Said, ScriptedNode};
use crate::world::{End, World, until};

const SUBMIT: &str = "author_submitAndWatchExtrinsic";
const NEWS: &str = "author_extrinsicUpdate";

/// An honest chain with blocks by hand, and a node before it that is not honest.
struct Bad {
    world: World,
    node: ScriptedNode,
}

impl Bad {
    async fn new() -> Self {
        let world = World::new(Production::Manual).await;
        let node = ScriptedNode::before(world.node.port()).await;
        Self { world, node }
    }

    /// A transfer that waits for its block, which comes once the honest node has the transaction.
    async fn transfer(&mut self) -> End {
        let pays = async {
            until("the pool", async || self.world.truth.pending().await.len() == 1).await;
            self.world.node.advance(1).await.expect("a block");
        };
        let url = self.node.url();
        let run = self.world.run_at(&url, "transfer 1 --to //Eve --yes", 60);
        let (end, ()) = tokio::join!(run, pays);
        end.expect("an end")
    }

    /// It ended well, and says where it is.
    async fn is_true(&mut self, end: &End) {
        assert_eq!(end.code, 0, "{:#}", end.document);
        let news = self.world.truth.news().await;
        let [one] = news.as_slice() else { panic!("{news:#?}") };
        let told = &end.document["data"]["transaction"];
        assert_eq!(
            (&told["hash"], &told["block"]["hash"], &told["index"]),
            (&json!(one.hash), &json!(one.block_hash), &json!(one.index))
        );
    }
}

/// Does this to the answer of the submission.
fn once(method: &'static str, reaction: Reaction) -> impl FnMut(&Said) -> Reaction {
    let mut reaction = Some(reaction);
    move |said| match said.method == method {
        true => reaction.take().unwrap_or(Reaction::Honest),
        false => Reaction::Honest,
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_that_is_none_leaves_the_blocks_to_tell() {
    let answers = [
        Reaction::WrongId,
        Reaction::Words("{\"jsonrpc\""),
        Reaction::Words("<html>503</html>"),
        Reaction::Words("{}"),
        Reaction::Half,
        Reaction::Changed(Box::new(|_| json!({ "not": "an id" }))),
    ];
    for answer in answers {
        let mut bad = Bad::new().await;
        bad.node.follows(once(SUBMIT, answer));
        let end = bad.transfer().await;
        bad.is_true(&end).await;
    }
}

/// News of a block that does not have it, of one that does not exist, and of an end in the pool that is none.
#[tokio::test(flavor = "multi_thread")]
async fn news_is_not_believed() {
    let nowhere = format!("0x{}", "7".repeat(64));
    let parent = |bad: &Bad| json!(format!("{:?}", bad.world.node.genesis_hash()));
    for kind in ["inBlock", "finalized", "retracted", "usurped", "finalityTimeout"] {
        for known in [true, false] {
            let mut bad = Bad::new().await;
            let block = if known { parent(&bad) } else { json!(nowhere) };
            bad.node
                .follows(once(NEWS, Reaction::Changed(Box::new(move |_| json!({ kind: block })))));
            let end = bad.transfer().await;
            bad.is_true(&end).await;
        }
    }
    let words = ["dropped", "invalid", "future", "nonsense"];
    let lies = words.map(|word| Reaction::Changed(Box::new(move |_| json!(word))));
    for lie in lies.into_iter().chain([Reaction::Silence]) {
        let mut bad = Bad::new().await;
        bad.node.follows(once(NEWS, lie));
        let end = bad.transfer().await;
        bad.is_true(&end).await;
    }
}

/// "Expired" is said when every block of the era was seen, and not before.
#[tokio::test(flavor = "multi_thread")]
async fn a_block_that_is_not_shown_proves_nothing() {
    let hidden: [fn(&Said) -> Reaction; 3] = [
        |said| match said.method.as_str() {
            "chain_getBlock" => Reaction::Answer(Value::Null),
            _ => Reaction::Honest,
        },
        |said| match (said.method.as_str(), &said.params[0]) {
            ("chain_getBlockHash", number) if *number == 20 => Reaction::Answer(Value::Null),
            _ => Reaction::Honest,
        },
        |said| match said.method.as_str() {
            "chain_getBlock" => Reaction::Error(-32603, "upstream timed out", Value::Null),
            _ => Reaction::Honest,
        },
    ];
    for script in hidden {
        let bad = Bad::new().await;
        // Sent with a nonce that is too high, so that no block takes it.
        let sent = "transfer 1 --to //Eve --yes --nonce 9 --wait none";
        let end = bad.world.run_at(&bad.node.url(), sent, 60).await.expect("an end");
        let hash = end.document["data"]["hash"].as_str().expect("a hash").to_owned();
        bad.world.node.advance(80).await.expect("blocks");
        let wait = format!("tx wait {hash}");
        bad.node.follows(script);
        let end = bad.world.run_at(&bad.node.url(), &wait, 5).await.expect("an end");
        assert_eq!(end.code, 8, "{:#}", end.document);
        bad.node.follows(|_| Reaction::Honest);
        let end = bad.world.run_at(&bad.node.url(), &wait, 60).await.expect("an end");
        assert_eq!(end.code, 10, "{:#}", end.document);
    }
}

/// A node behind, or of another chain, is found behind the same address after the submission.
#[tokio::test(flavor = "multi_thread")]
async fn another_genesis_after_a_break_is_not_asked() {
    let bad = Bad::new().await;
    let (mut submitted, mut closed) = (false, false);
    bad.node.follows(move |said| {
        submitted |= said.method == SUBMIT;
        let genesis = said.method == "chain_getBlockHash" && said.params[0] == 0;
        match (submitted, closed) {
            (true, false) => {
                closed = true;
                Reaction::Close
            }
            (true, true) if genesis => Reaction::Answer(json!(format!("0x{}", "5".repeat(64)))),
            _ => Reaction::Honest,
        }
    });
    bad.world.node.advance(80).await.expect("blocks");
    let sent = "transfer 1 --to //Eve --yes --valid-for 4";
    let blocks = async {
        until("an entry", async || !bad.world.journal().is_empty()).await;
        bad.world.node.advance(80).await.expect("blocks");
    };
    let url = bad.node.url();
    let run = bad.world.run_at(&url, sent, 10);
    let (end, ()) = tokio::join!(run, blocks);
    let end = end.expect("an end");
    assert_eq!(end.code, 8, "{:#}", end.document);
}

const CANNOT_PAY: Reaction = Reaction::Error(1010, "Invalid Transaction", Value::Null);

/// Behind an address may be two nodes: one takes it, the other refuses it, and the answer is that of the second.
#[tokio::test(flavor = "multi_thread")]
async fn what_was_refused_and_is_taken_all_the_same_is_paid_once() {
    let mut bad = Bad::new().await;
    let (url, pay) = (bad.node.url(), "transfer 1 --to //Eve --yes --wait none");
    bad.node.follows(once("author_submitExtrinsic", CANNOT_PAY));
    let end = bad.world.run_at(&url, pay, 60).await.expect("an end");
    assert_eq!(end.code, 7, "{:#}", end.document);
    let [file] = &bad.world.journal()[..] else { panic!("one entry") };
    let entry: Value = serde_json::from_slice(&std::fs::read(file).expect("it")).expect("JSON");
    bad.world.truth.send(entry["bytes"].as_str().expect("bytes")).await;
    // While it waits, and once more when a block has it.
    for blocks in [0, 1] {
        bad.world.node.advance(blocks).await.expect("blocks");
        let end = bad.world.run_at(&url, pay, 60).await.expect("an end");
        assert_eq!(end.code, 8, "{:#}", end.document);
        assert_eq!(end.document["error"]["details"]["hash"], entry["hash"]);
    }
    assert_eq!(bad.world.truth.news().await.len(), 1);
}

/// Of two with the same nonce one is carried out at most.
#[tokio::test(flavor = "multi_thread")]
async fn what_was_refused_is_given_again_with_its_nonce() {
    let bad = Bad::new().await;
    let (url, pay) = (bad.node.url(), "transfer 1 --to //Eve --yes --wait none");
    bad.node.follows(once("author_submitExtrinsic", CANNOT_PAY));
    let end = bad.world.run_at(&url, pay, 60).await.expect("an end");
    assert_eq!(end.code, 7, "{:#}", end.document);
    let end = bad.world.run_at(&url, pay, 60).await.expect("an end");
    assert_eq!((end.code, &end.document["data"]["nonce"]), (0, &json!(0)), "{:#}", end.document);
}

/// The nonce is in use, and the node shows no block that has it: a block may be missing that has the transaction.
#[tokio::test(flavor = "multi_thread")]
async fn outdated_is_no_answer_of_a_node_that_lacks_a_block() {
    let mut bad = Bad::new().await;
    let mut asked = false;
    bad.node.follows(move |said| match said.method.as_str() {
        SUBMIT if !asked => {
            asked = true;
            Reaction::Error(1010, "Invalid Transaction", json!("Transaction is outdated"))
        }
        "system_accountNextIndex" if asked => Reaction::Answer(json!(1)),
        _ => Reaction::Honest,
    });
    let end = bad.transfer().await;
    bad.is_true(&end).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn outdated_stands_where_nobody_used_the_nonce() {
    let bad = Bad::new().await;
    let outdated = Reaction::Error(1010, "Invalid Transaction", json!("Transaction is outdated"));
    bad.node.follows(once(SUBMIT, outdated));
    let pay = "transfer 1 --to //Eve --yes";
    let end = bad.world.run_at(&bad.node.url(), pay, 60).await.expect("an end");
    assert_eq!((end.code, &end.document["error"]["code"]), (7, &json!("tx_pool_stale")));
}

/// A signature covers the block that its era begins at: after the era that is another one, or none yet.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn what_comes_after_its_era_is_too_late_and_safe_to_send_again() {
    // Signed behind block 2 for the blocks up to 5.
    for blocks in [6, 7] {
        let mut bad = Bad::new().await;
        let ((tell, told), (go, gone)) = (channel(), channel());
        let mut turn = Some((tell, gone));
        bad.node.follows(move |said| {
            if said.method == SUBMIT
                && let Some((tell, gone)) = turn.take()
            {
                let _ = tell.send(());
                let _ = gone.recv();
            }
            Reaction::Honest
        });
        let (url, pay) = (bad.node.url(), "transfer 1 --to //Eve --yes --valid-for 4");
        let late = async {
            let told = tokio::task::spawn_blocking(move || told.recv());
            told.await.expect("no panic").expect("a submission");
            bad.world.node.advance(blocks).await.expect("blocks");
            go.send(()).expect("it waits");
        };
        let (end, ()) = tokio::join!(bad.world.run_at(&url, pay, 60), late);
        let end = end.expect("an end");
        let error = &end.document["error"];
        assert_eq!((end.code, &error["code"]), (10, &json!("tx_too_late")), "{:#}", end.document);
        assert!(error["hints"].to_string().contains("safe to send it again"));
        assert_eq!(error["details"]["last_valid"], 5);
        let end = bad.transfer().await;
        bad.is_true(&end).await;
    }
}
