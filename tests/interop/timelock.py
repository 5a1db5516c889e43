"""Opens timelocked files, and encrypts others.

usage: timelock.py SIGNATURE, with a JSON list of files in hexadecimal on the standard input
"""

import json
import os
import sys

import bittensor_core
import bittensor_drand

signature = sys.argv[1]
files = [bytes.fromhex(file) for file in json.load(sys.stdin)]
answer = {}
for package in [bittensor_core, bittensor_drand]:
    opened = [bytes(package.decrypt_with_signature(file, signature)).hex() for file in files]
    plain = os.urandom(300)
    sealed, round = package.encrypt_at_round(plain, 1000)
    assert round == 1000
    answer[package.__name__] = {"opened": opened, "plain": plain.hex(), "file": bytes(sealed).hex()}
print(json.dumps(answer))
