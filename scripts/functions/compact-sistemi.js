// Webpack loader in place of src/sistema/sets/index.ts: the sistemi as the functions need them, packed. Citations and wordings
// that only the pane, the reports and the checks show stay out; the calendar keeps its articles, since PERF.CICLO prints them.
import { readFileSync } from "node:fs";
import { pack } from "./pack.js";

const unpackModule = new URL("../../src/functions/unpack.ts", import.meta.url).pathname;
const sets = new URL("../../src/sistema/sets/", import.meta.url);

/** Of every object: what no function reads. */
const NOWHERE = new Set(["regola", "fonte"]);
/** Of the sistema: what functions read. */
const READ = [
  ...["id", "nome", "categorie", "fattori", "pesi", "riallocazioni", "differenziazione", "fasce", "soglia", "pesatura"],
  ...["giudizi", "obiettivo_raggiunto", "fasce_merito", "premi", "fondo", "sospensione", "partenze", "scelte"],
];
const FIELDS = {
  categorie: ["id", "nome", "alias", "ruolo", "variante_di"],
  fattori: ["id", "nome", "misura", "alias"],
};

export default function loadCompact(source) {
  const sistemi = orderOf(source).map((file) => {
    this.addDependency(file.pathname);
    return compactSistema(JSON.parse(readFileSync(file, "utf8")));
  });
  return `import { unpack } from ${JSON.stringify(unpackModule)};\nexport const builtInFiles = unpack(${JSON.stringify(packSistemi(sistemi))});`;
}

/** The files in the order of the exported list. */
function orderOf(source) {
  const files = new Map(
    [...source.matchAll(/import (\w+) from "\.\/(.+\.json)"/g)].map(([, name, file]) => [name, file]),
  );
  const [, list] = /builtInFiles[^=]*= \[([^\]]*)\]/.exec(source);
  return list.split(",").map((name) => new URL(files.get(name.trim()), sets));
}

/** The calendars in one table, and how many events are of each sistema: like texts stand beside one another. */
export function packSistemi(sistemi) {
  const calendario = sistemi.flatMap((sistema) => sistema.calendario);
  const counts = sistemi.map((sistema) => sistema.calendario.length);
  return JSON.stringify(pack([sistemi.map((sistema) => ({ ...sistema, calendario: [] })), counts, calendario]));
}

/** The sistema without what no function reads. */
export function compactSistema({ calendario, ...sistema }) {
  const compact = without(NOWHERE, only(READ, sistema));
  for (const [name, fields] of Object.entries(FIELDS)) {
    compact[name] = compact[name].map((item) => withoutRepeats(only(fields, item)));
  }
  // Categorie are asked for only where they have weights.
  if (compact.pesi.length === 0) compact.categorie = [];
  // Which band a text names is a question of the checks.
  for (const tabella of compact.fasce?.tabelle ?? []) tabella.voci = without(new Set(["alias"]), tabella.voci);
  if (compact.giudizi !== null) compact.giudizi = only(["minimo", "massimo"], compact.giudizi);
  if (compact.premi !== null) compact.premi = { risparmi: compact.premi.risparmi };
  if (compact.fasce_merito !== null) {
    const { predefinite, accesso, mesi_assenza, fuori } = compact.fasce_merito;
    const named = (list) => without(new Set(["alias", "risorse"]), list);
    compact.fasce_merito = { predefinite: named(predefinite), accesso, mesi_assenza, fuori: named(fuori) };
  }
  // The default is the first option.
  compact.scelte = compact.scelte.map(({ id, opzioni }) => ({ id, opzioni: [{ id: opzioni[0].id }] }));
  compact.calendario = calendario.map((evento) => ({
    ...only(["id", "nome", "fase", "termine", "soggetti", "fonte"], evento),
    documenti_out: [evento.documenti_out[0] ?? evento.documenti_in[0]],
  }));
  return compact;
}

/** Wordings that read like the id, the name or one another after folding are found anyway. */
function withoutRepeats({ alias, ...item }) {
  const folded = (text) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  const known = new Set([folded(item.id), folded(item.nome)]);
  return { ...item, alias: alias.filter((word) => !known.has(folded(word)) && known.add(folded(word))) };
}

function only(names, value) {
  return Object.fromEntries(names.filter((name) => name in value).map((name) => [name, value[name]]));
}

function without(names, value) {
  if (Array.isArray(value)) return value.map((item) => without(names, item));
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !names.has(key));
  return Object.fromEntries(kept.map(([key, item]) => [key, without(names, item)]));
}
