#!/bin/sh
# Installs the official packages and polkadot-js into target/interop, and lets them and taoctl open each other's keys and files.
#
# usage: tests/interop/run.sh
#
# Needs Python 3.10 or later, Node.js with npm, and their registries the first time.
set -eu
cd "$(dirname "$0")/../.."

with=$PWD/target/interop
mkdir -p "$with"
[ -x "$with/11/bin/python" ] || { python3 -m venv "$with/11" && "$with/11/bin/pip" install -q bittensor==11.3.0; }
[ -x "$with/4/bin/python" ] || { python3 -m venv "$with/4" && "$with/4/bin/pip" install -q bittensor-wallet==4.1.1; }
[ -x "$with/drand/bin/python" ] || { python3 -m venv "$with/drand" && "$with/drand/bin/pip" install -q bittensor-drand==2.0.0 bittensor-core==0.1.5; }
[ -d "$with/node/node_modules" ] || npm install --silent --prefix "$with/node" @polkadot/keyring@14.0.3 @polkadot/util-crypto@14.0.3

export TAOCTL_BITTENSOR_PYTHON="$with/11/bin/python"
export TAOCTL_BITTENSOR_WALLET_PYTHON="$with/4/bin/python"
export TAOCTL_DRAND_PYTHON="$with/drand/bin/python"
export TAOCTL_POLKADOT_MODULES="$with/node"
cargo test --locked --test interop
