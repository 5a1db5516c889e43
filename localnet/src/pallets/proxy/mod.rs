//! Pallet Proxy (index 16): accounts that act for others, at once or after an announcement.
//!
//! The chain has its own: besides what the published pallet does, the real account may take over the fees of a
//! delegate, and the last result for each real account stays readable until the end of its block. Names, indices,
//! storage layout, deposits and the order of the checks are those of the real chain, spec 425.

mod announcements;
mod call_weights;
mod delegates;
mod deposits;
mod execution;
mod pure;
mod types;

pub use pallet::*;
pub use types::{Announcement, DepositKind, ProxyDefinition};

use frame_system::pallet_prelude::BlockNumberFor;
use sp_runtime::traits::StaticLookup;

/// Delegates that an account may have.
pub const MAX_PROXIES: u32 = 20;
/// Announcements that a delegate may have open.
pub const MAX_PENDING: u32 = 75;
/// Rao reserved for the first proxy of an account, besides the next one.
pub const PROXY_DEPOSIT_BASE: u64 = 60_000_000;
/// Rao reserved for each proxy.
pub const PROXY_DEPOSIT_FACTOR: u64 = 33_000_000;
/// Rao reserved for the first announcement of a delegate, besides the next one.
pub const ANNOUNCEMENT_DEPOSIT_BASE: u64 = 36_000_000;
/// Rao reserved for each announcement.
pub const ANNOUNCEMENT_DEPOSIT_FACTOR: u64 = 68_000_000;

type Definition<T> = ProxyDefinition<
    <T as frame_system::Config>::AccountId,
    <T as Config>::ProxyType,
    BlockNumberFor<T>,
>;
type Announced<T> = Announcement<
    <T as frame_system::Config>::AccountId,
    <T as frame_system::Config>::Hash,
    BlockNumberFor<T>,
>;
type Address<T> = <<T as frame_system::Config>::Lookup as StaticLookup>::Source;

#[frame_support::pallet]
#[allow(
    unused_qualifications,
    clippy::expect_used,
    clippy::useless_conversion,
    reason = "code of the pallet macro"
)]
pub mod pallet {
    use super::*;
    use frame_support::dispatch::GetDispatchInfo;
    use frame_support::pallet_prelude::*;
    use frame_support::traits::{InstanceFilter, IsSubType};
    use frame_system::pallet_prelude::*;
    use sp_runtime::traits::{Dispatchable, Zero};

    #[pallet::pallet]
    pub struct Pallet<T>(_);

    #[pallet::config]
    pub trait Config:
        frame_system::Config<RuntimeEvent: From<Event<Self>>>
        + pallet_balances::Config<Balance = u64>
    {
        /// The calls of the runtime.
        type RuntimeCall: Parameter
            + Dispatchable<RuntimeOrigin = Self::RuntimeOrigin>
            + GetDispatchInfo
            + IsSubType<Call<Self>>
            + IsType<<Self as frame_system::Config>::RuntimeCall>;
        /// What a delegate may do. Its default may do everything.
        type ProxyType: Parameter
            + Member
            + Ord
            + Default
            + MaxEncodedLen
            + InstanceFilter<<Self as Config>::RuntimeCall>;
    }

    #[pallet::extra_constants]
    impl<T: Config> Pallet<T> {
        #[pallet::constant_name(ProxyDepositBase)]
        fn proxy_deposit_base() -> u64 {
            PROXY_DEPOSIT_BASE
        }

        #[pallet::constant_name(ProxyDepositFactor)]
        fn proxy_deposit_factor() -> u64 {
            PROXY_DEPOSIT_FACTOR
        }

        #[pallet::constant_name(MaxProxies)]
        fn max_proxies() -> u32 {
            MAX_PROXIES
        }

        #[pallet::constant_name(MaxPending)]
        fn max_pending() -> u32 {
            MAX_PENDING
        }

        #[pallet::constant_name(AnnouncementDepositBase)]
        fn announcement_deposit_base() -> u64 {
            ANNOUNCEMENT_DEPOSIT_BASE
        }

        #[pallet::constant_name(AnnouncementDepositFactor)]
        fn announcement_deposit_factor() -> u64 {
            ANNOUNCEMENT_DEPOSIT_FACTOR
        }
    }

    /// Who may act for an account, sorted, and what is reserved for that.
    #[pallet::storage]
    pub type Proxies<T: Config> = StorageMap<
        _,
        Twox64Concat,
        T::AccountId,
        (BoundedVec<Definition<T>, ConstU32<MAX_PROXIES>>, u64),
        ValueQuery,
    >;

