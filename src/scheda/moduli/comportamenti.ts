// Forms by judgements (po-livelli sheets A, A1, B): items with weight and judgement in each section, the objectives of a P.O. or
// segretario, the whole score and its level (R31–R35). Rebuilt from the articles: the source names them without printing them.
import { CELLE_COMPORTAMENTI as TESTI, fieldOf } from "../../messages/moduli-fogli";
import type { SezioneGiudizi } from "../../sistema/types";
import { cellAddress } from "../../workbook/address";
import type { NewSheet } from "../../workbook/new-sheet";
import { writeSignatures, writeNote, writeBoxes } from "./foot";
import { writeGoals } from "./comportamenti-obiettivi";
import { writeSezione } from "./comportamenti-sezione";
import { COLUMNS as C, WIDTHS } from "./comportamenti-columns";
import { at, createFoglio } from "./sheet-builder";
import type { Foglio } from "./sheet-builder";
import { createFormulas } from "./formulas";
import { categoriaOf, findPrinted } from "./printed";
import { printOf } from "./print";
import { writeFields, writeTitles } from "./head";
import type { PersonaContent, OpzioniModuli } from "./types";
import { placesOf } from "./valutazione-fields";

/** A part of the score: its weight, and the cell that holds its percentage. */
interface Parte {
  readonly peso: number;
  readonly cell: string;
}

export function buildComportamenti(opzioni: OpzioniModuli, contenuto: PersonaContent): NewSheet {
  const { sistema } = opzioni;
  const { persona, nome, iniziali } = contenuto;
  const categoria = categoriaOf(sistema, persona.categoria) ?? sistema.categorie[0];
  const { giudizi } = sistema;
  if (categoria === undefined || giudizi === null) throw new RangeError("the sistema has no scale of judgements");
  const ruolo = categoria.ruolo ?? null;
  const printed = findPrinted(sistema, "comportamenti", categoria.id);
  const foglio = createFoglio(WIDTHS);
  const formule = createFormulas(opzioni);
  const titles = writeTitles(foglio, opzioni, printed);
  const fields = [
    { etichetta: printed.persona ?? fieldOf.nome, valore: persona.nome === "" ? null : persona.nome },
    ...placesOf(printed.struttura, persona),
    { etichetta: fieldOf.valutatore, valore: persona.valutatore ?? null },
  ];
  const rows = writeFields(foglio, titles + 1, fields, { label: [0, 1], value: [2, WIDTHS.length - 1] });
  foglio.name("PERF_Nome", at(rows[0] ?? 0, 2));
  let row = titles + fields.length + 2;
  const parti: Parte[] = [];
  const sezioni = giudizi.sezioni.filter((sezione) => sezione.ruolo === ruolo);
  for (const missing of missingFattori(opzioni, categoria.id, sezioni)) {
    const goals = writeGoals(foglio, row, opzioni, formule, missing, categoria.id);
    parti.push({ peso: missing.peso, cell: goals.cell });
    row = goals.next;
  }
  for (const sezione of sezioni) {
    const written = writeSezione(foglio, row, giudizi, sezione, formule, iniziali?.comportamenti ?? []);
    parti.push({ peso: sezione.peso, cell: written.cell });
    row = written.next;
  }
  row = writeScore(foglio, row, opzioni, parti, formule.fascia, ruolo);
  row = writeScale(foglio, row + 1, opzioni, ruolo, printed.scala ?? []);
  row = writeNote(foglio, row + 1, printed);
  row = writeBoxes(foglio, row, printed.riquadri);
  const last = writeSignatures(foglio, row, printed.firme, [
    [0, 1],
    [3, 5],
  ]);
  return foglio.build(nome, {
    print: printOf(foglio, "portrait", last, { footer: [nome, ""], isWhole: true }),
    protect: opzioni.protetti,
  });
}

/** Factors of the categoria that no section of judgements makes up: those by objectives. */
function missingFattori({ sistema }: OpzioniModuli, categoria: string, sezioni: readonly SezioneGiudizi[]) {
  const row = sistema.pesi.find((pesi) => pesi.categoria === categoria);
  return (row?.fattori ?? []).flatMap(({ fattore: id, peso }) => {
    const fattore = sistema.fattori.find((one) => one.id === id);
    return fattore === undefined || sezioni.some((sezione) => sezione.fattore === id) ? [] : [{ fattore, peso }];
  });
}

function writeScore(
  foglio: Foglio,
  row: number,
  { sistema }: OpzioniModuli,
  parti: readonly Parte[],
  fascia: (score: string, ruolo: string | null) => string,
  ruolo: string | null,
): number {
  const blank = parti.map(({ cell }) => `${cell}=""`).join(",");
  const sum = parti.map(({ peso, cell }) => `${String(peso)}*${cell}`).join("+");
  const score = cellAddress(row, C.prodotto);
  const line = (at_: number, label: string, formula: string, format?: string): void => {
    foglio.span(at_, 0, C.giudizio, label, { style: "totale_cella" });
    foglio.put(at_, C.prodotto, { formula }, { style: "totale_centro", ...(format === undefined ? {} : { format }) });
    foglio.height(at_, 22);
  };
  line(row, TESTI.complessiva, `=IF(OR(${blank}),"",(${sum})/100)`, "0.00");
  foglio.name("PERF_Punteggio", at(row, C.prodotto));
  if (sistema.fasce === null) return row + 1;
  line(row + 1, TESTI.livello, `=IF(${score}="","",${fascia(score, ruolo)})`);
  foglio.name("PERF_Fascia", at(row + 1, C.prodotto));
  return row + 2;
}

/** What each judgement means, in the document's words. */
function writeScale(
  foglio: Foglio,
  row: number,
  { sistema }: OpzioniModuli,
  ruolo: string | null,
  scala: readonly { readonly valore: number; readonly testo: string }[],
): number {
  const voci = (sistema.giudizi?.voci ?? []).filter((voce) => voce.ruolo === null || voce.ruolo === ruolo);
  foglio.span(row, 0, C.peso, TESTI.scala, { style: "blocco" });
  voci.forEach((voce, index) => {
    const at_ = row + 1 + index;
    const text = scala.find(({ valore }) => valore === voce.valore)?.testo ?? null;
    foglio.put(at_, C.numero, voce.valore, { style: "cifra_centro" });
    foglio.put(at_, C.item, voce.nome, { style: "voce" });
    // Not below the judgements of the items: the scale must not read as more of them.
    foglio.span(at_, C.descrizione, C.peso, null, { style: "voce_piccola" });
    foglio.put(at_, C.descrizione, text, { style: "voce_piccola" });
    foglio.height(at_, 18);
    foglio.fit(at_, C.descrizione, C.peso, text ?? "", 9);
  });
  return row + 1 + voci.length;
}
