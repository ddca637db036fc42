// The articles, paragraphs and annexes that the five documents really have, copied from their text, so that no figure
// cites a place that does not exist.

/** How many commi each article of the Belluno regulation has; letters by "article comma". */
const BELLUNO_COMMI = [2, 5, 1, 1, 3, 1, 2, 3, 1, 2, 4, 3, 1, 2, 1, 2, 2, 4, 5, 3, 1, 1, 2, 2, 2, 5, 6, 2, 5, 1, 2];
const BELLUNO_LETTERS: Readonly<Record<string, readonly string[]>> = {
  "7 1": ["a", "b"],
  "29 1": ["a", "b", "c", "d", "e", "f", "g", "h", "i"],
  "29 3": ["a", "b"],
};

function bellunoHeadings(): readonly string[] {
  const commi = BELLUNO_COMMI.flatMap((count, index) =>
    Array.from({ length: count }, (_, comma) => [index + 1, comma + 1] as const),
  );
  return [
    "art. 12 c. 2-bis",
    ...commi.flatMap(([article, comma]) => {
      const place = `art. ${article} c. ${comma}`;
      const letters = BELLUNO_LETTERS[`${article} ${comma}`] ?? [];
      return [place, ...letters.map((letter) => `${place} lett. ${letter}`)];
    }),
  ];
}

export const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  "arsac-2017": [
    ...["§ 1", "§ 2", "§ 3", "§ 3.1", "§ 3.2", "§ 3.3", "§ 3.4", "§ 3.5", "§ 4", "§ 5"],
    ...["§ 3.1, figura 2", "§ 3.5, 1a", "§ 3.5, 1b", "§ 3.5, 2", "§ 3.5, 3", "§ 3.5, 4"],
    ...["allegato 1, 1.1", "allegato 1, 1.2"],
    ...["2.1", "2.2", "2.3", "2.4", "2.5", "2.6"].map((part) => `allegato 2, ${part}`),
    ...["2.1", "2.2", "2.3"].map((part) => `allegato 2, nota a ${part}`),
    ...["allegato 3, 3.1", "allegato 3, 3.2", "allegato 4, 4.1", "allegato 4, 4.2"],
    ...["5.1", "5.2", "5.3", "5.4", "5.5", "5.6"].map((part) => `allegato 5, ${part}`),
  ],
  "po-livelli": Array.from({ length: 19 }, (_, index) => `art. ${index + 1}`),
  "belluno-2011": bellunoHeadings(),
  "lucca-2011": [
    "§ 1, La pianificazione strategica",
    "§ 2, La programmazione operativa",
    "§ 3, Monitoraggio, controllo e valutazione della performance",
    "§ 5, Performance individuale e gestione delle risorse umane",
    "§ 6, Rendicontazione e Trasparenza",
  ],
  "smivap-2019": ["fase 0", "fase 1", "fase 2", "fase 3", "fase 4", "fase 5"],
};
