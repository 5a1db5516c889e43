#!/usr/bin/env python3
"""Writes pool-reference.json and move-reference.json: random pools, trades and moves between two pools, computed with
mpmath at 400 digits.

An independent statement of the runtime's pool arithmetic (spec 425, pallets/swap): unsigned fixed point
with 64 fractional bits, every step rounded down, powers scaled by 1e18. Needs mpmath. Run in this folder.
"""

import json
import random

from mpmath import mp, mpf, floor, power

mp.dps = 400
ONE = 1 << 64
QUINTILL = 10**18
U64, U128 = 2**64 - 1, 2**128 - 1
SUPPLY = 21 * 10**15
COUNT = 2_000


def scaled_power(num, den, exp_num, exp_den):
    if num == den:
        return QUINTILL
    value = power(mpf(num) / den, mpf(exp_num) / exp_den) * QUINTILL
    nearest = int(floor(value + mpf("0.5")))
    # What is within 1e-300 of an integer is that integer.
    if abs(value - nearest) < mpf(10) ** -300 * max(1, nearest):
        return min(nearest, U64)
    return min(int(floor(value)), U64)


def fixed(num, den):
    return num * ONE // den if den else 0


class Pool:
    def __init__(self, tao, alpha, w2, rate):
        self.tao, self.alpha, self.w2, self.rate = tao, alpha, w2, rate
        self.w1 = QUINTILL - w2

    def price(self, tao, alpha):
        return min(fixed(self.w1, self.w2) * fixed(tao, alpha) >> 64, U128)

    def spot(self):
        return self.price(self.tao, self.alpha)

    def fee(self, amount):
        return amount * fixed(self.rate, 65535) >> 64

    def fee_above(self, net):
        return min(net * fixed(self.rate, 65535 - self.rate) >> 64, U64)

    def out(self, buys, net):
        if buys:
            e = scaled_power(self.tao, min(self.tao + net, U64), self.w2, self.w1)
            return self.alpha * (ONE - min(fixed(e, QUINTILL), ONE)) >> 64
        e = scaled_power(self.alpha, min(self.alpha + net, U64), self.w1, self.w2)
        return self.tao * (ONE - min(fixed(e, QUINTILL), ONE)) >> 64

    def end(self, buys, net):
        out = self.out(buys, net)
        if buys:
            return self.price(min(self.tao + net, U64), self.alpha - out)
        return self.price(self.tao - out, min(self.alpha + net, U64))

    def net_to(self, buys, limit):
        if buys:
            growth = scaled_power(limit, self.spot(), self.w1, QUINTILL)
        else:
            growth = scaled_power(self.spot(), limit, self.w2, QUINTILL)
        reserve = self.tao if buys else self.alpha
        return min(reserve * max(fixed(growth, QUINTILL) - ONE, 0) >> 64, U64)

    def max_input(self, buys, limit_rao):
        """None where the limit is not beyond spot."""
        limit = fixed(limit_rao, 10**9)
        if not (limit > self.spot() if buys else limit < self.spot()):
            return None
        largest = min((self.tao if buys else self.alpha) * 1000, U64)
        end = self.end(buys, largest - self.fee(largest))
        if buys and end == 0:
            return "not held"  # the emptied pool's price is zero, which passes for "within the limit"
        if end <= limit if buys else end >= limit:
            return largest
        net = self.net_to(buys, limit)
        return min(net + self.fee_above(net), U64)


def log_uniform(rng, low, high):
    return max(low, min(high, int(low * (mpf(high) / low) ** mpf(rng.random()))))


def weight(rng):
    kind = rng.random()
    if kind < 0.3:
        return QUINTILL // 2
    if kind < 0.7:
        return QUINTILL // 2 + rng.randint(-(10**16), 10**16)
    if kind < 0.8:
        return rng.randint(1, 99) * 10**16
    return rng.randint(10**16, 99 * 10**16)


