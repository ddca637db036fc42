// functions.js as small as it gets: two minifiers one after the other, and short names for the fields that are ours alone.
// A field keeps its name where the name itself counts: fields of a sistema (an office's own comes in at run time), arguments
// and facts that messages print, whatever stands in quotes somewhere, and what others see. test/functions/bundle.test.ts runs
// the same calls here and in the source.
import { readdirSync, readFileSync } from "node:fs";
import swc from "@swc/core";
import { minify as terser } from "terser";

const source = (path) => new URL(`../../src/${path}`, import.meta.url);
const SEEN_FROM_OUTSIDE = ["PERF", "imposta", "CustomFunctions", "associate", "Error", "code", "message", "basicValue"];
/** Where the names of fields that count are declared. */
const DECLARED = ["sistema/types.ts", "calc/problemi.ts", "calc/riparto.ts", "calc/risparmi.ts", "calc/scadenze.ts"];

export async function minifyFunctions(script, argumentNames) {
  const folded = await swc.minify(script, {
    compress: { passes: 3, toplevel: true, keep_fargs: false },
    mangle: false,
    module: false,
  });
  const quoted = [...script.matchAll(/["'`]([A-Za-z_]\w*)["'`]/g)].map(([, name]) => name);
  const reserved = [...SEEN_FROM_OUTSIDE, ...argumentNames, ...quoted, ...declaredFields(), ...storedFields()];
  const { code } = await terser(folded.code, {
    compress: {
      passes: 3,
      ecma: 2022,
      unsafe_arrows: true,
      unsafe_methods: true,
      pure_getters: true,
      keep_fargs: false,
    },
    mangle: { properties: { reserved: [...new Set(reserved)] } },
    toplevel: true,
  });
  return code;
}

function declaredFields() {
  const texts = DECLARED.map((path) => readFileSync(source(path), "utf8"));
  return texts.flatMap((text) => [...text.matchAll(/readonly (\w+)\??:/g)].map(([, name]) => name));
}

/** Every name in the files of the built-in sistemi, and the scelte, whose ids are fields of what PERF.imposta takes. */
function storedFields() {
  const names = new Set(Array.from({ length: 17 }, (_, index) => `S${index + 1}`));
  for (const file of readdirSync(source("sistema/sets")).filter((name) => name.endsWith(".json"))) {
    const text = readFileSync(source(`sistema/sets/${file}`), "utf8");
    for (const [, name] of text.matchAll(/"(\w+)":/g)) names.add(name);
  }
  return names;
}