    /// What a delegate announced, and what is reserved for that.
    #[pallet::storage]
    pub type Announcements<T: Config> = StorageMap<
        _,
        Twox64Concat,
        T::AccountId,
        (BoundedVec<Announced<T>, ConstU32<MAX_PENDING>>, u64),
        ValueQuery,
    >;

    /// The result of the last call for a real account; cleared with every block.
    #[pallet::storage]
    pub type LastCallResult<T: Config> = StorageMap<_, Twox64Concat, T::AccountId, DispatchResult>;

    /// Pairs of a real account and a delegate whose fees it pays.
    #[pallet::storage]
    pub type RealPaysFee<T: Config> =
        StorageDoubleMap<_, Twox64Concat, T::AccountId, Twox64Concat, T::AccountId, ()>;

    #[pallet::event]
    #[pallet::generate_deposit(pub(super) fn deposit_event)]
    pub enum Event<T: Config> {
        /// A call was made for a real account; whether it succeeded is in the result.
        ProxyExecuted { result: DispatchResult },
        /// An account without a key came into being.
        PureCreated {
            pure: T::AccountId,
            who: T::AccountId,
            proxy_type: T::ProxyType,
            disambiguation_index: u16,
        },
        /// Nobody can act for that account any more.
        PureKilled {
            pure: T::AccountId,
            spawner: T::AccountId,
            proxy_type: T::ProxyType,
            disambiguation_index: u16,
        },
        /// A delegate announced a call.
        Announced { real: T::AccountId, proxy: T::AccountId, call_hash: T::Hash },
        /// An account may act for another one.
        ProxyAdded {
            delegator: T::AccountId,
            delegatee: T::AccountId,
            proxy_type: T::ProxyType,
            delay: BlockNumberFor<T>,
        },
        /// It no longer may.
        ProxyRemoved {
            delegator: T::AccountId,
            delegatee: T::AccountId,
            proxy_type: T::ProxyType,
            delay: BlockNumberFor<T>,
        },
        /// A deposit was brought to what it costs now.
        DepositPoked { who: T::AccountId, kind: DepositKind, old_deposit: u64, new_deposit: u64 },
        /// A real account takes over a delegate's fees, or no longer.
        RealPaysFeeSet { real: T::AccountId, delegate: T::AccountId, pays_fee: bool },
    }

    #[pallet::error]
    pub enum Error<T> {
        /// There are too many proxies, or too many open announcements.
        TooMany,
        /// There is no such proxy or announcement.
        NotFound,
        /// The signer is no proxy of that account.
        NotProxy,
        /// The type of the proxy does not allow the call.
        Unproxyable,
        /// There is such a proxy already.
        Duplicate,
        /// The signer is not the account that this call is for.
        NoPermission,
        /// The call was not announced, or too recently.
        Unannounced,
        /// An account cannot be its own proxy.
        NoSelfProxy,
        /// No deposit was computed for an announcement.
        AnnouncementDepositInvariantViolated,
        /// The hash is no account.
        InvalidDerivedAccountId,
    }

