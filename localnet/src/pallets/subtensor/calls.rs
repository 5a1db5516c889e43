//! The calls, thin: who signs, and what does the work. In the order of their indices.

use frame_support::pallet_macros::pallet_section;

/// Not formatted: a line for each argument would make this table of calls too long for one file.
#[rustfmt::skip]
#[pallet_section]
mod calls {
    #[pallet::call]
    impl<T: Config> Pallet<T> {
        /// A hotkey sets the weights of its UID. Free.
        #[pallet::call_index(0)] #[pallet::weight(free(call_weights::set_weights()))]
        pub fn set_weights(origin: OriginFor<T>, netuid: NetUid, dests: Vec<u16>,
            weights: Vec<u16>, version_key: u64) -> DispatchResult {
            let row = Row { uids: dests, values: weights, version_key };
            Self::do_set_weights(origin, Mechanism::main(netuid), row)
        }

        /// A coldkey stakes TAO to a hotkey at any price.
        #[pallet::call_index(2)] #[pallet::weight(call_weights::add_stake())]
        pub fn add_stake(origin: OriginFor<T>, hotkey: T::AccountId, netuid: NetUid,
            amount_staked: TaoBalance) -> DispatchResult {
            Self::do_add_stake(&ensure_signed(origin)?, &hotkey, netuid, amount_staked).map(drop)
        }

        /// A coldkey takes stake from a hotkey at any price.
        #[pallet::call_index(3)] #[pallet::weight(call_weights::remove_stake())]
        pub fn remove_stake(origin: OriginFor<T>, hotkey: T::AccountId, netuid: NetUid,
            amount_unstaked: AlphaBalance) -> DispatchResult {
            Self::do_remove_stake(&ensure_signed(origin)?, &hotkey, netuid, amount_unstaked)
        }

        /// A hotkey publishes its endpoint. Free.
        #[pallet::call_index(4)] #[pallet::weight(free(call_weights::serve_axon()))]
        pub fn serve_axon(origin: OriginFor<T>, netuid: NetUid, version: u32, ip: u128, port: u16,
            ip_type: u8, protocol: u8, placeholder1: u8, placeholder2: u8) -> DispatchResult {
            let block = Self::block();
            let axon =
                AxonInfo { block, version, ip, port, ip_type, protocol, placeholder1, placeholder2 };
            Self::do_serve_axon(ensure_signed(origin)?, netuid, axon)
        }

        /// A coldkey buys a UID for a hotkey at the price of this block.
        #[pallet::call_index(7)] #[pallet::weight(call_weights::burned_register())]
        pub fn burned_register(origin: OriginFor<T>, netuid: NetUid,
            hotkey: T::AccountId) -> DispatchResult {
            Self::do_register(&ensure_signed(origin)?, netuid, hotkey)
        }

        /// A coldkey registers a hotkey on root.
        #[pallet::call_index(62)] #[pallet::weight(call_weights::root_register())]
        pub fn root_register(origin: OriginFor<T>, hotkey: T::AccountId) -> DispatchResult {
            Self::do_root_register(origin, hotkey)
        }

        /// A coldkey lowers the take of its delegate. Free.
        #[pallet::call_index(65)] #[pallet::weight(free(call_weights::decrease_take()))]
        pub fn decrease_take(origin: OriginFor<T>, hotkey: T::AccountId,
            take: u16) -> DispatchResult {
            Self::do_decrease_take(ensure_signed(origin)?, hotkey, take)
        }

        /// A coldkey raises the take of its delegate. Free.
        #[pallet::call_index(66)] #[pallet::weight(free(call_weights::increase_take()))]
        pub fn increase_take(origin: OriginFor<T>, hotkey: T::AccountId,
            take: u16) -> DispatchResult {
            Self::do_increase_take(ensure_signed(origin)?, hotkey, take)
        }

