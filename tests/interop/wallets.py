"""The official SDK's side of tests/wallet_interop.rs: opens the wallets of taoctl, and makes one.

usage: wallets.py FOLDER PASSWORD MESSAGE
Prints one JSON document.
"""

import json
import sys

import bittensor
from bittensor_core import Keypair

folder, password, message = sys.argv[1], sys.argv[2], sys.argv[3].encode()


def describe(key):
    return {"address": key.ss58_address, "scheme": key.crypto_type, "signature": key.sign(message).hex()}


opened = {}
for name in ["words", "seed", "derived", "ed25519"]:
    wallet = bittensor.Wallet(name, "default", folder)
    opened[name] = {
        "coldkey": describe(wallet.get_coldkey(password)),
        "hotkey": describe(wallet.get_hotkey()),
        "encrypted_hotkey": describe(bittensor.Wallet(name, "locked", folder).get_hotkey(password)),
        "coldkeypub": wallet.coldkeypub.ss58_address,
        "hotkeypub": wallet.hotkeypub.ss58_address,
    }
    try:
        wallet.get_coldkey("wrong")
        opened[name]["wrong_password"] = "accepted"
    except Exception as error:
        opened[name]["wrong_password"] = type(error).__name__

words = []
theirs = bittensor.Wallet("theirs", "default", folder)
theirs.create_new_coldkey(n_words=24, coldkey_password=password, on_mnemonic=words.append)
theirs.create_new_hotkey(on_mnemonic=words.append)
created = {
    "coldkey": theirs.get_coldkey(password).ss58_address,
    "hotkey": theirs.get_hotkey().ss58_address,
    "words": words,
}
print(json.dumps({"version": bittensor.__version__, "opened": opened, "created": created}))
