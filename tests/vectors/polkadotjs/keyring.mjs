import { Keyring } from '@polkadot/keyring';
import { createPair } from '@polkadot/keyring';
import { cryptoWaitReady, mnemonicToMiniSecret } from '@polkadot/util-crypto';
import fs from 'fs';
await cryptoWaitReady();
const dir = process.argv[2];
const P='correct horse battery staple', W='bottom drive obey lake curtain smoke basket hold race lonely fit walk';
const v = JSON.parse(fs.readFileSync('node_modules/@polkadot/keyring/package.json')).version;
const save=(n,o)=>fs.writeFileSync(`${dir}/${n}.json`, JSON.stringify(o));
for (const [name,type,uri,pw,prefix] of [
 ['keyring-sr25519','sr25519',W,P,42],['keyring-ed25519','ed25519',W,P,42],
 ['keyring-derived','sr25519',W+'//hard/soft',P,42],['keyring-polkadot-prefix','sr25519',W,P,0],
 ['keyring-plain','sr25519',W,undefined,42],['keyring-plain-ed25519','ed25519',W,undefined,42],['keyring-ecdsa','ecdsa',W,P,42]]) {
  const k = new Keyring({type, ss58Format: prefix}); const p = k.addFromUri(uri, {name}, type);
  const j = p.toJson(pw); save(name,j); console.log(name, p.address, j.encoding);
}
const e = new Keyring({type:'ethereum'}); const p=e.addFromUri(W+"/m/44'/60'/0'/0/0",{name:'eth'},'ethereum'); save('keyring-ethereum', p.toJson(P));
console.log(v);
