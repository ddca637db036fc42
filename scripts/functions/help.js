// The help pages, one for each function, from the same metadata that Excel shows and its worked example: plain HTML that prints
// well and needs no script.
import { formatResult, formatRow } from "./format.js";

const TITLE = "PERF, funzioni per le schede di valutazione";
const ERRORS = [
  ["#VALORE!", "un argomento manca o non è del tipo giusto; il fumetto della cella dice quale e che cosa fare"],
  [
    "#N/D",
    "un nome non è fra quelli ammessi, o il sistema in uso non prevede quanto chiesto; il fumetto elenca i nomi ammessi",
  ],
  ["#NUM!", "un numero è fuori dai limiti ammessi"],
  ["#DIV/0!", "il target è 0, o uguale al valore iniziale"],
];

/** File name → text; `pages.index.html`, `aiuto.css` and one page for each function. */
export function helpPages(functions, examples) {
  const sorted = [...functions].sort((one, other) => one.name.localeCompare(other.name));
  const pages = { "index.html": indexPage(sorted), "aiuto.css": STYLE };
  for (const entry of sorted) {
    const example = examples[entry.name];
    if (example === undefined) throw new Error(`examples.json has no example of ${entry.name}.`);
    pages[fileOf(entry)] = functionPage(entry, example);
  }
  return pages;
}

export function syntaxOf({ name, parameters }) {
  return `=PERF.${name}(${parameters.map(({ name: argument, optional }) => (optional ? `[${argument}]` : argument)).join("; ")})`;
}

function fileOf({ helpUrl }) {
  return helpUrl.slice(helpUrl.lastIndexOf("/") + 1);
}

function functionPage(entry, example) {
  const rows = entry.parameters.map(
    ({ name, description, optional, dimensionality }) =>
      `<tr><th scope="row">${escape(name)}</th><td>${optional ? "facoltativo" : "richiesto"}</td><td>${dimensionality === "matrix" ? "intervallo" : "una cella"}</td><td>${escape(description)}</td></tr>`,
  );
  return page(
    `PERF.${entry.name}`,
    `<p>${escape(entry.description)}</p>
<h2>Sintassi</h2>
<p><code>${escape(syntaxOf(entry))}</code></p>
<h2>Argomenti</h2>
<table>
<thead><tr><th scope="col">Argomento</th><th scope="col"></th><th scope="col">Che cosa</th><th scope="col">Significato</th></tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>
<h2>Esempio</h2>
${exampleOf(example)}
<h2>Valori accettati</h2>
<p>I numeri scritti come testo all'italiana (85,5 · 85% · 1.250,00) valgono come numeri. Le celle vuote in fondo agli intervalli
non contano; una cella vuota in mezzo ai dati è un errore che dice dove si trova. Un errore in una cella passa al risultato.</p>
<h2>Errori</h2>
<dl>
${ERRORS.map(([code, text]) => `<dt>${escape(code)}</dt><dd>${escape(text)}</dd>`).join("\n")}
</dl>
<p><a href="index.html">Tutte le funzioni</a></p>`,
  );
}

function exampleOf({ celle, formula, risultato, righe, spiegazione, data }) {
  const sheet = celle.length === 0 ? "" : sheetOf(celle);
  const shown = Array.isArray(risultato)
    ? gridOf(risultato, data, righe)
    : `<p><strong>${escape(formatResult(risultato, data))}</strong></p>`;
  return `${sheet}
<p><code>${escape(formula)}</code></p>
<p>dà</p>
${shown}
<p>${escape(spiegazione)}</p>`;
}

/** Cells with their row numbers and column letters. */
function sheetOf(cells) {
  const width = Math.max(...cells.map((row) => row.length));
  const letters = Array.from({ length: width }, (_, at) => `<th scope="col">${String.fromCharCode(65 + at)}</th>`);
  const rows = cells.map(
    (row, at) =>
      `<tr><th scope="row">${at + 1}</th>${Array.from({ length: width }, (_, column) => `<td>${escape(formatResult(row[column] ?? ""))}</td>`).join("")}</tr>`,
  );
  return `<table class="foglio">\n<thead><tr><td></td>${letters.join("")}</tr></thead>\n<tbody>\n${rows.join("\n")}\n</tbody>\n</table>`;
}

function gridOf(rows, data, total = rows.length) {
  const lines = rows.map(
    (row) =>
      `<tr>${formatRow(row, data)
        .map((text) => `<td>${escape(text)}</td>`)
        .join("")}</tr>`,
  );
  const rest = total > rows.length ? `\n<p>e altre ${total - rows.length} righe</p>` : "";
  return `<table class="foglio">\n<tbody>\n${lines.join("\n")}\n</tbody>\n</table>${rest}`;
}

function indexPage(functions) {
  const rows = functions.map(
    (entry) =>
      `<tr><th scope="row"><a href="${fileOf(entry)}">PERF.${escape(entry.name)}</a></th><td>${escape(entry.description)}</td></tr>`,
  );
  return page(
    "Funzioni PERF",
    `<p>Le funzioni si scrivono nelle celle come quelle di Excel. Valgono le regole del sistema scelto per la cartella nel riquadro PERF;
se non ne è stato scelto nessuno, arsac-2017. Tutte le percentuali vanno da 0 a 100.</p>
<p>Il riquadro ha le sue pagine: <a href="../assistenza.html">verificare e correggere</a>,
<a href="../moduli.html">fare le schede e seguire gli obiettivi</a>.</p>
<table>
<tbody>
${rows.join("\n")}
</tbody>
</table>`,
  );
}

function page(title, body) {
  return `<!doctype html>
<html lang="it">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} · ${TITLE}</title>
<link rel="stylesheet" href="aiuto.css">
</head>
<body>
<main>
<h1>${escape(title)}</h1>
${body}
</main>
</body>
</html>
`;
}

function escape(text) {
  return String(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

const STYLE = `body { font: 1rem/1.5 "Segoe UI", system-ui, sans-serif; margin: 0; color: #1b1b1b; background: #fff; }
main { max-width: 46rem; margin: 0 auto; padding: 1rem 1.5rem 3rem; }
h1 { font-size: 1.6rem; }
h2 { font-size: 1.1rem; margin-top: 1.8rem; }
code { font: 0.95rem/1.5 Consolas, "Cascadia Mono", monospace; overflow-wrap: anywhere; }
table { border-collapse: collapse; margin: 0.5rem 0; }
th, td { border: 1px solid #8a8a8a; padding: 0.25rem 0.6rem; text-align: left; vertical-align: top; }
.foglio thead, .foglio tbody th { color: #5c5c5c; font-weight: 400; }
dt { font-weight: 600; }
a { color: #0b57a0; }
@media print { main { max-width: none; padding: 0; } a { color: inherit; } h2 { break-after: avoid; } table { break-inside: avoid; } }
`;