        /// A coldkey replaces the children of its hotkey on a subnet: proportions of 2^64 − 1, and who.
        #[pallet::call_index(67)] #[pallet::weight(call_weights::set_children())]
        pub fn set_children(origin: OriginFor<T>, hotkey: T::AccountId, netuid: NetUid,
            children: Vec<(u64, T::AccountId)>) -> DispatchResultWithPostInfo {
            Self::do_set_children(&ensure_signed(origin)?, hotkey, netuid, children)?;
            Ok(().into())
        }

        /// Root sets the blocks between a change of a childkey take and a rise.
        #[pallet::call_index(69)] #[pallet::weight(call_weights::sudo_set_tx_childkey_take_rate_limit())]
        pub fn sudo_set_tx_childkey_take_rate_limit(origin: OriginFor<T>,
            tx_rate_limit: u64) -> DispatchResult {
            ensure_root(origin)?;
            TxChildkeyTakeRateLimit::<T>::put(tx_rate_limit);
            Self::deposit_event(Event::TxChildKeyTakeRateLimitSet(tx_rate_limit));
            Ok(())
        }

        /// A coldkey sets what its hotkey takes as a child on a subnet.
        #[pallet::call_index(75)] #[pallet::weight(call_weights::set_childkey_take())]
        pub fn set_childkey_take(origin: OriginFor<T>, hotkey: T::AccountId, netuid: NetUid,
            take: u16) -> DispatchResult {
            Self::do_set_childkey_take(&ensure_signed(origin)?, hotkey, netuid, take)
        }

        /// Root sets the lowest childkey take.
        #[pallet::call_index(76)] #[pallet::weight(call_weights::sudo_set_childkey_take_bound())]
        pub fn sudo_set_min_childkey_take(origin: OriginFor<T>, take: u16) -> DispatchResult {
            ensure_root(origin)?;
            MinChildkeyTake::<T>::put(take);
            Self::deposit_event(Event::MinChildKeyTakeSet(take));
            Ok(())
        }

        /// Root sets the highest childkey take.
        #[pallet::call_index(77)] #[pallet::weight(call_weights::sudo_set_childkey_take_bound())]
        pub fn sudo_set_max_childkey_take(origin: OriginFor<T>, take: u16) -> DispatchResult {
            ensure_root(origin)?;
            MaxChildkeyTake::<T>::put(take);
            Self::deposit_event(Event::MaxChildKeyTakeSet(take));
            Ok(())
        }

        /// A hotkey sets the weights of its UIDs on several subnets; some may fail. Free.
        #[pallet::call_index(80)] #[pallet::weight(free(call_weights::batch_set_weights()))]
        pub fn batch_set_weights(origin: OriginFor<T>, netuids: Vec<Compact<NetUid>>,
            weights: Vec<Vec<(Compact<u16>, Compact<u16>)>>,
            version_keys: Vec<Compact<u64>>) -> DispatchResult {
            Self::do_batch_set_weights(origin, netuids, weights, version_keys)
        }

        /// A coldkey takes its whole stake from a hotkey, on every subnet.
        #[pallet::call_index(83)] #[pallet::weight(call_weights::unstake_all())]
        pub fn unstake_all(origin: OriginFor<T>, hotkey: T::AccountId) -> DispatchResult {
            Self::do_unstake_all(&ensure_signed(origin)?, &hotkey)
        }

        /// A coldkey takes its whole stake from a hotkey on every subnet, and stakes it to the hotkey on root.
        #[pallet::call_index(84)] #[pallet::weight(call_weights::unstake_all_alpha())]
        pub fn unstake_all_alpha(origin: OriginFor<T>, hotkey: T::AccountId) -> DispatchResult {
            Self::do_unstake_all_alpha(&ensure_signed(origin)?, &hotkey)
        }

        /// A coldkey moves stake to another hotkey, another subnet, or both, at any price.
        #[pallet::call_index(85)] #[pallet::weight(call_weights::move_stake())]
        pub fn move_stake(origin: OriginFor<T>, origin_hotkey: T::AccountId,
            destination_hotkey: T::AccountId, origin_netuid: NetUid, destination_netuid: NetUid,
            alpha_amount: AlphaBalance) -> DispatchResult {
            let coldkey = ensure_signed(origin)?;
            let from = Position::new(&origin_hotkey, &coldkey, origin_netuid);
            let to = Position::new(&destination_hotkey, &coldkey, destination_netuid);
            Self::do_move_stake(from, to, alpha_amount)
        }

