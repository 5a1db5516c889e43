// The side of polkadot-js: opens the exports of taoctl, and makes one.
//
// usage: node keyring.mjs MODULES FOLDER PASSWORD MESSAGE; in MODULES @polkadot/keyring is installed
// Prints one JSON document.
import fs from "node:fs";
import { createRequire } from "node:module";

const [modules, folder, password, message] = process.argv.slice(2);
const require = createRequire(`${modules}/index.js`);
const { Keyring } = require("@polkadot/keyring");
const { cryptoWaitReady } = require("@polkadot/util-crypto");
const { u8aToHex } = require("@polkadot/util");

await cryptoWaitReady();
const keyring = new Keyring({ ss58Format: 42 });
const describe = (pair) => ({
  address: pair.address,
  type: pair.type,
  name: pair.meta.name,
  signature: u8aToHex(pair.sign(message)).slice(2),
});

const opened = {};
for (const name of ["words", "seed", "derived", "ed25519"]) {
  const pair = keyring.createFromJson(JSON.parse(fs.readFileSync(`${folder}/${name}.json`)));
  let wrong = "accepted";
  try {
    pair.unlock("wrong");
  } catch {
    wrong = "refused";
  }
  pair.unlock(password);
  opened[name] = { ...describe(pair), wrong };
}
const created = {};
for (const [type, uri] of [["sr25519", "//Alice/soft"], ["ed25519", "//Alice//hard"]]) {
  const pair = keyring.createFromUri(uri, { name: "theirs" }, type);
  fs.writeFileSync(`${folder}/theirs-${type}.json`, JSON.stringify(pair.toJson(password)));
  created[type] = pair.address;
}
console.log(JSON.stringify({ opened, created }));
