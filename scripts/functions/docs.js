// docs/funzioni.md and the table of the README, from the same metadata and examples as the help pages.
// `node scripts/functions/docs.js` writes both; a test says when they are out of date.
import { readFileSync, writeFileSync } from "node:fs";
import { format } from "prettier";
import metadataLibrary from "custom-functions-metadata";
import { formatResult, formatRow } from "./format.js";
import { syntaxOf } from "./help.js";
import { completeMetadata } from "./metadata.js";

const START = "<!-- funzioni -->";
const END = "<!-- /funzioni -->";
const root = new URL("../../", import.meta.url);
const FILES = ["indicatori", "pesi", "schede", "graduatorie", "calendario"];
/** Characters of a result in a table. */
const MOST_SHOWN = 90;
const TITLES = {
  indicatori: "Indicatori e obiettivi",
  pesi: "Pesi",
  schede: "Schede, fasce, comportamenti",
  graduatorie: "Graduatorie, fasce di merito, importi",
  calendario: "Calendario del ciclo",
};

const read = (path) => readFileSync(new URL(path, root), "utf8");

/** The two texts as they must stand in the repository. */
export async function makeDocs() {
  const examples = JSON.parse(read("src/functions/examples.json"));
  const english = JSON.parse(read("src/functions/en-us.json"));
  const groups = await Promise.all(FILES.map(async (file) => [file, await functionsOf(file, english)]));
  const functions = groups.flatMap(([, group]) => group);
  const readme = read("README.md");
  const before = readme.slice(0, readme.indexOf(START));
  const after = readme.slice(readme.indexOf(END));
  const options = { ...JSON.parse(read("package.json")).prettier, parser: "markdown" };
  return {
    "docs/funzioni.md": await format(referenceOf(groups, examples), options),
    "README.md": await format(`${before}${START}\n\n${tableOf(functions, examples)}\n\n${after}`, options),
  };
}

async function functionsOf(file, english) {
  const path = new URL(`src/functions/perf/${file}.ts`, root).pathname;
  const { metadataJson } = await metadataLibrary.generateCustomFunctionsMetadata([path]);
  return completeMetadata(JSON.parse(metadataJson), english).italian.functions;
}

function tableOf(functions, examples) {
  const rows = functions.map((entry) => {
    const { celle, formula, risultato, data } = examples[entry.name];
    return `| \`PERF.${entry.name}\` | ${cell(entry.description)} | \`${cell(withValues(formula, celle))}\` | ${cell(shorten(brief(risultato, data)))} |`;
  });
  return ["| funzione | che cosa dà | esempio | risultato |", "| --- | --- | --- | --- |", ...rows].join("\n");
}

/** The formula with the values of its cells in place of their addresses, as an Italian Excel writes matrices. */
function withValues(formula, celle) {
  const valueAt = (row, column) => {
    const value = celle[row]?.[column];
    return typeof value === "string" ? `"${value}"` : formatResult(value ?? "");
  };
  return formula.replace(/\b([A-Z])(\d+)(?::([A-Z])(\d+))?(?!["\w])/g, (_, left, top, right = left, bottom = top) => {
    const rows = [];
    for (let row = Number(top) - 1; row < Number(bottom); row += 1) {
      const line = [];
      for (let column = left.charCodeAt(0) - 65; column <= right.charCodeAt(0) - 65; column += 1)
        line.push(valueAt(row, column));
      rows.push(line.join("\\"));
    }
    return rows.length === 1 && left === right ? rows[0] : `{${rows.join(";")}}`;
  });
}

function referenceOf(groups, examples) {
  const sections = groups.map(([file, functions]) => {
    const entries = functions.map((entry) => entryOf(entry, examples[entry.name]));
    return [`## ${TITLES[file]}`, ...entries].join("\n\n");
  });
  return [`# Le funzioni PERF`, INTRODUCTION, ...sections].join("\n\n");
}

function entryOf(entry, { celle, formula, risultato, data, spiegazione }) {
  const argumentsList = entry.parameters.map(
    ({ name, description, optional }) => `- \`${name}\`${optional ? " (facoltativo)" : ""}: ${description}`,
  );
  const sheet =
    celle.length === 0
      ? ""
      : ` Con le celle ${celle.map((row) => row.map((value) => formatResult(value)).join(" · ")).join(" / ")}:`;
  return [
    `### PERF.${entry.name}`,
    entry.description,
    `\`${syntaxOf(entry)}\``,
    argumentsList.join("\n"),
    `Esempio.${sheet} \`${formula}\` dà **${brief(risultato, data)}**. ${spiegazione}`,
  ].join("\n\n");
}

/** A matrix by its rows; a long one by its first. */
function brief(result, data) {
  if (!Array.isArray(result)) return formatResult(result, data);
  const rows = result.map((row) =>
    formatRow(row, data)
      .filter((text) => text !== "")
      .join(" · "),
  );
  const whole = rows.join(" / ");
  return whole.length <= MOST_SHOWN ? whole : `${rows[0]} / …`;
}

function shorten(text) {
  return text.length <= 2 * MOST_SHOWN ? text : `${text.slice(0, MOST_SHOWN)}…`;
}

function cell(text) {
  return text.replaceAll("|", "\\|");
}

const INTRODUCTION = `Le funzioni si scrivono nelle celle come quelle di Excel, con il punto e virgola fra gli argomenti. Valgono le regole del
sistema scelto per la cartella nel riquadro PERF; se non ne è stato scelto nessuno, arsac-2017. L'argomento \`sistema\` ne
indica un altro. Tutte le percentuali vanno da 0 a 100, i risultati non sono arrotondati, gli importi sono in euro e centesimi.

- **Celle vuote.** In fondo agli intervalli non contano; in mezzo ai dati sono un errore che dice dove. Un intervallo di pesi
  tutto vuoto vale come nessun peso.
- **Numeri scritti come testo.** 85,5 · 85% · 1.250,00 · 85.5 valgono come numeri; 1.250 è milleduecentocinquanta.
- **Errori.** #VALORE! per un argomento che manca o non va, #N/D per un nome che non è fra quelli ammessi o per quanto il
  sistema non prevede (il fumetto dice la causa e il rimedio), #NUM! per un numero fuori dai limiti, #DIV/0! per un target 0. Un
  errore in una cella passa al risultato.
- **Intervalli affiancati** (valori e pesi, nomi e punteggi) hanno la stessa forma; una riga può stare con una colonna.
- **Un intervallo dove si vuole una cella** dà un risultato per ogni cella, espanso sul foglio.
- **Colonne intere** (A:A) si possono usare: contano le celle compilate.

Che cosa cambia fra le versioni di Excel è in [differences.md](differences.md).`;

if (process.argv[1] === new URL(import.meta.url).pathname) {
  for (const [path, text] of Object.entries(await makeDocs())) writeFileSync(new URL(path, root), text);
}
