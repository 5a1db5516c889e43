//! What is read from storage, as data: any reads put together are one request and of one block.

pub mod account;
pub mod beacon;
pub mod children;
pub mod claims;
pub mod commits;
pub mod epoch;
pub mod holding;
pub mod hotkey;
pub mod known;
pub mod locks;
pub mod matrix;
pub mod mev_shield;
pub mod moves;
pub mod neuron;
pub mod pool;
pub mod sender;
pub mod stake;
pub mod subnet;
pub mod validator;
pub mod weights;

use std::{collections::HashMap, marker::PhantomData};

use scale_decode::DecodeAsType;
use scale_value::Value;

use super::{
    error::{Error, Result},
    runtime::Runtime,
    value::IntoValue,
};

/// Something that can be read from the state of a block. Tuples and vectors of reads are reads.
pub trait Read {
    type Out;

    /// The storage keys it needs.
    fn keys(&self, runtime: &Runtime) -> Result<Vec<Vec<u8>>>;

    /// Makes the value of what is stored; takes its values in the order of its keys.
    fn decode(&self, runtime: &Runtime, values: &mut Values) -> Result<Self::Out>;
}

/// What is stored under the keys of a [`Read`], in their order.
pub struct Values {
    keys: std::vec::IntoIter<Vec<u8>>,
    stored: HashMap<Vec<u8>, Option<Vec<u8>>>,
}

impl Values {
    pub(super) fn new(keys: Vec<Vec<u8>>, stored: HashMap<Vec<u8>, Option<Vec<u8>>>) -> Self {
        Self { keys: keys.into_iter(), stored }
    }

    pub(super) fn next(&mut self) -> Result<Option<&[u8]>> {
        let bad = |reason: &str| Error::Answer {
            method: "state_queryStorageAt",
            reason: reason.to_owned(),
        };
        let key = self.keys.next().ok_or_else(|| bad("it has fewer values than were asked for"))?;
        let value = self.stored.get(&key).ok_or_else(|| bad("it leaves out a key"))?;
        Ok(value.as_deref())
    }
}

/// One storage entry. Where nothing is stored its value is the runtime's own default.
#[derive(Clone, Debug)]
pub struct Item<T> {
    pallet: &'static str,
    entry: &'static str,
    keys: Vec<Value>,
    value: PhantomData<fn() -> T>,
}

impl<T> Item<T> {
    /// A plain value, or with [`Self::key`] an entry of a map.
    pub fn new(pallet: &'static str, entry: &'static str) -> Self {
        Self { pallet, entry, keys: vec![], value: PhantomData }
    }

    /// Adds a part of the map's key.
    pub fn key(mut self, part: impl IntoValue) -> Self {
        self.keys.push(part.into_value());
        self
    }

    /// Reads `None` where nothing is stored.
    pub fn if_stored(self) -> IfStored<T> {
        IfStored(self)
    }
}

/// One storage entry that may be absent.
#[derive(Clone, Debug)]
pub struct IfStored<T>(Item<T>);

impl<T: DecodeAsType> Read for Item<T> {
    type Out = T;

    fn keys(&self, runtime: &Runtime) -> Result<Vec<Vec<u8>>> {
        Ok(vec![runtime.storage_key(self.pallet, self.entry, &self.keys)?])
    }

    fn decode(&self, runtime: &Runtime, values: &mut Values) -> Result<T> {
        runtime.stored_or_default(self.pallet, self.entry, values.next()?)
    }
}

impl<T: DecodeAsType> Read for IfStored<T> {
    type Out = Option<T>;

    fn keys(&self, runtime: &Runtime) -> Result<Vec<Vec<u8>>> {
        self.0.keys(runtime)
    }

    fn decode(&self, runtime: &Runtime, values: &mut Values) -> Result<Option<T>> {
        runtime.stored(self.0.pallet, self.0.entry, values.next()?)
    }
}

impl<T: Read> Read for Vec<T> {
    type Out = Vec<T::Out>;

    fn keys(&self, runtime: &Runtime) -> Result<Vec<Vec<u8>>> {
        let mut keys = vec![];
        for read in self {
            keys.extend(read.keys(runtime)?);
        }
        Ok(keys)
    }

    fn decode(&self, runtime: &Runtime, values: &mut Values) -> Result<Self::Out> {
        self.iter().map(|read| read.decode(runtime, values)).collect()
    }
}

impl<T: Read> Read for Option<T> {
    type Out = Option<T::Out>;

    fn keys(&self, runtime: &Runtime) -> Result<Vec<Vec<u8>>> {
        self.as_ref().map_or_else(|| Ok(vec![]), |read| read.keys(runtime))
    }

