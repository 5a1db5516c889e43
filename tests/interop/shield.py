"""Encrypts a trade as the official client does, and tells what became of it and of its carrier.

usage: shield.py URL
"""

import asyncio
import json
import sys

import bittensor_core as core
from bittensor._generated.calls import MevShield, SubtensorModule
from bittensor._substrate import RpcSubstrate

HOTKEY = "5HpG9w8EBLe5XCrbczpwq5TSXvedjrBGCwqxK1iQ7qUsSWFc"
PERIOD = 8


async def main(url):
    chain = RpcSubstrate(url)
    await chain.connect()
    alice = core.Keypair.create_from_uri("//Alice")
    key = await chain.mev_next_key()
    nonce = await chain.account_next_index(alice.ss58_address)
    trade = SubtensorModule.add_stake_limit(
        hotkey=HOTKEY, netuid=1, amount_staked=10**10, limit_price=10**10, allow_partial=False
    )
    trade = await chain.compose(trade)
    inner, name = await chain.sign_extrinsic(trade, alice, nonce=nonce + 1, period=PERIOD)
    sealed = core.encrypt_mlkem768(key, inner, include_key_hash=True)
    carrier = await chain.compose(MevShield.submit_encrypted(ciphertext=sealed))
    sent = await chain.submit(
        carrier, alice, nonce=nonce, period=PERIOD, wait_for_finalization=False
    )
    found = await chain.find_extrinsic(name, sent.block_hash)
    print(json.dumps({"carrier": sent.success, "trade": found is not None and found.success}))


asyncio.run(main(sys.argv[1]))
