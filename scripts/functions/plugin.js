// Webpack plugin of the functions bundle: completes functions.json, writes its English twin and the help pages, and refuses a
// functions.js that has grown over its budget.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import webpack from "webpack";
import { helpPages } from "./help.js";
import { completeMetadata } from "./metadata.js";
import { minifyFunctions } from "./minify.js";

const { Compilation, WebpackError, sources } = webpack;
const NAME = "PerfFunctions";
const SCRIPT = "functions.js";
/** 25 KB as it travels: it is read before Excel calculates anything. */
export const BUDGET_BYTES = 25 * 1024;

const readJson = (url) => JSON.parse(readFileSync(url, "utf8"));
const folder = new URL("../../src/functions/", import.meta.url);

export class PerfFunctionsPlugin {
  constructor(address) {
    this.address = address;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const early = { name: NAME, stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL };
      compilation.hooks.processAssets.tap(early, () => this.complete(compilation));
      const small = { name: NAME, stage: Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE };
      compilation.hooks.processAssets.tapPromise(small, () => shrink(compilation));
      const late = { name: NAME, stage: Compilation.PROCESS_ASSETS_STAGE_REPORT };
      compilation.hooks.processAssets.tap(late, () => checkBudget(compilation));
    });
  }

  complete(compilation) {
    const generated = compilation.getAsset("functions.json");
    // The generator has told its own errors.
    if (generated === undefined) return;
    const examples = readJson(new URL("examples.json", folder));
    const english = readJson(new URL("en-us.json", folder));
    const metadata = JSON.parse(generated.source.source().toString());
    const files = completeMetadata(metadata, english, this.address);
    const json = (value) => new sources.RawSource(`${JSON.stringify(value, null, 1)}\n`);
    compilation.updateAsset("functions.json", json(files.italian));
    compilation.emitAsset("functions.en-us.json", json(files.english));
    for (const [name, text] of Object.entries(helpPages(files.italian.functions, examples))) {
      compilation.emitAsset(`aiuto/${name}`, new sources.RawSource(text));
    }
    for (const name of ["examples.json", "en-us.json"])
      compilation.fileDependencies.add(new URL(name, folder).pathname);
  }
}

/** Production only: elsewhere people want to read it. */
async function shrink(compilation) {
  const script = compilation.getAsset(SCRIPT);
  if (script === undefined || compilation.options.mode !== "production") return;
  const code = await minifyFunctions(script.source.source().toString(), argumentNamesOf(compilation));
  compilation.updateAsset(SCRIPT, new sources.RawSource(code));
}

function checkBudget(compilation) {
  if (compilation.options.mode !== "production") return;
  const script = compilation.getAsset(SCRIPT);
  if (script === undefined) return;
  const size = gzipSync(script.source.buffer(), { level: 9 }).length;
  if (size <= BUDGET_BYTES) return;
  compilation.errors.push(new WebpackError(`${SCRIPT} is ${size} bytes gzip, over its budget of ${BUDGET_BYTES}.`));
}

function argumentNamesOf(compilation) {
  const { functions } = JSON.parse(compilation.getAsset("functions.json").source.source().toString());
  return functions.flatMap(({ parameters }) => parameters.map(({ name }) => name));
}