        /// A coldkey gives stake to another one, on the same hotkey, at any price.
        #[pallet::call_index(86)] #[pallet::weight(call_weights::transfer_stake())]
        pub fn transfer_stake(origin: OriginFor<T>, destination_coldkey: T::AccountId,
            hotkey: T::AccountId, origin_netuid: NetUid, destination_netuid: NetUid,
            alpha_amount: AlphaBalance) -> DispatchResult {
            let coldkey = ensure_signed(origin)?;
            let from = Position::new(&hotkey, &coldkey, origin_netuid);
            let to = Position::new(&hotkey, &destination_coldkey, destination_netuid);
            Self::do_transfer_stake(from, to, alpha_amount)
        }

        /// A coldkey moves stake on a hotkey to another subnet, at any price.
        #[pallet::call_index(87)] #[pallet::weight(call_weights::swap_stake())]
        pub fn swap_stake(origin: OriginFor<T>, hotkey: T::AccountId, origin_netuid: NetUid,
            destination_netuid: NetUid, alpha_amount: AlphaBalance) -> DispatchResult {
            let coldkey = ensure_signed(origin)?;
            let from = Position::new(&hotkey, &coldkey, origin_netuid);
            Self::do_swap_stake(from, destination_netuid, alpha_amount, None)
        }

        /// A coldkey stakes TAO to a hotkey, the price after it at most `limit_price` rao per alpha.
        #[pallet::call_index(88)] #[pallet::weight(call_weights::add_stake_limit())]
        pub fn add_stake_limit(origin: OriginFor<T>, hotkey: T::AccountId, netuid: NetUid,
            amount_staked: TaoBalance, limit_price: TaoBalance,
            allow_partial: bool) -> DispatchResult {
            let limit = Limit { price: limit_price, allow_partial };
            Self::do_add_stake_limit(&ensure_signed(origin)?, &hotkey, netuid, amount_staked, limit).map(drop)
        }

        /// A coldkey takes stake from a hotkey, the price after it at least `limit_price` rao per alpha.
        #[pallet::call_index(89)] #[pallet::weight(call_weights::remove_stake_limit())]
        pub fn remove_stake_limit(origin: OriginFor<T>, hotkey: T::AccountId, netuid: NetUid,
            amount_unstaked: AlphaBalance, limit_price: TaoBalance,
            allow_partial: bool) -> DispatchResult {
            let limit = Limit { price: limit_price, allow_partial };
            Self::do_remove_stake_limit(&ensure_signed(origin)?, &hotkey, netuid, amount_unstaked, limit)
        }

        /// [`Self::swap_stake`], the price of the origin in that of the destination at least `limit_price` billionths.
        #[pallet::call_index(90)] #[pallet::weight(call_weights::swap_stake_limit())]
        pub fn swap_stake_limit(origin: OriginFor<T>, hotkey: T::AccountId, origin_netuid: NetUid,
            destination_netuid: NetUid, alpha_amount: AlphaBalance, limit_price: TaoBalance,
            allow_partial: bool) -> DispatchResult {
            let coldkey = ensure_signed(origin)?;
            let from = Position::new(&hotkey, &coldkey, origin_netuid);
            let limit = Limit { price: limit_price, allow_partial };
            Self::do_swap_stake(from, destination_netuid, alpha_amount, Some(limit))
        }

        /// A coldkey makes a hotkey without owner its own.
        #[pallet::call_index(91)] #[pallet::weight(call_weights::try_associate_hotkey())]
        pub fn try_associate_hotkey(origin: OriginFor<T>, hotkey: T::AccountId) -> DispatchResult {
            Self::associate_if_free(&ensure_signed(origin)?, &hotkey)
        }

        /// A hotkey commits to weights by their salted hash. Free.
        #[pallet::call_index(96)] #[pallet::weight(free(call_weights::commit_weights()))]
        pub fn commit_weights(origin: OriginFor<T>, netuid: NetUid,
            commit_hash: H256) -> DispatchResult {
            Self::do_commit_weights(&Self::weigher(origin, netuid)?, Mechanism::main(netuid), commit_hash)
        }

