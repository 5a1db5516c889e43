#!/bin/sh
# A new staker: a coldkey, a position, and what it has earned since. Three commands; the lines with `localnet` play the
# exchange that pays TAO out, and the time that passes.
#
#   export BT_WALLET_PASSWORD=… HOME=…
#   taoctl localnet run --scenario mainnet-like -- sh tests/journeys/new-staker.sh
#
# VALIDATOR is what `taoctl delegate list --netuid 5` shows; the default is //Charlie's.
set -eu
VALIDATOR=${VALIDATOR:-5Ck5SLSHYac6WFt5UZRSsdJjwmpSZq85fd5TRNAdZQVzEAPT}
export BT_WALLET=savings

taoctl wallet new-coldkey savings --mnemonic-file "$HOME/savings.words" --json
taoctl localnet fund savings 20 --yes --json
taoctl stake add 10tao --to "$VALIDATOR@5" --yes --json >"$HOME/receipt"
cat "$HOME/receipt"
taoctl localnet advance 30 --json
taoctl stake list --since "$(sed 's/.*"block":{"number":\([0-9]*\).*/\1/' "$HOME/receipt")" --json
