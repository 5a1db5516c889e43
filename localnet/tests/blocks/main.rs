//! Transactions in blocks: what the pool accepts, who pays, what a call leaves behind.

#![expect(clippy::expect_used, reason = "tests")]

mod chain;
mod proxies;
mod recorded;
mod scenario;
mod scheduled;
mod settings;
mod stake;

use chain::Chain;
use codec::{Decode, Encode};
use localnet::{
    pallets::subtensor::{Event, StakeThreshold},
    runtime::{Runtime, RuntimeCall, RuntimeEvent, extensions::Mode},
};
use sp_keyring::Sr25519Keyring::{self as Key, Alice, Bob, Dave, Eve, Ferdie};
use sp_runtime::{
    DispatchError, ModuleError, MultiAddress,
    transaction_validity::{InvalidTransaction, TransactionValidityError},
};

const TAO: u64 = 1_000_000_000;

type Subtensor = localnet::pallets::subtensor::Call<Runtime>;
type Utility = pallet_utility::Call<Runtime>;

fn transfer(to: Key, value: u64) -> pallet_balances::Call<Runtime> {
    pallet_balances::Call::transfer_keep_alive { dest: MultiAddress::Id(to.to_account_id()), value }
}

fn serve_axon(netuid: u16, ip: u128, port: u16) -> Subtensor {
    let (placeholder1, placeholder2) = (0, 0);
    Subtensor::serve_axon {
        netuid,
        version: 1,
        ip,
        port,
        ip_type: 4,
        protocol: 0,
        placeholder1,
        placeholder2,
    }
}

fn rejected(result: Result<impl Sized, TransactionValidityError>) -> Option<InvalidTransaction> {
    match result {
        Err(TransactionValidityError::Invalid(reason)) => Some(reason),
        _ => None,
    }
}

#[test]
fn the_fee_of_a_transfer_is_that_of_the_real_chain() {
    let mut chain = Chain::new();
    let before = (chain.balance(&Alice.to_account_id()), chain.balance(&Bob.to_account_id()));
    let extrinsic = chain.sign(Alice, transfer(Bob, 10 * TAO));
    // Base and weight fee as recorded from the real chain, and a rao for each byte.
    let fee = 54_078 + 82_025 + extrinsic.encoded_size() as u64;
    assert_eq!(chain.block(&[extrinsic]), [Ok(Ok(()))]);
    assert_eq!(before.0 - chain.balance(&Alice.to_account_id()), 10 * TAO + fee);
    assert_eq!(chain.balance(&Bob.to_account_id()) - before.1, 10 * TAO);
}

#[test]
fn events_are_those_of_the_real_chain() {
    // As recorded from it: "transfer_keep_alive", "sudo, inner fails", "force_batch, second fails".
    let transferred =
        ["Balances.Withdraw", "Balances.Transfer", "Balances.Deposit", "Balances.Deposit"];
    let sudone = ["Balances.Withdraw", "Sudo.Sudid", "Balances.Deposit"];
    let batched = [
        "Balances.Withdraw",
        "Balances.Transfer",
        "Utility.ItemCompleted",
        "Utility.ItemFailed",
        "Balances.Transfer",
        "Utility.ItemCompleted",
        "Utility.BatchCompletedWithErrors",
        "Balances.Deposit",
        "Balances.Deposit",
    ];
    let one = || RuntimeCall::from(transfer(Bob, TAO));
    let too_much = transfer(Bob, u64::MAX).into();
    let calls = [
        (one(), transferred.as_slice()),
        (pallet_sudo::Call::sudo { call: Box::new(one()) }.into(), &sudone),
        (Utility::force_batch { calls: vec![one(), too_much, one()] }.into(), &batched),
    ];
    let mut chain = Chain::new();
    for (call, expected) in calls {
        let extrinsic = chain.sign(Alice, call);
        chain.block(&[extrinsic]);
        let names: Vec<_> = chain.events().iter().map(name).collect();
        let start = names.iter().position(|name| name == "Balances.Withdraw").expect("a fee");
        let last = ["TransactionPayment.TransactionFeePaid", "System.ExtrinsicSuccess"];
        assert_eq!(names[start..], [expected, &last].concat());
    }
}

