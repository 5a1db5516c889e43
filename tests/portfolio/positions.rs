//! `stake list` of 200 positions over 64 subnets: two round trips, and all of one block while blocks go on. What it says is
//! compared with the node's own answers at that block, asked apart.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use codec::{Compact, Decode};
use futures::future::join_all;
use jsonrpsee::core::client::{Client, ClientT as _};
use jsonrpsee::core::params::ArrayParams;
use jsonrpsee::rpc_params;
use jsonrpsee::ws_client::WsClientBuilder;
use localnet::{Options, Production, Scenario};
use serde_json::Value;
use sp_crypto_hashing::{blake2_128, twox_128};
use sp_keyring::Sr25519Keyring::Dave;
use taoctl::domain::address::AccountId;

use crate::support::proxy::Request;
use crate::{DELAY, Warm, json, taoctl};

/// Hotkey, netuid, stake, and what the hotkey's stakers got in its last epoch.
type Position = ([u8; 32], u16, u64, u64);

/// The node's own word at one block.
struct Truth {
    client: Client,
    block: String,
}

impl Truth {
    async fn call(&self, function: &str, input: Vec<u8>) -> Vec<u8> {
        let input = format!("0x{}", hex::encode(input));
        let params = rpc_params![function, input, &self.block];
        bytes(self.client.request("state_call", params).await.expect("an answer"))
    }

    async fn positions(&self) -> Vec<Position> {
        type Number = Compact<u64>;
        type Info =
            ([u8; 32], [u8; 32], Compact<u16>, Number, Number, Number, Number, Number, bool);
        let coldkey = Dave.to_raw_public().to_vec();
        let answer = self.call("StakeInfoRuntimeApi_get_stake_info_for_coldkey", coldkey).await;
        let infos = Vec::<Info>::decode(&mut &answer[..]).expect("positions");
        infos.into_iter().map(|i| (i.0, i.2.0, i.3.0, i.5.0)).collect()
    }

    /// What the whole position would bring, alone; nothing where the chain would refuse it.
    async fn sold(&self, netuid: u16, stake: u64) -> Option<u64> {
        let input = [&netuid.to_le_bytes()[..], &stake.to_le_bytes()].concat();
        let answer = self.call("SwapRuntimeApi_sim_swap_alpha_for_tao", input).await;
        let tao = u64::decode(&mut &answer[..]).expect("an amount");
        (tao != 0).then_some(tao)
    }

    async fn price(&self, netuid: u16) -> u64 {
        let input = netuid.to_le_bytes().to_vec();
        let answer = self.call("SwapRuntimeApi_current_alpha_price", input).await;
        u64::decode(&mut &answer[..]).expect("a price")
    }

    /// `TotalHotkeyAlpha`.
    async fn staked(&self, hotkey: [u8; 32], netuid: u16) -> u64 {
        let key = [
            &twox_128(b"SubtensorModule")[..],
            &twox_128(b"TotalHotkeyAlpha"),
            &blake2_128(&hotkey),
            &hotkey,
            &netuid.to_le_bytes(),
        ];
        let params = rpc_params![format!("0x{}", hex::encode(key.concat())), &self.block];
        let stored = bytes(self.client.request("state_getStorage", params).await.expect("stored"));
        u64::decode(&mut &stored[..]).expect("an amount")
    }
}

fn bytes(answer: String) -> Vec<u8> {
    hex::decode(answer.trim_start_matches("0x")).expect("hexadecimal digits")
}

fn amount(value: &Value) -> u64 {
    value.as_str().unwrap_or_else(|| panic!("{value} is no amount")).parse().expect("an integer")
}

fn sum(rows: &Value, of: impl Fn(&Value) -> u64) -> u64 {
    rows.as_array().expect("rows").iter().map(of).sum()
}

/// One after another.
async fn blocks(warm: &Warm) {
    loop {
        warm.node.advance(1).await.expect("a block");
        tokio::time::sleep(DELAY / 2).await;
    }
}

/// The same requests on the node itself: how long its answers take, round by round.
async fn own_time(client: &Client, requests: &[Request]) -> Duration {
    let rounds = requests.iter().map(|request| request.round).max().expect("requests");
    let start = Instant::now();
    for round in 1..=rounds {
        let asked = requests.iter().filter(|request| request.round == round).map(async |request| {
            let mut params = ArrayParams::new();
            for param in serde_json::from_str::<Vec<Value>>(&request.params).unwrap_or_default() {
                params.insert(param).expect("JSON");
            }
            client.request::<Value, _>(&request.method, params).await.expect("an answer")
        });
        join_all(asked).await;
    }
    start.elapsed()
}

