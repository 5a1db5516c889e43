// Messages both ways with polkadot-js: `node messages.mjs MODULES TAOCTL WALLETS`. MODULES is a folder in which
// @polkadot/keyring is installed, WALLETS one with the wallets alice (sr25519) and alice-ed (ed25519) of //Alice.
// Prints how many signatures were compared.

import assert from 'node:assert';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const [modules, taoctl, wallets] = process.argv.slice(2);
const require = createRequire(`${modules}/index.js`);
const { Keyring } = require('@polkadot/keyring');
const { hexToU8a, u8aToHex, u8aWrapBytes } = require('@polkadot/util');
const { cryptoWaitReady, decodeAddress, ed25519Verify, signatureVerify, sr25519Verify } =
  require('@polkadot/util-crypto');

function run(...args) {
  const { stdout } = spawnSync(taoctl, ['--json', '--wallet-path', wallets, 'wallet', ...args]);
  return JSON.parse(stdout);
}

await cryptoWaitReady();
const verifiers = { sr25519: sr25519Verify, ed25519: ed25519Verify };
let compared = 0;
for (const [wallet, type] of [['alice', 'sr25519'], ['alice-ed', 'ed25519']]) {
  const pair = new Keyring({ type, ss58Format: 42 }).addFromUri('//Alice');
  const ethereum = '\x19Ethereum Signed Message:\nabc';
  for (const text of ['hello', '', '<Bytes>x</Bytes>', '<Bytes>', 'größe 🔑', '0x1234', ethereum]) {
    const message = ['--hex', u8aToHex(new TextEncoder().encode(text))];
    const wrapped = u8aWrapBytes(new TextEncoder().encode(text));

    const ours = run('sign', wallet, ...message).data;
    assert.equal(ours.address, pair.address);
    const key = decodeAddress(ours.address);
    assert(verifiers[type](wrapped, hexToU8a(ours.signature), key), `${wallet} ${text}`);
    assert(signatureVerify(wrapped, ours.signature, ours.address).isValid, `${wallet} ${text}`);

    for (const withType of [false, true]) {
      const theirs = u8aToHex(pair.sign(wrapped, { withType }));
      const verify = ['verify', '--address', wallet, '--signature', theirs];
      assert.equal(run(...verify, ...message).data?.scheme, type, `${wallet} ${text}`);
      const other = run(...verify, '--message', `${text}!`);
      assert.equal(other.error?.code, 'signature_invalid', `${wallet} ${text}`);
      compared += 1;
    }
  }
}
console.log(compared);
