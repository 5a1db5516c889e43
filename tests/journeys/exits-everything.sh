#!/bin/sh
# A holder of 200 positions on 64 subnets leaves them all, each sale within a bound of its own, in one command. What
# stays behind is listed with its reason.
#
#   taoctl localnet run --scenario mainnet-like -- sh tests/journeys/exits-everything.sh
set -eu
export BT_WALLET=//Dave

taoctl stake exit --tolerance 1% --min-total 1700tao --yes --json