    fn decode(&self, runtime: &Runtime, values: &mut Values) -> Result<Self::Out> {
        self.as_ref().map(|read| read.decode(runtime, values)).transpose()
    }
}

/// Reads nothing: the answer is the best block itself.
impl Read for () {
    type Out = ();

    fn keys(&self, _: &Runtime) -> Result<Vec<Vec<u8>>> {
        Ok(vec![])
    }

    fn decode(&self, _: &Runtime, _: &mut Values) -> Result<()> {
        Ok(())
    }
}

macro_rules! read_tuple {
    ($($name:ident $index:tt),+) => {
        impl<$($name: Read),+> Read for ($($name,)+) {
            type Out = ($($name::Out,)+);

            fn keys(&self, runtime: &Runtime) -> Result<Vec<Vec<u8>>> {
                let mut keys = vec![];
                $(keys.extend(self.$index.keys(runtime)?);)+
                Ok(keys)
            }

            fn decode(&self, runtime: &Runtime, values: &mut Values) -> Result<Self::Out> {
                Ok(($(self.$index.decode(runtime, values)?,)+))
            }
        }
    };
}

read_tuple!(A 0);
read_tuple!(A 0, B 1);
read_tuple!(A 0, B 1, C 2);
read_tuple!(A 0, B 1, C 2, D 3);
read_tuple!(A 0, B 1, C 2, D 3, E 4);
read_tuple!(A 0, B 1, C 2, D 3, E 4, F 5);
read_tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6);
read_tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7);
read_tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8);
read_tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9);

#[cfg(test)]
mod tests {
    use serde_json::Value as Json;

    use super::{account::*, hotkey::*, pool::*, subnet::*, weights::*, *};
    use crate::{
        chain::fixtures::{ALICE, BOB, HOTKEY, account, answers, read, runtime, runtime_with},
        domain::{
            address::AccountId,
            mechanism::MechId,
            pool::Pool,
            units::{NetUid, Rao},
        },
    };

    /// What the runtime itself answered about subnet 1 at the block of the recorded state.
    fn answered(method: &str) -> Json {
        let answers = answers("SubnetInfoRuntimeApi", method);
        answers.into_iter().find(|answer| answer.params == [1, 0]).unwrap().decoded
    }

    #[test]
    fn accounts() {
        let nonce = answers("AccountNonceApi", "account_nonce").remove(0).decoded;
        let (alice, nobody) = read(&(Account(account(ALICE)), Account(AccountId([7; 32]))));
        assert_eq!(Json::from(alice.nonce), nonce);
        assert_eq!(alice.free, Rao(FREE_OF_ALICE));
        assert_eq!((alice.reserved, alice.frozen, alice.providers), (Rao(0), Rao(0), 1));
        assert_eq!((nobody.nonce, nobody.free, nobody.providers), (0, Rao(0), 0));
    }

    /// Bytes 16 to 24 of the stored value, little endian.
    const FREE_OF_ALICE: u64 = 992_943_106_117_231;

    #[test]
    fn pools_as_the_runtime_computes_them() {
        let info = answered("get_dynamic_info");
        let state = read(&PoolOf(NetUid(1))).unwrap();
        let Pool { tao, alpha, quote_weight, fee_rate, dynamic } = state.pool;
        assert_eq!(
            (Json::from(tao.0), Json::from(alpha.0)),
            (info["tao_in"].clone(), info["alpha_in"].clone())
        );
        assert!(dynamic && state.started);
        assert_eq!(fee_rate, 33);
        // The chain's own price of the same block: (w1 / w2) · (y / x), in rao.
        let price = answers("SwapRuntimeApi", "current_alpha_price");
        let price = price.into_iter().find(|answer| answer.params == [1, 0]).unwrap().decoded;
        let one = 1_000_000_000_000_000_000_u128;
        let (w2, y, x) = (u128::from(quote_weight), u128::from(tao.0), u128::from(alpha.0));
        let computed = (one - w2) * 1_000_000_000 / w2 * y / x;
        assert!(computed.abs_diff(price.as_u64().unwrap().into()) <= 1, "{computed} {price}");

        let root = read(&PoolOf(NetUid(0))).unwrap();
        assert!(!root.pool.dynamic);
        let unstarted = read(&PoolOf(NetUid(2))).unwrap();
        assert!(!unstarted.started);
        assert_eq!(read(&PoolOf(NetUid(77))), None);
    }