        /// A hotkey reveals the weights of a hash, in their epoch. Free.
        #[pallet::call_index(97)] #[pallet::weight(free(call_weights::reveal_weights()))]
        pub fn reveal_weights(origin: OriginFor<T>, netuid: NetUid, uids: Vec<u16>,
            values: Vec<u16>, salt: Vec<u16>, version_key: u64) -> DispatchResult {
            let (who, row) = (Self::weigher(origin, netuid)?, Row { uids, values, version_key });
            Self::do_reveal_weights(who, Mechanism::main(netuid), &row, &salt)
        }

        /// A hotkey reveals the weights of several hashes, all or none. Free.
        #[pallet::call_index(98)] #[pallet::weight(free(call_weights::batch_reveal_weights()))]
        pub fn batch_reveal_weights(origin: OriginFor<T>, netuid: NetUid, uids_list: Vec<Vec<u16>>,
            values_list: Vec<Vec<u16>>, salts_list: Vec<Vec<u16>>,
            version_keys: Vec<u64>) -> DispatchResult {
            let reveals = Self::reveals(uids_list, values_list, salts_list, version_keys)?;
            Self::do_batch_reveal_weights(Self::weigher(origin, netuid)?, netuid, &reveals)
        }

        /// A hotkey commits to weights on several subnets; some may fail. Free.
        #[pallet::call_index(100)] #[pallet::weight(free(call_weights::batch_commit_weights()))]
        pub fn batch_commit_weights(origin: OriginFor<T>, netuids: Vec<Compact<NetUid>>,
            commit_hashes: Vec<H256>) -> DispatchResult {
            Self::do_batch_commit_weights(origin, netuids, &commit_hashes)
        }

        /// A coldkey destroys stake; the subnet may issue it again.
        #[pallet::call_index(101)] #[pallet::weight(call_weights::recycle_alpha())]
        pub fn recycle_alpha(origin: OriginFor<T>, hotkey: T::AccountId, amount: AlphaBalance,
            netuid: NetUid) -> DispatchResult {
            Self::do_recycle_alpha(&ensure_signed(origin)?, &hotkey, netuid, amount)
        }

        /// A coldkey destroys stake for good.
        #[pallet::call_index(102)] #[pallet::weight(call_weights::burn_alpha())]
        pub fn burn_alpha(origin: OriginFor<T>, hotkey: T::AccountId, amount: AlphaBalance,
            netuid: NetUid) -> DispatchResult {
            Self::do_burn_alpha(&ensure_signed(origin)?, &hotkey, netuid, amount)
        }

        /// A coldkey takes its whole stake from a hotkey on one subnet, with or without a price limit.
        #[pallet::call_index(103)] #[pallet::weight(call_weights::remove_stake_full_limit())]
        pub fn remove_stake_full_limit(origin: OriginFor<T>, hotkey: T::AccountId, netuid: NetUid,
            limit_price: Option<TaoBalance>) -> DispatchResult {
            Self::do_remove_stake_full(&ensure_signed(origin)?, &hotkey, netuid, limit_price)
        }

        /// Root sets the blocks that pending children wait.
        #[pallet::call_index(109)] #[pallet::weight(call_weights::set_pending_childkey_cooldown())]
        pub fn set_pending_childkey_cooldown(origin: OriginFor<T>, cooldown: u64) -> DispatchResult {
            ensure_root(origin)?;
            PendingChildKeyCooldown::<T>::put(cooldown);
            Ok(())
        }

        /// A hotkey commits to encrypted weights, which the chain reveals. Free.
        #[pallet::call_index(113)] #[pallet::weight(free(call_weights::commit_timelocked_weights()))]
        pub fn commit_timelocked_weights(origin: OriginFor<T>, netuid: NetUid, commit: Sealed,
            reveal_round: u64, commit_reveal_version: u16) -> DispatchResult {
            let (who, on) = (Self::weigher(origin, netuid)?, Mechanism::main(netuid));
            Self::do_commit_timelocked(who, on, commit, reveal_round, commit_reveal_version)
        }