    #[pallet::hooks]
    impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
        fn on_finalize(_: BlockNumberFor<T>) {
            let _ = LastCallResult::<T>::clear(u32::MAX, None);
        }
    }

    #[pallet::call]
    impl<T: Config> Pallet<T> {
        /// A delegate without a delay makes a call for the real account.
        #[pallet::call_index(0)]
        #[pallet::weight({
            let inner = call.get_dispatch_info();
            (call_weights::proxy(inner.call_weight), DispatchClass::Normal, inner.pays_fee)
        })]
        pub fn proxy(
            origin: OriginFor<T>,
            real: Address<T>,
            force_proxy_type: Option<T::ProxyType>,
            call: Box<<T as Config>::RuntimeCall>,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            let real = T::Lookup::lookup(real)?;
            let definition = Self::find_proxy(&real, &who, force_proxy_type)?;
            ensure!(definition.delay.is_zero(), Error::<T>::Unannounced);
            Self::execute(definition, real, *call);
            Ok(())
        }

        /// The signer lets another account act for it.
        #[pallet::call_index(1)]
        #[pallet::weight(call_weights::add_proxy())]
        pub fn add_proxy(
            origin: OriginFor<T>,
            delegate: Address<T>,
            proxy_type: T::ProxyType,
            delay: BlockNumberFor<T>,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            let delegate = T::Lookup::lookup(delegate)?;
            Self::add_delegate(who, Definition::<T> { delegate, proxy_type, delay })
        }

        /// The signer takes that back; type and delay must be the same.
        #[pallet::call_index(2)]
        #[pallet::weight(call_weights::remove_proxy())]
        pub fn remove_proxy(
            origin: OriginFor<T>,
            delegate: Address<T>,
            proxy_type: T::ProxyType,
            delay: BlockNumberFor<T>,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            let delegate = T::Lookup::lookup(delegate)?;
            Self::remove_delegate(who, Definition::<T> { delegate, proxy_type, delay })
        }

        /// The signer takes everything of that back.
        #[pallet::call_index(3)]
        #[pallet::weight(call_weights::remove_proxies())]
        pub fn remove_proxies(origin: OriginFor<T>) -> DispatchResult {
            Self::remove_delegates(&ensure_signed(origin)?);
            Ok(())
        }

        /// Makes an account that has no key, with the signer as its proxy.
        #[pallet::call_index(4)]
        #[pallet::weight(call_weights::create_pure())]
        pub fn create_pure(
            origin: OriginFor<T>,
            proxy_type: T::ProxyType,
            delay: BlockNumberFor<T>,
            index: u16,
        ) -> DispatchResult {
            Self::spawn_pure(ensure_signed(origin)?, proxy_type, delay, index)
        }

        /// Such an account ends itself; the deposit goes back to who made it.
        #[pallet::call_index(5)]
        #[pallet::weight(call_weights::kill_pure())]
        pub fn kill_pure(
            origin: OriginFor<T>,
            spawner: Address<T>,
            proxy_type: T::ProxyType,
            index: u16,
            #[pallet::compact] height: BlockNumberFor<T>,
            #[pallet::compact] ext_index: u32,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            let spawner = T::Lookup::lookup(spawner)?;
            Self::end_pure(who, spawner, proxy_type, index, (height, ext_index))
        }

        /// A delegate announces the hash of a call.
        #[pallet::call_index(6)]
        #[pallet::weight(call_weights::announce())]
        pub fn announce(
            origin: OriginFor<T>,
            real: Address<T>,
            call_hash: T::Hash,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::add_announcement(who, T::Lookup::lookup(real)?, call_hash)
        }

        /// A delegate takes an announcement back.
        #[pallet::call_index(7)]
        #[pallet::weight(call_weights::remove_announcement())]
        pub fn remove_announcement(
            origin: OriginFor<T>,
            real: Address<T>,
            call_hash: T::Hash,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            let real = T::Lookup::lookup(real)?;
            Self::drop_announcements(&who, |one| one.real == real && one.call_hash == call_hash)
        }

        /// The real account rejects an announcement.
        #[pallet::call_index(8)]
        #[pallet::weight(call_weights::reject_announcement())]
        pub fn reject_announcement(
            origin: OriginFor<T>,
            delegate: Address<T>,
            call_hash: T::Hash,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            let delegate = T::Lookup::lookup(delegate)?;
            Self::drop_announcements(&delegate, |one| one.real == who && one.call_hash == call_hash)
        }

        /// Anybody has an announced call made after its delay.
        #[pallet::call_index(9)]
        #[pallet::weight(call_weights::proxy_announced(call.get_dispatch_info().call_weight))]
        pub fn proxy_announced(
            origin: OriginFor<T>,
            delegate: Address<T>,
            real: Address<T>,
            force_proxy_type: Option<T::ProxyType>,
            call: Box<<T as Config>::RuntimeCall>,
        ) -> DispatchResult {
            ensure_signed(origin)?;
            let delegate = T::Lookup::lookup(delegate)?;
            let real = T::Lookup::lookup(real)?;
            let definition = Self::find_proxy(&real, &delegate, force_proxy_type)?;
            Self::take_announcement(&delegate, &real, &call, definition.delay)?;
            Self::execute(definition, real, *call);
            Ok(())
        }

        /// Brings the signer's deposits to what they cost now. Free if that changes something.
        #[pallet::call_index(10)]
        #[pallet::weight(call_weights::poke_deposit())]
        pub fn poke_deposit(origin: OriginFor<T>) -> DispatchResultWithPostInfo {
            let who = ensure_signed(origin)?;
            // Both, whatever the first one says.
            let changed = Self::poke_proxies(&who)? | Self::poke_announcements(&who)?;
            Ok(if changed { Pays::No.into() } else { Pays::Yes.into() })
        }

        /// The real account takes over the fees of a delegate, or no longer.
        #[pallet::call_index(11)]
        #[pallet::weight(call_weights::set_real_pays_fee())]
        pub fn set_real_pays_fee(
            origin: OriginFor<T>,
            delegate: Address<T>,
            pays_fee: bool,
        ) -> DispatchResult {
            let real = ensure_signed(origin)?;
            let delegate = T::Lookup::lookup(delegate)?;
            Self::find_proxy(&real, &delegate, None)?;
            match pays_fee {
                true => RealPaysFee::<T>::insert(&real, &delegate, ()),
                false => RealPaysFee::<T>::remove(&real, &delegate),
            }
            Self::deposit_event(Event::RealPaysFeeSet { real, delegate, pays_fee });
            Ok(())
        }
    }
}