def case(rng):
    while True:
        tao, alpha = log_uniform(rng, 10**6, SUPPLY), log_uniform(rng, 10**6, SUPPLY)
        pool = Pool(tao, alpha, weight(rng), rng.choice([33, 33, 33, 0, 1, 196, 10_000]))
        buys = rng.random() < 0.5
        reserve = tao if buys else alpha
        amount = min(log_uniform(rng, 1, reserve * (1000 if rng.random() < 0.1 else 1)), SUPPLY)
        net = amount - pool.fee(amount)
        out, spot, end = pool.out(buys, net), pool.spot(), pool.end(buys, net)
        spot_rao = spot * 10**9 >> 64
        tradable = 10**3 < spot_rao < 10**15 and out > 0 and end > 0
        if not tradable:
            continue
        shift = log_uniform(rng, 1, 10**9)
        move = max(1, spot_rao * shift // 10**9)
        limit = min(spot_rao + move, U64) if buys else max(spot_rao - move, 1)
        return {
            "tao": tao,
            "alpha": alpha,
            "quote_weight": pool.w2,
            "fee_rate": pool.rate,
            "buys": buys,
            "amount": amount,
            "fee": amount - net,
            "output": out,
            "spot": spot_rao,
            "end": min(end * 10**9 >> 64, U64),
            "limit": limit,
            "max_input": pool.max_input(buys, limit),
        }


class Stable:
    """The root network (and stable subnets): one to one, without a fee."""

    def spot(self):
        return ONE

    def out(self, buys, net):
        return net

    def fee(self, amount):
        return 0


MIN_STAKE = 2_000_000
# A call without a limit stops there, and loses what it has not spent.
LOWEST, HIGHEST = 10**3, 10**15
OUT_OF_RANGE = "out of range"


def fixed_div(a, b):
    """Of fixed points; what does not fit is zero."""
    q = a * ONE // b if b else 0
    return q if q <= U128 else 0


def max_move(origin, dest, limit):
    """The most that swap_stake_limit moves; None where the chain refuses the limit itself."""
    if isinstance(origin, Stable):
        price = min(fixed_div(10**9 * ONE, limit * ONE) * 10**9 >> 64, U64)
        return dest.max_input(True, price)
    if isinstance(dest, Stable):
        return origin.max_input(False, limit)
    least = fixed(limit, 10**9)
    if least > fixed_div(origin.spot(), dest.spot()):
        return 0
    total = (origin.tao + dest.tao) * ONE
    t1 = fixed_div(origin.tao * ONE, total)
    t2 = fixed_div(dest.tao * ONE, total)
    first = fixed_div(min(dest.alpha * ONE * t1 >> 64, U128), least)
    return min(max(first - (origin.alpha * ONE * t2 >> 64), 0) >> 64, U64)


def move(origin, dest, amount):
    """(fee at the origin, TAO between, fee at the destination, received); None where the chain refuses it."""
    from_root, to_root = isinstance(origin, Stable), isinstance(dest, Stable)
    if not from_root and amount > origin.alpha * 1000:
        return None
    fee = origin.fee(amount)
    tao = origin.out(False, amount - fee)
    if tao <= MIN_STAKE:
        return None
    if not from_root and origin.end(False, amount - fee) < fixed(LOWEST, 10**9):
        return OUT_OF_RANGE
    bought_fee = dest.fee(tao) if from_root else 0
    if not to_root and tao > dest.tao * 1000:
        return None
    received = dest.out(True, tao - bought_fee)
    if received == 0:
        return None
    if not to_root and not 0 < dest.end(True, tao - bought_fee) <= fixed(HIGHEST, 10**9):
        return OUT_OF_RANGE
    return fee, tao, bought_fee, received


def random_pool(rng):
    while True:
        tao, alpha = log_uniform(rng, 10**9, SUPPLY), log_uniform(rng, 10**9, SUPPLY)
        pool = Pool(tao, alpha, weight(rng), rng.choice([33, 33, 33, 0, 1, 196, 10_000]))
        if 10**3 < pool.spot() * 10**9 >> 64 < 10**15:
            return pool


def fields(pool):
    if isinstance(pool, Stable):
        return None
    return {"tao": pool.tao, "alpha": pool.alpha, "quote_weight": pool.w2, "fee_rate": pool.rate}


def move_case(rng):
    while True:
        kind = rng.random()
        origin = Stable() if kind < 0.1 else random_pool(rng)
        dest = Stable() if 0.1 <= kind < 0.2 else random_pool(rng)
        reserve = SUPPLY if isinstance(origin, Stable) else origin.alpha
        amount = min(log_uniform(rng, 10**3, reserve), SUPPLY)
        moved = move(origin, dest, amount)
        if moved is None or moved == OUT_OF_RANGE:
            continue
        spot = fixed_div(origin.spot(), dest.spot()) * 10**9 >> 64
        limit = spot + rng.choice([-1, -1, -1, 1]) * spot // log_uniform(rng, 2, 10**9)
        if not 0 < limit < U64:
            continue
        most = max_move(origin, dest, limit)
        part = None
        if isinstance(most, int) and 0 < most < amount:
            part = move(origin, dest, most)
        return {
            "origin": fields(origin),
            "destination": fields(dest),
            "amount": amount,
            "moved": moved,
            "limit": limit,
            "max": most,
            "part": part,
        }


def write(name, cases):
    with open(name, "w") as file:
        lines = (json.dumps(case, separators=(",", ":")) for case in cases)
        file.write("[\n" + ",\n".join(lines) + "\n]\n")


def main():
    rng = random.Random(425)
    write("pool-reference.json", [case(rng) for _ in range(COUNT)])
    rng = random.Random(2025)
    write("move-reference.json", [move_case(rng) for _ in range(COUNT)])


main()