/// `Pallet.Event`
pub fn name(event: &RuntimeEvent) -> String {
    let text = format!("{event:?}");
    let (pallet, rest) = text.split_once("(Event::").expect("a pallet");
    let end = rest.find([' ', ')', '(']).expect("the end of the name");
    format!("{pallet}.{}", &rest[..end])
}

#[test]
fn a_tip_buys_no_priority() {
    let chain = Chain::new();
    let extrinsic = chain.sign_with(Alice, transfer(Bob, TAO), TAO, Mode::Disabled);
    assert_eq!(chain.validate(&extrinsic).map(|valid| valid.priority), Ok(1));
}

#[test]
fn only_the_sudo_key_may_submit_sudo_calls() {
    let chain = Chain::new();
    let call = RuntimeCall::System(frame_system::Call::remark { remark: vec![] });
    let sudo =
        |call: RuntimeCall| RuntimeCall::Sudo(pallet_sudo::Call::sudo { call: Box::new(call) });
    let (of_alice, of_bob) = (chain.sign(Alice, sudo(call.clone())), chain.sign(Bob, sudo(call)));
    assert!(chain.validate(&of_alice).is_ok());
    assert_eq!(rejected(chain.validate(&of_bob)), Some(InvalidTransaction::BadSigner));
}

#[test]
fn an_account_without_tao_signs_free_calls_only() {
    let mut chain = Chain::new();
    let owner = Key::BobStash;
    assert_eq!(chain.balance(&owner.to_account_id()), 0);
    let paid = chain.sign(owner, transfer(Bob, 1));
    assert_eq!(rejected(chain.validate(&paid)), Some(InvalidTransaction::Payment));
    let serve = serve_axon(1, 0x0808_0808, 8_091);
    let free = chain.sign(owner, Utility::batch { calls: vec![serve.clone().into()] });
    let mixed = [serve.into(), transfer(Bob, 1).into()].to_vec();
    let mixed = chain.sign(owner, Utility::batch { calls: mixed });
    assert_eq!(rejected(chain.validate(&mixed)), Some(InvalidTransaction::Payment));
    assert_eq!(chain.block(&[free]), [Ok(Ok(()))]);
    assert!(chain.events().iter().any(|event| {
        matches!(event, RuntimeEvent::SubtensorModule(Event::AxonServed(1, hotkey)) if *hotkey == owner.to_account_id())
    }));
}

#[test]
fn doomed_endpoints_and_weights_have_their_codes() {
    let mut chain = Chain::new();
    let owner = Key::BobStash;
    let code = |chain: &Chain, key, call| {
        let extrinsic = chain.sign(key, call);
        rejected(chain.validate(&extrinsic))
    };
    let custom = |code| Some(InvalidTransaction::Custom(code));
    assert_eq!(code(&chain, Dave, serve_axon(1, 0x0808_0808, 1)), custom(10));
    assert_eq!(code(&chain, owner, serve_axon(1, 0x7f00_0001, 1)), custom(11));
    assert_eq!(code(&chain, owner, serve_axon(1, 0x0808_0808, 0)), custom(13));
    let served = chain.sign(owner, serve_axon(1, 0x0808_0808, 1));
    assert_eq!(chain.block(&[served]), [Ok(Ok(()))]);
    assert_eq!(code(&chain, owner, serve_axon(1, 0x0808_0808, 1)), custom(12));

    let weights =
        || Subtensor::set_weights { netuid: 1, dests: vec![0], weights: vec![1], version_key: 0 };
    chain.blocks(5);
    let set = chain.sign(owner, weights());
    assert_eq!(chain.block(&[set]), [Ok(Ok(()))]);
    assert_eq!(code(&chain, owner, weights()), custom(6));

    let threshold = StakeThreshold::<Runtime>::hashed_key().to_vec();
    let items = vec![(threshold, u64::MAX.encode())];
    let call = Box::new(frame_system::Call::set_storage { items }.into());
    let raise = chain.sign(Alice, RuntimeCall::Sudo(pallet_sudo::Call::sudo { call }));
    assert_eq!(chain.block(&[raise]), [Ok(Ok(()))]);
    assert_eq!(code(&chain, Dave, weights()), custom(1));
}

