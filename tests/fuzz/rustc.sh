#!/bin/sh
# rustc, with the coverage counters of libFuzzer in our own code. These flags are those of cargo-fuzz, all stable.
set -eu
rustc=$1
shift
case " $* " in
*" --crate-name taoctl "* | *" --crate-name fuzz "*)
    exec "$rustc" "$@" -C passes=sancov-module \
        -C llvm-args=-sanitizer-coverage-level=4 \
        -C llvm-args=-sanitizer-coverage-inline-8bit-counters \
        -C llvm-args=-sanitizer-coverage-pc-table \
        -C llvm-args=-sanitizer-coverage-trace-compares
    ;;
*) exec "$rustc" "$@" ;;
esac