        /// A coldkey chooses the hotkey to which the incentives of its miners on a subnet are staked.
        #[pallet::call_index(114)] #[pallet::weight(call_weights::set_coldkey_auto_stake_hotkey())]
        pub fn set_coldkey_auto_stake_hotkey(origin: OriginFor<T>, netuid: NetUid,
            hotkey: T::AccountId) -> DispatchResult {
            Self::do_set_auto_stake(ensure_signed(origin)?, netuid, hotkey)
        }

        /// [`Self::commit_weights`] of a mechanism.
        #[pallet::call_index(115)] #[pallet::weight(free(call_weights::commit_mechanism_weights()))]
        pub fn commit_mechanism_weights(origin: OriginFor<T>, netuid: NetUid, mecid: u8,
            commit_hash: H256) -> DispatchResult {
            Self::do_commit_weights(&Self::weigher(origin, netuid)?, Mechanism { netuid, mecid }, commit_hash)
        }

        /// [`Self::reveal_weights`] of a mechanism.
        #[pallet::call_index(116)] #[pallet::weight(free(call_weights::reveal_mechanism_weights()))]
        pub fn reveal_mechanism_weights(origin: OriginFor<T>, netuid: NetUid, mecid: u8,
            uids: Vec<u16>, values: Vec<u16>, salt: Vec<u16>, version_key: u64) -> DispatchResult {
            let (who, row) = (Self::weigher(origin, netuid)?, Row { uids, values, version_key });
            Self::do_reveal_weights(who, Mechanism { netuid, mecid }, &row, &salt)
        }

        /// [`Self::commit_timelocked_mechanism_weights`] with version 4.
        #[pallet::call_index(117)] #[pallet::weight(free(call_weights::commit_crv3_mechanism_weights()))]
        pub fn commit_crv3_mechanism_weights(origin: OriginFor<T>, netuid: NetUid, mecid: u8,
            commit: Sealed, reveal_round: u64) -> DispatchResult {
            let (who, on) = (Self::weigher(origin, netuid)?, Mechanism { netuid, mecid });
            Self::do_commit_timelocked(who, on, commit, reveal_round, 4)
        }

        /// [`Self::commit_timelocked_weights`] of a mechanism.
        #[pallet::call_index(118)] #[pallet::weight(free(call_weights::commit_timelocked_mechanism_weights()))]
        pub fn commit_timelocked_mechanism_weights(origin: OriginFor<T>, netuid: NetUid, mecid: u8,
            commit: Sealed, reveal_round: u64, commit_reveal_version: u16) -> DispatchResult {
            let (who, on) = (Self::weigher(origin, netuid)?, Mechanism { netuid, mecid });
            Self::do_commit_timelocked(who, on, commit, reveal_round, commit_reveal_version)
        }

        /// [`Self::set_weights`] of a mechanism.
        #[pallet::call_index(119)] #[pallet::weight(free(call_weights::set_mechanism_weights()))]
        pub fn set_mechanism_weights(origin: OriginFor<T>, netuid: NetUid, mecid: u8,
            dests: Vec<u16>, weights: Vec<u16>, version_key: u64) -> DispatchResult {
            let row = Row { uids: dests, values: weights, version_key };
            Self::do_set_weights(origin, Mechanism { netuid, mecid }, row)
        }

        /// A coldkey claims its root dividends of up to five subnets.
        #[pallet::call_index(121)] #[pallet::weight(call_weights::claim_root())]
        pub fn claim_root(origin: OriginFor<T>,
            subnets: BTreeSet<NetUid>) -> DispatchResultWithPostInfo {
            Self::do_claim_root(ensure_signed(origin)?, &subnets)
        }

        /// A coldkey chooses what its root dividends are paid in.
        #[pallet::call_index(122)] #[pallet::weight(call_weights::set_root_claim_type())]
        pub fn set_root_claim_type(origin: OriginFor<T>,
            new_root_claim_type: RootClaimTypeEnum) -> DispatchResult {
            Self::do_set_root_claim_type(ensure_signed(origin)?, new_root_claim_type)
        }

