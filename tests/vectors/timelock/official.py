#!/usr/bin/env python3
"""Writes official.json, official.tlock and rounds.json: what the official packages encrypt for round 1000 of drand
quicknet, and the rounds that they choose for commits of weights.

Needs bittensor-drand 2.0.0, bittensor-core 0.1.5 and libfaketime.so.1, whose path is the argument: the packages read the
system's clock. Run in this folder.
"""

import datetime
import json
import os
import random
import sys

GENESIS, PERIOD, ROUND = 1_692_803_367, 3, 1_000
HOTKEY = bytes(range(32))

if "FAKETIME" not in os.environ:
    clock = {"LD_PRELOAD": sys.argv[1], "FAKETIME_NO_CACHE": "1", "FAKETIME": "2026-01-01 00:00:00", "TZ": "UTC"}
    os.execve(sys.executable, [sys.executable, *sys.argv], os.environ | clock)

import bittensor_core
import bittensor_drand

PACKAGES = [bittensor_drand, bittensor_core]


def stop_clock(milliseconds):
    moment = datetime.datetime.fromtimestamp(milliseconds / 1_000, datetime.timezone.utc)
    os.environ["FAKETIME"] = moment.strftime("%Y-%m-%d %H:%M:%S.%f")


def files():
    """Texts of several lengths, with the round behind them."""
    for package in PACKAGES:
        for text in [b"", b"x", "Übermorgen: τ".encode(), bytes(range(256)) * 20]:
            sealed, round = package.encrypt_at_round(text, ROUND)
            assert round == ROUND
            yield {"package": package.__name__, "plain": text.hex(), "file": bytes(sealed).hex()}


def commits():
    """Weights of several sizes; the clock stands so that the reveal is due with round 1000."""
    draw = random.Random(1)
    stop_clock((GENESIS + ROUND * PERIOD - 66) * 1_000 + 500)
    for package in PACKAGES:
        for size in [0, 1, 64, 256]:
            uids = sorted(draw.sample(range(256), size))
            values = [draw.randint(0, 65_535) for _ in uids]
            version = draw.choice([0, 7, 2**64 - 1])
            commit, round = package.get_encrypted_commit_v2(
                uids, values, version, 100, 0, 5, 10, 2, 102, 1, 6.0, HOTKEY
            )
            assert round == ROUND, round
            weights = {"hotkey": HOTKEY.hex(), "uids": uids, "values": values, "version_key": version}
            yield {"package": package.__name__, "weights": weights, "commit": bytes(commit).hex()}


def rounds():
    """States of subnets with the round of a commit in the next block. Nothing falls on the boundary of two rounds."""
    draw = random.Random(2)
    for number in range(400):
        tempo = draw.choice([1, 2, 10, 99, 360, 361, 7_200, 50_400, draw.randint(1, 1_000)])
        head = draw.randint(1_000_000, 9_000_000)
        last = head - draw.choice([0, tempo - 1, tempo, tempo + 1, draw.randint(0, tempo), draw.randint(0, tempo)])
        pending = draw.choice([0, 0, head - 1, head, head + 1, head + 2, head + draw.randint(1, 2 * tempo)])
        counter = draw.choice([head - last, 0, head - last, 50_398, 50_399, 50_400, 50_401, draw.randint(40_000, 60_000)])
        period = draw.choice([1, 1, 1, 2, 3, 10, 100])
        block_time = draw.choice([12_000, 12_000, 250, 1_000, 6_000])
        now = draw.randint(1_700_000_000 * 4, 1_900_000_000 * 4) * 250 + 137
        stop_clock(now)
        state = [last, pending, draw.randint(0, 10_000), tempo, counter, head, period]
        found = {package.get_encrypted_commit_v2([0], [1], 0, *state, block_time / 1_000, HOTKEY)[1] for package in PACKAGES}
        assert len(found) == 1, found
        names = ["last_epoch", "pending_at", "index", "tempo", "blocks_since_last_step", "head", "reveal_period"]
        yield dict(zip(names, state)) | {"now": now, "block_time": block_time, "round": found.pop()}


def write(name, document):
    with open(name, "w") as file:
        json.dump(document, file, indent=1)
        file.write("\n")


write("official.json", {"round": ROUND, "files": list(files()), "commits": list(commits())})
with open("official.tlock", "wb") as file:
    file.write(bytes(bittensor_drand.encrypt_at_round(b"sealed by bittensor-drand\n", ROUND)[0]))
with open("rounds.json", "w") as file:
    file.write("[\n" + ",\n".join(json.dumps(case) for case in rounds()) + "\n]\n")