    #[test]
    fn what_is_not_stored_has_the_default_of_the_metadata() {
        let runtime = runtime();
        let item = Item::<u16>::new("Swap", "FeeRate").key(NetUid(1));
        let keys = item.keys(&runtime).unwrap();
        let stored = keys.iter().map(|key| (key.clone(), None)).collect();
        assert_eq!(item.decode(&runtime, &mut Values::new(keys.clone(), stored)).unwrap(), 33);
        // A key that the node left out is not "nothing stored".
        let left_out = item.decode(&runtime, &mut Values::new(keys, HashMap::new()));
        assert!(matches!(left_out, Err(Error::Answer { .. })));
        // An optional entry has no default.
        let item =
            Item::<u16>::new("SubtensorModule", "Uids").key(NetUid(1)).key(AccountId([7; 32]));
        let keys = item.keys(&runtime).unwrap();
        let stored = keys.iter().map(|key| (key.clone(), None)).collect();
        assert!(matches!(
            item.decode(&runtime, &mut Values::new(keys, stored)),
            Err(Error::Shape { .. })
        ));
    }

    #[test]
    fn names_and_shapes_that_changed_are_errors() {
        let renamed = runtime_with("SubnetAlphaIn", "SubnetAlphaXy");
        assert!(matches!(PoolOf(NetUid(1)).keys(&renamed), Err(Error::Unknown { .. })));
        let wrong_key = Item::<u16>::new("SubtensorModule", "Burn").keys(&runtime());
        assert!(matches!(wrong_key, Err(Error::Shape { .. })));
    }

    #[test]
    fn registration_and_ownership() {
        let graph = answered("get_metagraph");
        let info = read(&Registration(NetUid(1))).unwrap();
        assert_eq!(Json::from(info.burn.0), graph["burn"]);
        assert_eq!(Json::from(info.min_burn.0), graph["min_burn"]);
        assert_eq!(Json::from(info.max_burn.0), graph["max_burn"]);
        assert_eq!(Json::from(info.neurons), graph["num_uids"]);
        assert_eq!(Json::from(info.max_neurons), graph["max_uids"]);
        assert_eq!(Json::from(info.immunity_period), graph["immunity_period"]);
        assert_eq!(Json::from(info.allowed), graph["registration_allowed"]);
        assert_eq!(read(&Registration(NetUid(77))), None);

        let root = read(&RootRegistration);
        assert_eq!((root.neurons, root.max_neurons), (1, 64));
    }

    #[test]
    fn hotkeys() {
        let hotkey = read(&Hotkey(account(HOTKEY)));
        let delegate = answers("DelegateInfoRuntimeApi", "get_delegates").remove(0).decoded;
        assert_eq!(hotkey.owner, Some(account(ALICE)));
        assert_eq!(Json::from(hotkey.delegate_take), delegate[0]["take"]);
        // A coldkey is no hotkey, although `Owner` has a default.
        assert_eq!(read(&Hotkey(account(BOB))), HotkeyInfo { owner: None, delegate_take: None });
    }

    #[test]
    fn weights() {
        let graph = answered("get_metagraph");
        let neurons = answers("NeuronInfoRuntimeApi", "get_neurons").remove(0).decoded;
        for neuron in neurons.as_array().unwrap() {
            let hotkey = account(neuron["hotkey"].as_str().unwrap());
            let rules = read(&WeightsOf(NetUid(1), MechId::MAIN, hotkey)).unwrap();
            let own = rules.neuron.unwrap();
            assert_eq!(Json::from(own.uid), neuron["uid"]);
            assert_eq!(Json::from(own.validator_permit), neuron["validator_permit"]);
            assert_eq!(Json::from(own.last_update), neuron["last_update"]);
            assert_eq!(Json::from(rules.neurons), graph["num_uids"]);
            assert_eq!(Json::from(rules.rate_limit), graph["weights_rate_limit"]);
            assert_eq!(Json::from(rules.version_key), graph["weights_version"]);
            assert_eq!(Json::from(rules.min_allowed), graph["min_allowed_weights"]);
            assert_eq!(Json::from(rules.commit_reveal), graph["commit_reveal_weights_enabled"]);
            assert_eq!(Json::from(rules.owner_hotkey.to_string()), graph["owner_hotkey"]);
            let index = MechId::MAIN.index(NetUid(1));
            let weights = serde_json::to_value(read(&stored_weights(index, own.uid))).unwrap();
            assert_eq!(weights, neuron["weights"]);
        }
        let info = answered("get_subnet_hyperparams_v2");
        let rules = read(&WeightsOf(NetUid(1), MechId::MAIN, account(HOTKEY))).unwrap();
        let cutoff = rules.epochs.activity_cutoff();
        assert_eq!(Json::from(cutoff), info["activity_cutoff"]);
        let stranger = read(&WeightsOf(NetUid(1), MechId::MAIN, account(BOB))).unwrap();
        assert_eq!(stranger.neuron, None);
        assert_eq!(read(&WeightsOf(NetUid(77), MechId::MAIN, account(HOTKEY))), None);
    }
}