#[test]
fn a_batch_in_a_batch_is_filtered() {
    let mut chain = Chain::new();
    let inner = Utility::batch { calls: vec![] }.into();
    let nested = chain.sign(Alice, Utility::batch_all { calls: vec![inner] });
    let error = ModuleError { index: 0, error: [5, 0, 0, 0], message: Some("CallFiltered") };
    assert_eq!(chain.block(&[nested]), [Ok(Err(DispatchError::Module(error)))]);
}

#[test]
fn the_metadata_hash_is_the_one_a_client_computes() {
    let mut chain = Chain::new();
    let metadata: Option<Vec<u8>> = chain.call("Metadata_metadata_at_version", &15u32);
    let metadata = metadata.expect("version 15");
    let served = localnet::runtime::metadata_digest().expect("a digest");
    assert_eq!(client_digest(&metadata), served);
    let signed = chain.sign_with(Alice, transfer(Bob, TAO), 0, Mode::Enabled);
    assert_eq!(chain.block(&[signed]), [Ok(Ok(()))]);
}

#[test]
fn the_metadata_hash_of_the_real_chain_is_the_recorded_one() {
    // `metadata_hash_rfc78` of the recorded answers.
    let real = include_bytes!("../fixtures/subtensor-425-v15-nodocs.scale");
    let recorded = "3f225dbec9b786de4caf4a44b2e10ab4901bccc256e1b6ea080e4bc23afac721";
    assert_eq!(hex::encode(client_digest(real)), recorded);
}

fn client_digest(metadata: &[u8]) -> [u8; 32] {
    let metadata =
        frame_metadata::RuntimeMetadataPrefixed::decode(&mut &*metadata).expect("metadata").1;
    let extra_info = merkleized_metadata::ExtraInfo {
        spec_version: 425,
        spec_name: "node-subtensor".into(),
        base58_prefix: 42,
        decimals: 9,
        token_symbol: "TAO".into(),
    };
    merkleized_metadata::generate_metadata_digest(&metadata, extra_info).expect("a digest").hash()
}

#[test]
fn who_has_no_tao_left_pays_for_unstaking_in_alpha() {
    let mut chain = Chain::new();
    let hotkey = Key::BobStash.to_account_id();
    let stake =
        Subtensor::add_stake { hotkey: hotkey.clone(), netuid: 1, amount_staked: 1_000 * TAO };
    let stake = chain.sign(Eve, stake);
    assert_eq!(chain.block(&[stake]), [Ok(Ok(()))]);
    let rest = pallet_balances::Call::transfer_all {
        dest: MultiAddress::Id(Ferdie.to_account_id()),
        keep_alive: true,
    };
    let rest = chain.sign(Eve, rest);
    assert_eq!(chain.block(&[rest]), [Ok(Ok(()))]);
    assert_eq!(chain.balance(&Eve.to_account_id()), 500);

    let pay = chain.sign(Eve, transfer(Bob, 1));
    assert_eq!(rejected(chain.validate(&pay)), Some(InvalidTransaction::Payment));
    let unstake = Subtensor::remove_stake { hotkey, netuid: 1, amount_unstaked: 100 * TAO };
    let unstake = chain.sign(Eve, unstake);
    assert!(chain.validate(&unstake).is_ok());
    assert_eq!(chain.block(&[unstake]), [Ok(Ok(()))]);
    let paid_in_alpha = |event: &RuntimeEvent| {
        matches!(event, RuntimeEvent::SubtensorModule(Event::TransactionFeePaidWithAlpha { who, netuid: 1, .. })
            if *who == Eve.to_account_id())
    };
    assert!(chain.events().iter().any(paid_in_alpha));
    assert!(chain.balance(&Eve.to_account_id()) > 20 * TAO);
}

#[test]
fn genesis_has_the_promised_accounts_and_subnets() {
    let chain = Chain::new();
    for key in [Alice, Bob, Key::Charlie] {
        assert_eq!(chain.balance(&key.to_account_id()), 1_000_000 * TAO);
    }
    for key in [Dave, Eve, Ferdie, Key::One, Key::Two] {
        assert_eq!(chain.balance(&key.to_account_id()), 2_000 * TAO);
    }
    // 50,001 TAO, with that of a block, against 200,000 alpha less 4: a quarter of a TAO, and a bit.
    let price: u64 = chain.call("SwapRuntimeApi_current_alpha_price", &1u16);
    assert_eq!(price, 250_010_000);
}
