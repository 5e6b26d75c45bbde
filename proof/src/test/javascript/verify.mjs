// Runs the verifier of the page, taken out of the page itself, over a file of tokens: one line for each.
import {readFileSync} from 'node:fs';
import {webcrypto} from 'node:crypto';
import vm from 'node:vm';

const [page, corpus] = process.argv.slice(2);
const [, script] = /<script id="verifier">([\s\S]*?)<\/script>/.exec(readFileSync(page, 'utf8'));
const context = vm.createContext({crypto: webcrypto, TextEncoder, TextDecoder, atob, btoa, Blob, DecompressionStream, Uint8Array});
const proof = vm.runInContext(`${script}; proof`, context);

const {keys, cases} = JSON.parse(readFileSync(corpus, 'utf8'));
const set = await proof.keySet(keys);
for (const {text, list, at} of cases) {
  const {kind, verdict, statusAsOf} = await proof.verify(text, set, list, at);
  console.log(`${kind ?? '-'} ${verdict} ${statusAsOf ?? '-'}`);
}
