// A person's score in the scheda against the one in the riepilogo or graduatoria, and in two of these (NON_CORRISPONDE).
import { agreesAfterRounding, equal2 } from "../../lib/decimal";
import { fold } from "../../lib/text";
import type { Finding } from "../finding";
import type { RiepilogoScheda, RigaLetta } from "../kinds/riepilogo/model";
import { subjectOf } from "../kinds/riepilogo/subject";
import type { CheckContext } from "../model";
import { findFascia } from "../../calc/fascia";
import { finding } from "./build";
import type { Printed } from "./cross";
import { figureOf } from "./numbers";
import { personKey, sameYear } from "./persona-key";

/** A score that a person has somewhere, with other figures that are the same fault told elsewhere. */
interface Known {
  readonly sheet: string;
  readonly anno: number | undefined;
  readonly punteggio: number;
  readonly ammessi: readonly number[];
}

/** Lists of another moment of the year are compared with nothing. */
const PROVISIONAL = /intermedi|semestr|giugno|provvisori|prov\b|monitoraggio|bozza/;

export function checkScores(
  printed: readonly Printed[],
  riepiloghi: readonly RiepilogoScheda[],
  context: CheckContext,
): readonly Finding[] {
  const final = riepiloghi.filter((scheda) => !isProvisional(scheda));
  if (final.length === 0) return [];
  const known = new Map<string, Known[]>();
  for (const one of printed) {
    const score = knownScore(one);
    if (score && one.scheda.persona !== undefined) add(known, personKey(one.scheda.persona), score);
  }
  return final.flatMap((scheda) => {
    const findings = scheda.righe.flatMap((riga) => checkRow(scheda, riga, known, context));
    for (const riga of scheda.righe)
      if (isCompared(scheda, riga)) add(known, personKey(riga.persona), rowScore(scheda, riga));
    return findings;
  });
}

function checkRow(
  scheda: RiepilogoScheda,
  riga: RigaLetta,
  known: ReadonlyMap<string, readonly Known[]>,
  context: CheckContext,
): readonly Finding[] {
  const at = riga.numeri.punteggio;
  const stated = riga.dichiarato;
  if (!at || stated === undefined || !isCompared(scheda, riga)) return [];
  const anno = riga.anno ?? scheda.anno;
  const others = (known.get(personKey(riga.persona)) ?? []).filter((one) => sameYear(one.anno, anno));
  const [other] = others;
  if (!other || others.some((one) => agrees(stated, one, context, riga.ruolo))) return [];
  const facts = {
    caso: "punteggio",
    persona: riga.persona,
    punteggio: stated,
    altro: other.punteggio,
    foglio: other.sheet,
  };
  return [
    finding(subjectOf(scheda, riga), "NON_CORRISPONDE", at, {
      facts,
      expected: other.punteggio,
      found: stated,
      field: "punteggio",
    }),
  ];
}

/** Rounded by hand is the same score as long as it is in the same band. */
function agrees(stated: number, other: Known, { sistema, scelte }: CheckContext, ruolo: string | null): boolean {
  if ([other.punteggio, ...other.ammessi].some((score) => equal2(score, stated))) return true;
  if (!agreesAfterRounding(stated, other.punteggio)) return false;
  const one = findFascia(sistema, scelte, stated, ruolo);
  const two = findFascia(sistema, scelte, other.punteggio, ruolo);
  return !one.ok || !two.ok || one.value.fascia?.id === two.value.fascia?.id;
}

/** Whoever is told twice in the table, or may be two people, is not compared. */
function isCompared({ righe }: RiepilogoScheda, riga: RigaLetta): boolean {
  if (riga.mista || riga.dichiarato === undefined) return false;
  return namesakes(righe, riga).every((other) => other.row >= riga.row && other.matricola === riga.matricola);
}

const BY_NAME = new WeakMap<readonly RigaLetta[], ReadonlyMap<string, readonly RigaLetta[]>>();

function namesakes(righe: readonly RigaLetta[], { persona }: RigaLetta): readonly RigaLetta[] {
  const known = BY_NAME.get(righe) ?? byName(righe);
  BY_NAME.set(righe, known);
  return known.get(persona) ?? [];
}

function byName(righe: readonly RigaLetta[]): ReadonlyMap<string, readonly RigaLetta[]> {
  const names = new Map<string, RigaLetta[]>();
  for (const riga of righe) {
    const there = names.get(riga.persona);
    if (there) there.push(riga);
    else names.set(riga.persona, [riga]);
  }
  return names;
}

function rowScore(scheda: RiepilogoScheda, riga: RigaLetta): Known {
  return {
    sheet: scheda.sheet,
    anno: riga.anno ?? scheda.anno,
    punteggio: riga.dichiarato ?? 0,
    ammessi: riga.punteggio === undefined ? [] : [riga.punteggio],
  };
}

function knownScore({ scheda, json }: Printed): Known | undefined {
  if (json.punteggio === undefined) return undefined;
  const base = { sheet: scheda.sheet, anno: scheda.anno, punteggio: json.punteggio };
  const due = json.dovuto?.punteggio;
  if (scheda.kind === "valutazione") {
    // A total that is wrong in the scheda is told there.
    const stated = [
      ...scheda.totali.flatMap(({ attribuito, misurato }) => [attribuito, misurato]),
      ...scheda.etichette.punteggi,
    ];
    return {
      ...base,
      ammessi: [...(due === undefined ? [] : [due]), ...stated.flatMap((read) => figureOf(read) ?? [])],
    };
  }
  return scheda.kind === "comportamenti" && due !== undefined ? { ...base, ammessi: [due] } : undefined;
}

function isProvisional({ table, sheet }: RiepilogoScheda): boolean {
  return PROVISIONAL.test(fold([sheet, table.columns.get("punteggio")?.heading ?? ""].join(" ")));
}

function add(known: Map<string, Known[]>, key: string, score: Known): void {
  const there = known.get(key);
  if (there) there.push(score);
  else known.set(key, [score]);
}
