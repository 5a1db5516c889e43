#!/usr/bin/env python3
"""Weights and what they are sent as, by exact fractions: 10,000 lists that both sides make from their number.

Writes one line for each hundred lists: a checksum of 8 hexadecimal digits for each of them.

    python3 normalise.py > normalise.txt

Numbers come from a linear congruential generator: the state of list i begins with i, each number is the upper half of
the next state * 6364136223846793005 + 1442695040888963407 modulo 2**64. The first number of a list modulo 8 says what
kind it is, the second how many entries it has (kind 0: one, else 2 to 65). Each entry takes a UID, which is its place
unless one is repeated, and the text of a weight:

    kind 0, 1  whole number below 2**32
    kind 2     whole number below 3: mostly zeros and equals
    kind 3     whole number of 6 digits, a dot, 9 digits
    kind 4     digits below 2**32, then e and an exponent from -40 to 39
    kind 5     0.9, then 17 digits: near each other
    kind 6     whole number below 200000, above what 16 bits hold
    kind 7     as kind 1, and the last entry has the UID of the first

The checksum is FNV-1a of 32 bits over UID and value of each entry, as 16 bits little endian; where the list is refused,
over the text `duplicate` or `zero`.
"""

from fractions import Fraction
from math import floor

LISTS = 10_000


class Numbers:
    def __init__(self, seed):
        self.state = seed

    def next(self):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return self.state >> 32


def entry(kind, numbers):
    number = numbers.next()
    if kind == 2:
        return str(number % 3)
    if kind == 3:
        return f"{number % 10**6}.{numbers.next() % 10**9:09}"
    if kind == 4:
        return f"{number}e{numbers.next() % 80 - 40}"
    if kind == 5:
        return f"0.9{number % 10**8:08}{numbers.next() % 10**9:09}"
    if kind == 6:
        return str(number % 200_000)
    return str(number)


def weights(index):
    numbers = Numbers(index)
    kind = numbers.next() % 8
    count = 1 if kind == 0 else 2 + numbers.next() % 64
    if kind == 0:
        numbers.next()
    pairs = [(uid, entry(kind, numbers)) for uid in range(count)]
    if kind == 7:
        pairs[-1] = (pairs[0][0], pairs[-1][1])
    return pairs


def sent(pairs):
    """The largest is 65,535, the others in proportion; halves are rounded up."""
    if len({uid for uid, _ in pairs}) < len(pairs):
        return "duplicate"
    shares = [Fraction(text) for _, text in pairs]
    if max(shares) == 0:
        return "zero"
    scaled = [share * 65_535 / max(shares) for share in shares]
    return [(uid, floor(value + Fraction(1, 2))) for (uid, _), value in zip(pairs, scaled)]


def checksum(result):
    if isinstance(result, str):
        data = result.encode()
    else:
        data = b"".join(n.to_bytes(2, "little") for pair in result for n in pair)
    value = 0x811C9DC5
    for byte in data:
        value = (value ^ byte) * 0x01000193 % 2**32
    return f"{value:08x}"


sums = [checksum(sent(weights(index))) for index in range(LISTS)]
for start in range(0, LISTS, 100):
    print("".join(sums[start : start + 100]))
