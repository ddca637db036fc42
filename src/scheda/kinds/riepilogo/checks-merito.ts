// Merit bands: how many heads each holds (R39, R42), ties at a cut (S9), people out of order.
import { cents } from "../../../lib/decimal";
import type { Collocazione } from "../../../calc/fasce-merito";
import { checkTetto, findVincolo } from "../../../calc/fasce-merito-vincoli";
import type { VincoloFasce } from "../../../calc/fasce-merito-vincoli";
import type { FasceMerito } from "../../../sistema/types";
import { finding } from "../../checks/build";
import type { Finding } from "../../finding";
import type { Check, CheckContext } from "../../model";
import { isReadable } from "./checks-accesso";
import type { FasceUsate, RiepilogoScheda, RigaLetta } from "./model";
import { columnRange, editCell, subjectOf, tableField } from "./subject";

interface Merito {
  readonly scheda: RiepilogoScheda;
  readonly context: CheckContext;
  readonly regole: FasceMerito;
  readonly fasce: FasceUsate;
  readonly collocazione: Collocazione;
}

export const checkMerito: Check<RiepilogoScheda> = (scheda, context) => {
  const { fasce_merito: regole } = context.sistema;
  const { fasce, collocazione } = scheda;
  if (regole === null || !collocazione) return [];
  if (!fasce) return [];
  const merito: Merito = { scheda, context, regole, fasce, collocazione };
  const vincolo = findVincolo(context.sistema, context.scelte, fasce.nomi.length);
  const cap = vincolo ? checkCap(merito, vincolo) : [];
  return [...cap, ...checkPlaces(merito, cap.length > 0)];
};

function checkCap({ scheda, fasce, collocazione }: Merito, vincolo: VincoloFasce): readonly Finding[] {
  const heads = headsOf(fasce);
  const due = fasce.predefinite ? collocazione.teste : [];
  const cap = checkTetto(vincolo, heads, scheda.inServizio, due);
  const first = scheda.righe.find((_, index) => (fasce.perRiga[index] ?? vincolo.prime) < vincolo.prime);
  if (!cap.superato || !first) return [];
  const facts = {
    caso: "fasce",
    fasce: fasce.nomi.slice(0, vincolo.prime),
    trovati: cap.trovati,
    ammessi: cap.ammessi,
    tetto: vincolo.tetto,
    persone: scheda.inServizio,
  };
  const detail = {
    facts,
    rule: "R39",
    fonte: vincolo.fonte,
    expected: cap.ammessi,
    found: cap.trovati,
    field: tableField(scheda, "fasce"),
  };
  return [finding(scheda, "QUOTA_SUPERATA", first.fascia ?? first.at, detail)];
}

function headsOf({ perRiga, nomi }: FasceUsate): readonly number[] {
  return nomi.map((_, band) => perRiga.filter((place) => place === band).length);
}

/** Heads as 20/40/40 has them and the right people in each; where the heads are others, at least in order of score. */
function checkPlaces(merito: Merito, capPassed: boolean): readonly Finding[] {
  const { scheda, fasce, collocazione } = merito;
  if (!isReadable(scheda)) return [];
  const admitted = scheda.righe
    .map((_, index) => index)
    .filter((index) => collocazione.collocamenti[index]?.tipo !== "fuori");
  const unplaced = admitted.filter((index) => fasce.perRiga[index] === undefined);
  if (unplaced.length > 0) return fasce.predefinite ? unknownBands(merito, unplaced) : [];
  if (!fasce.predefinite || capPassed) return checkOrder(merito, admitted);
  const wrong = admitted.filter((index) => !isPlaced(merito, index));
  const ties = tiesOf(merito, admitted);
  if (wrong.length === 0) return ties;
  if (!hasDueHeads(merito, admitted)) return [quoteDiverse(merito, admitted), ...checkOrder(merito, admitted)];
  return [...ties, ...wrong.map((index) => misplaced(merito, index, bandNameAt(merito, index)))];
}

/** "Basssa": no band of the set; where nothing is written nothing is wrong yet. */
function unknownBands(merito: Merito, unplaced: readonly number[]): readonly Finding[] {
  return unplaced
    .filter((index) => (merito.scheda.righe[index]?.fascia?.text ?? "") !== "" && bandNameAt(merito, index) !== "")
    .map((index) => misplaced(merito, index, bandNameAt(merito, index)));
}

/** S9 undecided: any band that the tie touches will do. */
function isPlaced({ context, fasce, collocazione }: Merito, index: number): boolean {
  const stated = fasce.perRiga[index] ?? -1;
  const place = collocazione.collocamenti[index];
  const tie = collocazione.parita.find(({ persone }) => persone.includes(index));
  if (tie && (!context.chosen.has("S9") || place?.tipo === "parita"))
    return stated >= tie.prima && stated <= tie.ultima;
  return place?.tipo === "fascia" && place.fascia === stated;
}

function hasDueHeads({ fasce, collocazione }: Merito, admitted: readonly number[]): boolean {
  const stated = admitted.map((index) => fasce.perRiga[index] ?? -1);
  return collocazione.occupate.every((heads, band) => heads === stated.filter((place) => place === band).length);
}

