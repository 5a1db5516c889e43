//! A chain without a node: blocks are built by calling the runtime APIs.

use codec::{Decode, Encode};
use localnet::runtime::{
    self, AccountId, Hash, Header, Runtime, RuntimeCall, RuntimeEvent, UncheckedExtrinsic,
    extensions,
};
use sp_core::storage::Storage;
use sp_inherents::InherentData;
use sp_keyring::Sr25519Keyring as Key;
use sp_runtime::{
    ApplyExtrinsicResult, DispatchResult, MultiAddress, MultiSignature,
    generic::{Era, SignedPayload},
    traits::Header as _,
    transaction_validity::{TransactionSource, TransactionValidity},
};
use sp_state_machine::BasicExternalities;

pub struct Chain {
    state: Storage,
    head: Header,
}

impl Chain {
    /// With one block, so that the state knows the hash of the genesis block.
    pub fn new() -> Self {
        Self::of(runtime::Scenario::Development)
    }

    /// The same of a scenario.
    pub fn of(scenario: runtime::Scenario) -> Self {
        let state = runtime::genesis(scenario, [7; 32]);
        let head = Header::new(0, Hash::zero(), Hash::zero(), Hash::zero(), Default::default());
        let mut chain = Self { state, head };
        chain.block(&[]);
        chain
    }

    /// Builds a block of these extrinsics and says what became of each.
    pub fn block(&mut self, extrinsics: &[UncheckedExtrinsic]) -> Vec<ApplyExtrinsicResult> {
        let number = self.head.number + 1;
        let header =
            Header::new(number, Hash::zero(), Hash::zero(), self.head.hash(), Default::default());
        self.change::<sp_runtime::ExtrinsicInclusionMode>("Core_initialize_block", &header);
        let mut time = InherentData::new();
        time.put_data(sp_timestamp::INHERENT_IDENTIFIER, &(u64::from(number) * 1_000))
            .expect("inherent data");
        let inherents: Vec<UncheckedExtrinsic> =
            self.change("BlockBuilder_inherent_extrinsics", &time);
        for inherent in inherents {
            let applied: ApplyExtrinsicResult =
                self.change("BlockBuilder_apply_extrinsic", &inherent);
            applied.expect("a valid inherent").expect("a successful inherent");
        }
        let results =
            extrinsics.iter().map(|one| self.change("BlockBuilder_apply_extrinsic", one)).collect();
        self.head = self.change("BlockBuilder_finalize_block", &());
        results
    }

    /// Builds empty blocks.
    pub fn blocks(&mut self, count: u32) {
        for _ in 0..count {
            self.block(&[]);
        }
    }

    /// What the pool says.
    pub fn validate(&self, extrinsic: &UncheckedExtrinsic) -> TransactionValidity {
        let head = self.head.hash();
        self.call(
            "TaggedTransactionQueue_validate_transaction",
            &(TransactionSource::External, extrinsic, head),
        )
    }

    /// Signs with the account's next nonce, without tip, immortal.
    pub fn sign(&self, key: Key, call: impl Into<RuntimeCall>) -> UncheckedExtrinsic {
        self.sign_with(key, call, 0, extensions::Mode::Disabled)
    }

    pub fn sign_with(
        &self,
        key: Key,
        call: impl Into<RuntimeCall>,
        tip: u64,
        mode: extensions::Mode,
    ) -> UncheckedExtrinsic {
        let nonce = self.call("AccountNonceApi_account_nonce", &key.to_account_id());
        let extra = extra(nonce, tip, mode);
        let (call, signature) = self.read(|| {
            let payload = SignedPayload::new(call.into(), extra.clone()).expect("a payload");
            let signature = payload.using_encoded(|bytes| key.sign(bytes));
            (payload.deconstruct().0, signature)
        });
        let address = MultiAddress::Id(key.to_account_id());
        UncheckedExtrinsic::new_signed(call, address, MultiSignature::Sr25519(signature), extra)
    }

    /// Calls a runtime API; what it writes is forgotten.
    pub fn call<T: Decode>(&self, method: &str, args: &impl Encode) -> T {
        answer(&mut self.state.clone(), method, args)
    }

    /// Calls a runtime API; what it writes stays.
    fn change<T: Decode>(&mut self, method: &str, args: &impl Encode) -> T {
        answer(&mut self.state, method, args)
    }

    /// Reads the state; what is written is forgotten.
    pub fn read<T>(&self, read: impl FnOnce() -> T) -> T {
        BasicExternalities::execute_with_storage(&mut self.state.clone(), read)
    }

    pub fn balance(&self, account: &AccountId) -> u64 {
        self.read(|| frame_system::Account::<Runtime>::get(account).data.free)
    }

    pub fn reserved(&self, key: Key) -> u64 {
        self.read(|| frame_system::Account::<Runtime>::get(key.to_account_id()).data.reserved)
    }

    /// Puts one extrinsic of the call into a block and says what became of it.
    pub fn run(&mut self, key: Key, call: impl Into<RuntimeCall>) -> DispatchResult {
        let extrinsic = self.sign(key, call);
        let results = self.block(&[extrinsic]);
        results.into_iter().next().expect("a result").expect("a valid transaction")
    }

    pub fn events(&self) -> Vec<RuntimeEvent> {
        self.read(|| {
            frame_system::Pallet::<Runtime>::read_events_no_consensus()
                .map(|one| one.event)
                .collect()
        })
    }
}

fn answer<T: Decode>(state: &mut Storage, method: &str, args: &impl Encode) -> T {
    let answer = BasicExternalities::execute_with_storage(state, || {
        runtime::call_api(method, &args.encode())
    });
    T::decode(&mut answer.expect("a method").as_slice()).expect("its answer")
}

fn extra(nonce: u32, tip: u64, mode: extensions::Mode) -> extensions::TxExtension {
    (
        (
            frame_system::CheckNonZeroSender::new(),
            frame_system::CheckSpecVersion::new(),
            frame_system::CheckTxVersion::new(),
            frame_system::CheckGenesis::new(),
            extensions::CheckMortality(Era::Immortal),
            extensions::CheckNonce(nonce),
            frame_system::CheckWeight::new(),
        ),
        (
            extensions::ChargeTransactionPayment::from(tip),
            extensions::SudoTransactionExtension,
            extensions::CheckShieldedTxValidity,
            extensions::SubtensorTransactionExtension,
            extensions::DrandPriority,
        ),
        extensions::CheckMetadataHash { mode },
    )
}
