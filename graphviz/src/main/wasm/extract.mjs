// Takes graphviz.wasm out of the npm package @viz-js/viz, where it is part of a script.
//
//   npm pack @viz-js/viz@3.31.0 && tar xzf viz-js-viz-3.31.0.tgz && node extract.mjs package graphviz.wasm
//
// Stops when the script, or what comes out of it, is not what README.md beside this file says.

import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const SCRIPT = "881b3c3dc511a38c90f1df16983776d7cdfd9f6900544b3a184289ff062aaafe";
const MODULE = "b113d594ef25f4da9d12e83f7f1550f00aae8e8fa911ebc4c4417ec1293f1451";

const [folder, output] = process.argv.slice(2);
const script = resolve(folder, "lib/backend.js");

function requireDigest(what, bytes, expected) {
  const digest = createHash("sha256").update(bytes).digest("hex");
  if (digest !== expected) {
    throw new Error(`${what} has the SHA-256 ${digest}, not ${expected}`);
  }
}

requireDigest("lib/backend.js", readFileSync(script), SCRIPT);

// The script unpacks the module and hands it to this function.
const modules = [];
const instantiate = WebAssembly.instantiate;
WebAssembly.instantiate = (bytes, imports) => {
  modules.push(Buffer.from(bytes));
  return instantiate(bytes, imports);
};
await (await import(pathToFileURL(script))).default();

requireDigest("the module", modules[0], MODULE);
writeFileSync(output, modules[0]);
