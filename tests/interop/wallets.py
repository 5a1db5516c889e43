"""The side of the official tools in tests/interop/main.rs: opens the wallets of taoctl, and makes one.

usage: wallets.py FOLDER PASSWORD MESSAGE, with `bittensor` 11 or `bittensor_wallet` 4
Prints one JSON document.
"""

import json
import sys
from pathlib import Path

try:
    from bittensor import Wallet, __version__ as version
    from bittensor_core import Keypair
except ImportError:
    from importlib.metadata import version as version_of

    from bittensor_wallet import Keypair, Wallet

    version = version_of("bittensor-wallet")

folder, password, message = sys.argv[1], sys.argv[2], sys.argv[3].encode()
ours = json.loads(Path(folder, "signatures.json").read_text())


def describe(key, name):
    signature = key.sign(message)
    return {
        "address": key.ss58_address,
        "scheme": key.crypto_type,
        "signature": bytes(signature).hex() if not isinstance(signature, str) else signature,
        "verifies_ours": key.verify(message, bytes.fromhex(ours[name])),
        "verifies_another": key.verify(message + b"!", bytes.fromhex(ours[name])),
    }


def wallet(name, hotkey="default"):
    return Wallet(name=name, hotkey=hotkey, path=folder)


opened = {}
for name in ours:
    opened[name] = {
        "coldkey": describe(wallet(name).get_coldkey(password), name),
        "hotkey": describe(wallet(name).get_hotkey(), name),
        "encrypted_hotkey": describe(wallet(name, "locked").get_hotkey(password), name),
        "coldkeypub": wallet(name).coldkeypub.ss58_address,
        "hotkeypub": wallet(name).hotkeypub.ss58_address,
    }
    try:
        wallet(name).get_coldkey("wrong")
        opened[name]["wrong_password"] = "accepted"
    except Exception as error:
        opened[name]["wrong_password"] = type(error).__name__
    exported = Path(folder, f"{name}.json").read_text()
    try:
        key = Keypair.create_from_encrypted_json(exported, password)
        opened[name]["polkadot_js"] = describe(key, name)
    except BaseException as error:  # version 4 panics on ed25519
        opened[name]["polkadot_js"] = type(error).__name__

words = [Keypair.generate_mnemonic(24), Keypair.generate_mnemonic(12)]
theirs = wallet("theirs")
theirs.regenerate_coldkey(mnemonic=words[0], use_password=True, coldkey_password=password)
theirs.regenerate_hotkey(mnemonic=words[1], use_password=False)
created = {
    "coldkey": theirs.get_coldkey(password).ss58_address,
    "hotkey": theirs.get_hotkey().ss58_address,
    "words": words,
}
print()  # what the older package writes has no end of line
print(json.dumps({"version": version, "opened": opened, "created": created}))
