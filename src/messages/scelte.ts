// The scelte interpretative of the sistemi as one page of Markdown: docs/scelte.md is made of it, so that it cannot age.

import type { Scelta, Sistema } from "../sistema/types";

const INTRO = `# Scelte interpretative

Dove un testo si può leggere in più modi, il prodotto non nasconde una supposizione: ogni scelta ha un nome, un valore
predefinito (la prima opzione), la clausola da cui nasce, e si può cambiare in ogni cartella di lavoro. La scelta in vigore
è conservata con la cartella e stampata in ogni relazione.

Questa pagina è fatta dai dati di \`src/sistema/sets/\`.
`;

export function printScelte(sistemi: readonly Sistema[]): string {
  return [INTRO, ...sistemi.map(printSistema)].join("\n");
}

function printSistema({ id, documento, scelte }: Sistema): string {
  return [`## ${id}`, "", `${documento}.`, "", ...scelte.map(printScelta)].join("\n");
}

function printScelta({ id, titolo, clausola, fonte, opzioni }: Scelta): string {
  const items = opzioni.map((opzione, index) => {
    const name = `\`${opzione.id}\`${index === 0 ? " (predefinita)" : ""}`;
    return `- ${name}: ${opzione.testo} Che cosa cambia: ${opzione.effetto}`;
  });
  return [`### ${id}. ${titolo}`, "", `${clausola} Fonte: ${fonte}.`, "", ...items, ""].join("\n");
}
