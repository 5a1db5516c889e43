#!/bin/sh
# Fuzzes every parser, or the ones that are named.
#
# usage: tests/fuzz/run.sh SECONDS [TARGET…]
#
# Stable Rust and a C++ compiler are enough. Starts from the committed corpus; what is found goes to target/fuzz, and
# an input that breaks something to target/fuzz/TARGET/crash-…: add it to tests/fuzz/corpus, whose inputs every
# `cargo test` runs. An allocation of 1 GiB ends a run as a crash does.
set -eu
cd "$(dirname "$0")/../.."

seconds=${1:?usage: tests/fuzz/run.sh SECONDS [TARGET…]}
shift
[ $# -gt 0 ] || set -- $(ls tests/fuzz/corpus)

# The versions that the program itself is built with.
cp Cargo.lock tests/fuzz/Cargo.lock
RUSTC_WRAPPER=$PWD/tests/fuzz/rustc.sh cargo build --quiet --manifest-path tests/fuzz/Cargo.toml --target-dir target

failed=
for target in "$@"; do
    found=target/fuzz/$target
    mkdir -p "$found/corpus"
    printf '== %s\n' "$target"
    # The address space is limited too: without a sanitizer libFuzzer does not see single allocations.
    (
        ulimit -v 1500000
        FUZZ_TARGET=$target target/debug/fuzz -max_total_time="$seconds" -timeout=10 \
            -rss_limit_mb=1024 -malloc_limit_mb=1024 -max_len=4096 -print_final_stats=1 -verbosity=0 \
            -artifact_prefix="$found/" "$found/corpus" "tests/fuzz/corpus/$target"
    ) || failed="$failed $target"
done
[ -z "$failed" ] || { printf 'failed:%s\n' "$failed"; exit 1; }