        /// Root sets how many coldkeys are paid out in a block.
        #[pallet::call_index(123)] #[pallet::weight(call_weights::sudo_set_num_root_claims())]
        pub fn sudo_set_num_root_claims(origin: OriginFor<T>, new_value: u64) -> DispatchResult {
            ensure_root(origin)?;
            Self::do_set_num_root_claims(new_value)
        }

        /// Root or a subnet's owner sets the least alpha of root dividends that is paid out.
        #[pallet::call_index(124)] #[pallet::weight(call_weights::sudo_set_root_claim_threshold())]
        pub fn sudo_set_root_claim_threshold(origin: OriginFor<T>, netuid: NetUid,
            new_value: u64) -> DispatchResult {
            Self::ensure_root_or_owner(origin, netuid)?;
            Self::do_set_root_claim_threshold(netuid, new_value)
        }

        /// A coldkey stakes TAO to a hotkey, all of it within the limit if there is one, and burns the alpha.
        #[pallet::call_index(132)] #[pallet::weight(call_weights::add_stake_burn())]
        pub fn add_stake_burn(origin: OriginFor<T>, hotkey: T::AccountId, netuid: NetUid,
            amount: TaoBalance, limit: Option<TaoBalance>) -> DispatchResult {
            Self::do_add_stake_burn(&ensure_signed(origin)?, hotkey, netuid, amount, limit)
        }

        /// [`Self::burned_register`] at no more than `limit_price` rao.
        #[pallet::call_index(134)] #[pallet::weight(call_weights::register_limit())]
        pub fn register_limit(origin: OriginFor<T>, netuid: NetUid, hotkey: T::AccountId,
            limit_price: u64) -> DispatchResult {
            Self::do_register_limit(&ensure_signed(origin)?, netuid, hotkey, limit_price)
        }

        /// A coldkey says whether its root validator becomes a parent of the owner of each new subnet.
        #[pallet::call_index(135)] #[pallet::weight(call_weights::set_auto_parent_delegation_enabled())]
        pub fn set_auto_parent_delegation_enabled(origin: OriginFor<T>, hotkey: T::AccountId,
            enabled: bool) -> DispatchResult {
            Self::do_set_auto_parent_delegation(&ensure_signed(origin)?, hotkey, enabled)
        }

        /// A coldkey locks alpha on a subnet to a hotkey, in addition to what it locked to it before.
        #[pallet::call_index(136)] #[pallet::weight(call_weights::lock_stake())]
        pub fn lock_stake(origin: OriginFor<T>, hotkey: T::AccountId, netuid: NetUid,
            amount: AlphaBalance) -> DispatchResult {
            Self::do_lock_stake(&ensure_signed(origin)?, hotkey, netuid, amount)
        }

        /// A coldkey moves its lock on a subnet to another hotkey.
        #[pallet::call_index(137)] #[pallet::weight(call_weights::move_lock())]
        pub fn move_lock(origin: OriginFor<T>, destination_hotkey: T::AccountId,
            netuid: NetUid) -> DispatchResult {
            Self::do_move_lock(&ensure_signed(origin)?, destination_hotkey, netuid)
        }

        /// A coldkey stops or starts the decay of its lock on a subnet.
        #[pallet::call_index(138)] #[pallet::weight(call_weights::set_perpetual_lock())]
        pub fn set_perpetual_lock(origin: OriginFor<T>, netuid: NetUid, enabled: bool) -> DispatchResult {
            Self::do_set_perpetual_lock(ensure_signed(origin)?, netuid, enabled)
        }

        /// A coldkey takes no locked alpha from others, or takes it.
        #[pallet::call_index(142)] #[pallet::weight(call_weights::set_reject_locked_alpha())]
        pub fn set_reject_locked_alpha(origin: OriginFor<T>, enabled: bool) -> DispatchResult {
            Self::do_set_reject_locked_alpha(ensure_signed(origin)?, enabled);
            Ok(())
        }
    }
}