function quoteDiverse({ scheda, fasce, collocazione, regole }: Merito, admitted: readonly number[]): Finding {
  const stated = admitted.map((index) => fasce.perRiga[index] ?? -1);
  const facts = {
    fasce: fasce.nomi,
    trovate: fasce.nomi.map((_, band) => String(stated.filter((place) => place === band).length)),
    dovute: collocazione.teste.map(String),
    quote: regole.predefinite.map(({ teste }) => String(teste)),
    ammessi: collocazione.ammessi,
  };
  const range = columnRange(scheda, scheda.colonne.get("fascia") ?? scheda.rect.left);
  return finding(scheda, "QUOTE_DIVERSE", range, {
    facts,
    rule: "R42",
    fonte: regole.fonte,
    field: tableField(scheda, "fasce"),
  });
}

/** With the heads as stated: nobody below one who has fewer points. Equal scores are a tie, told as such. */
function checkOrder(merito: Merito, admitted: readonly number[]): readonly Finding[] {
  const { scheda, fasce } = merito;
  const keyOf = (index: number): number => cents(scheda.righe[index]?.punteggio ?? 0);
  const ranked = [...admitted].sort((one, other) => keyOf(other) - keyOf(one));
  const bands = ranked.map((index) => fasce.perRiga[index] ?? 0).sort((one, other) => one - other);
  const groups = new Map<number, Tied>();
  ranked.forEach((index, place) => {
    const band = bands[place] ?? 0;
    const group = groups.get(keyOf(index));
    if (group) {
      group.persone.push(index);
      group.ultima = band;
    } else groups.set(keyOf(index), { persone: [index], prima: band, ultima: band });
  });
  const findings = [...groups.values()].flatMap(({ persone, prima, ultima }) =>
    persone
      .filter((index) => (fasce.perRiga[index] ?? 0) < prima || (fasce.perRiga[index] ?? 0) > ultima)
      .map((index) => misplaced(merito, index, fasce.nomi[prima] ?? "")),
  );
  return findings.length > 0 ? findings : [...groups.values()].flatMap(({ persone }) => tiedAcross(merito, persone));
}

/** People of equal score; the bands of their places in the ranking. */
interface Tied {
  readonly persone: number[];
  readonly prima: number;
  ultima: number;
}

/** Same score, other band. */
function tiedAcross(merito: Merito, persone: readonly number[]): readonly Finding[] {
  const bands = persone.map((index) => merito.fasce.perRiga[index] ?? 0);
  const prima = Math.min(...bands);
  const ultima = Math.max(...bands);
  return prima === ultima ? [] : [parita(merito, persone, prima, ultima)];
}

/** Across the cuts that the rules make, as long as nobody has said how ties are settled. */
function tiesOf(merito: Merito, admitted: readonly number[]): readonly Finding[] {
  const { context, collocazione } = merito;
  if (context.chosen.has("S9") && context.scelte.S9 !== "manuale") return [];
  const among = new Set(admitted);
  return collocazione.parita
    .filter(({ persone }) => persone.every((index) => among.has(index)))
    .map(({ persone, prima, ultima }) => parita(merito, persone, prima, ultima));
}

function parita(
  { scheda, fasce, context }: Merito,
  persone: readonly number[],
  prima: number,
  ultima: number,
): Finding {
  const first = scheda.righe[persone[0] ?? 0];
  const scelta = context.sistema.scelte.find(({ id }) => id === "S9");
  const facts = {
    persone: persone.map((index) => scheda.righe[index]?.persona ?? ""),
    punteggio: first?.punteggio,
    prima: fasce.nomi[prima],
    ultima: fasce.nomi[ultima],
    opzione: context.scelte.S9,
  };
  const at = first?.fascia ?? first?.at ?? { row: scheda.rect.top, col: scheda.rect.left };
  return finding(scheda, "PARITA_AL_TAGLIO", at, {
    facts,
    rule: "R42",
    fonte: scelta?.fonte,
    field: tableField(scheda, `parita:${String(first?.punteggio ?? "")}`),
  });
}

function bandNameAt({ collocazione }: Merito, index: number): string {
  const place = collocazione.collocamenti[index];
  return place?.tipo === "fascia" ? (collocazione.fasce[place.fascia]?.nome ?? "") : "";
}

function misplaced({ scheda, regole }: Merito, index: number, due: string): Finding {
  const riga = scheda.righe[index] as RigaLetta;
  const at = riga.fascia ?? riga.at;
  const facts = {
    caso: "graduatoria",
    persona: riga.persona,
    punteggio: riga.punteggio,
    dichiarata: riga.fascia?.text,
    dovuta: due,
  };
  const fix = due === "" ? [] : editCell(scheda, at, due);
  return finding(subjectOf(scheda, riga), "FASCIA_ERRATA", at, {
    facts,
    rule: "R42",
    fonte: regole.fonte,
    expected: due,
    found: riga.fascia?.text,
    fix,
    field: "fascia",
  });
}
