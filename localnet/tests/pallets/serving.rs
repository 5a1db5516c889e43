//! Endpoints: order of the checks, the codes of the pool.

use crate::mock::{
    Runtime, SubtensorModule, alice, chain, events, hotkey, owner_hotkey, run_to, signed,
};
use frame_support::{assert_noop, assert_ok};
use localnet::pallets::subtensor::{self as sm, AxonInfo, Call, Error, Event};

const IP: u128 = 0xc633_6401;

fn serve(
    who: &sp_runtime::AccountId32,
    ip: u128,
    port: u16,
    ip_type: u8,
) -> sp_runtime::DispatchResult {
    SubtensorModule::serve_axon(signed(who), 1, 7, ip, port, ip_type, 4, 0, 0)
}

#[test]
fn the_checks_come_in_order() {
    chain().execute_with(|| {
        let own = owner_hotkey();
        assert_noop!(
            serve(&hotkey(1), u128::MAX, 0, 5),
            Error::<Runtime>::HotKeyNotRegisteredInNetwork
        );
        assert_noop!(serve(&own, u128::MAX, 0, 5), Error::<Runtime>::InvalidIpType);
        for (ip, ip_type) in [(u32::MAX.into(), 4), (0x7f00_0001, 4), (u128::MAX, 6), (1, 6)] {
            assert_noop!(serve(&own, ip, 0, ip_type), Error::<Runtime>::InvalidIpAddress);
        }
        assert_noop!(serve(&own, IP, 0, 4), Error::<Runtime>::InvalidPort);
        assert_ok!(serve(&own, IP, 8_091, 4));
        assert_eq!(events(), [Event::AxonServed(1, own.clone())]);
        let axon = AxonInfo {
            block: 1,
            version: 7,
            ip: IP,
            port: 8_091,
            ip_type: 4,
            protocol: 4,
            ..Default::default()
        };
        assert_eq!(sm::Axons::<Runtime>::get(1, &own), Some(axon));
        run_to(50);
        assert_noop!(serve(&own, IP, 0, 4), Error::<Runtime>::ServingRateLimitExceeded);
        run_to(51);
        assert_ok!(serve(&own, 0, 1, 4));
    });
}

#[test]
fn the_pool_says_why() {
    chain().execute_with(|| {
        let code = |who: &_, ip, port, ip_type| {
            let call = Call::serve_axon {
                netuid: 1,
                version: 1,
                ip,
                port,
                ip_type,
                protocol: 4,
                placeholder1: 0,
                placeholder2: 0,
            };
            SubtensorModule::check_call(who, &call).map_err(|error| error.pool_code())
        };
        let own = owner_hotkey();
        assert_eq!(code(&alice(), IP, 1, 4), Err(10));
        assert_eq!(code(&own, IP, 1, 5), Err(255));
        assert_eq!(code(&own, 1, 1, 6), Err(11));
        assert_eq!(code(&own, IP, 0, 4), Err(13));
        assert_eq!(code(&own, IP, 1, 4), Ok(()));
        assert_ok!(serve(&own, IP, 1, 4));
        assert_eq!(code(&own, IP, 1, 4), Err(12));
    });
}
