// Writes the exports of this folder but sr25519.json, which another program wrote. ed25519.json is in the manifest.
//
// usage: npm install @polkadot/keyring@14.0.3 @polkadot/util-crypto@14.0.3 && node keyring.mjs FOLDER
import fs from "fs";
import { Keyring } from "@polkadot/keyring";
import { cryptoWaitReady } from "@polkadot/util-crypto";

await cryptoWaitReady();
const folder = process.argv[2];
const password = "correct horse battery staple";
const words = "bottom drive obey lake curtain smoke basket hold race lonely fit walk";
const files = [
  ["ed25519", "ed25519", words, password, 42],
  ["keyring-sr25519", "sr25519", words, password, 42],
  ["keyring-derived", "sr25519", words + "//hard/soft", password, 42],
  ["keyring-polkadot-prefix", "sr25519", words, password, 0],
  ["keyring-plain", "sr25519", words, undefined, 42],
  ["keyring-plain-ed25519", "ed25519", words, undefined, 42],
  ["keyring-ecdsa", "ecdsa", words, password, 42],
  ["keyring-ethereum", "ethereum", words + "/m/44'/60'/0'/0/0", password, 42],
];
for (const [name, type, uri, secret, ss58Format] of files) {
  const pair = new Keyring({ type, ss58Format }).addFromUri(uri, { name }, type);
  fs.writeFileSync(`${folder}/${name}.json`, JSON.stringify(pair.toJson(secret)));
}