#[tokio::test(flavor = "multi_thread")]
async fn two_hundred_positions_take_two_round_trips_and_are_of_one_block() {
    let (production, scenario) = (Production::Manual, Scenario::MainnetLike);
    let warm = Warm::on(Options { production, scenario, ..Options::default() }).await;
    // Blocks come only while it reads: 64 subnets keep the node busy.
    let (output, requests) = tokio::select! {
        ended = warm.run(&["stake", "list", "//Dave"]) => ended,
        () = blocks(&warm) => unreachable!("blocks do not end"),
    };
    assert!(warm.node.block_number() > 3, "no block came");
    let list = json(&output);
    assert!(output.status.success(), "{list:#}");
    let rounds = requests.iter().map(|request| request.round).max().expect("requests");
    assert!(rounds <= 2, "{rounds} rounds: {requests:#?}");

    // What the second round asks for is asked at the block that is named.
    let block = list["block"]["hash"].as_str().expect("a hash").to_owned();
    let last = requests.iter().filter(|request| request.round == 2);
    assert!(
        last.clone().count() > 3 && last.clone().all(|request| request.params.contains(&block))
    );

    let client = WsClientBuilder::default().build(warm.node.url()).await.expect("a connection");
    let own = own_time(&client, &requests).await;
    let start = Instant::now();
    let direct = taoctl(warm.home.path(), &warm.node.url(), &["stake", "list", "//Dave"]).await;
    assert!(direct.status.success());
    println!("{rounds} round trips; {:?} in all, the node's own {own:?}", start.elapsed());

    let truth = Truth { client, block };
    let data = &list["data"];
    let mut shown: BTreeMap<([u8; 32], u16), &Value> = BTreeMap::new();
    for row in data["positions"].as_array().expect("rows") {
        let hotkey: AccountId = row["hotkey"].as_str().expect("a text").parse().expect("a hotkey");
        let netuid = row["netuid"].as_u64().and_then(|netuid| u16::try_from(netuid).ok());
        shown.insert((hotkey.0, netuid.expect("a netuid")), row);
    }
    let positions = truth.positions().await;
    assert!(positions.len() >= 200 && positions.len() == shown.len());
    for (index, (hotkey, netuid, stake, dividends)) in positions.into_iter().enumerate() {
        let row = shown[&(hotkey, netuid)];
        assert_eq!(amount(&row["stake"]), stake, "{row:#}");
        // Each of these is a call of its own: a part of them is enough.
        if index % 7 != 0 {
            continue;
        }
        let price = truth.price(netuid).await;
        assert_eq!(amount(&row["price"]), price, "{row:#}");
        let sold = truth.sold(netuid, stake).await;
        let alone = &row["if_sold_alone"];
        assert_eq!((!alone.is_null()).then(|| amount(alone)), sold, "{row:#}");
        if netuid != 0 {
            let all = u128::from(truth.staked(hotkey, netuid).await) * 360;
            let daily = u128::from(dividends) * u128::from(stake) * 7_200 / all;
            assert_eq!(u128::from(amount(&row["emission_per_day"]["alpha"])), daily, "{row:#}");
        }
    }
    sums_add_up(data);
}

/// Every arrangement of the rows adds up to the total that is shown.
fn sums_add_up(data: &Value) {
    let total = &data["total"];
    for rows in ["positions", "by_netuid", "by_hotkey"].map(|rows| &data[rows]) {
        assert_eq!(sum(rows, |row| amount(&row["at_spot"])), amount(&total["at_spot"]));
        let sold = |row: &Value| row["if_sold"].as_str().map_or(0, |_| amount(&row["if_sold"]));
        assert_eq!(sum(rows, sold), amount(&total["if_sold"]));
    }
    // Together never more than each alone, but for a rao of rounding.
    for row in data["positions"].as_array().expect("rows") {
        if row["if_sold"].is_string() {
            assert!(amount(&row["if_sold"]) <= amount(&row["if_sold_alone"]) + 1, "{row:#}");
        }
    }
}
