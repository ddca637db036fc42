// Stated bands, judgements and retribution against the score (R25, R26, R35), under the scelte in force.
import { equal2 } from "../../../lib/decimal";
import type { Fascia } from "../../../sistema/types";
import type { CellValue } from "../../../workbook/cell";
import { finding } from "../../checks/build";
import type { Finding } from "../../finding";
import type { Check, CheckContext } from "../../model";
import { bandNamed } from "./columns";
import type { RiepilogoScheda, RigaLetta, TextRead } from "./model";
import { editCell, subjectOf, writtenPercentage } from "./subject";
import { scaleColumn } from "./scale";

const NONE = /^[-–—.\s/]*$|^n\.?\s?[dv]\.?$/i;

export const checkFasce: Check<RiepilogoScheda> = (scheda, context) => {
  if (context.sistema.fasce === null) return [];
  const hasPlace = (["fascia", "giudizio", "retribuzione", "importo"] as const).some((id) => scheda.colonne.has(id));
  return hasPlace ? scheda.righe.flatMap((riga) => (riga.mista ? [] : checkFascia(scheda, riga, context))) : [];
};

function checkFascia(scheda: RiepilogoScheda, riga: RigaLetta, context: CheckContext): readonly Finding[] {
  const { fascia: due, altre } = riga.dovuta;
  if (due === undefined || riga.punteggio === undefined) return [];
  const stated = riga.fascia && !NONE.test(riga.fascia.text) ? riga.fascia : undefined;
  const named = stated && bandNamed(context.sistema, stated.text, riga.ruolo);
  const [other] = altre;
  const fits = (fascia: Fascia | undefined): boolean =>
    fascia?.id === due?.id || altre.some(({ altra }) => altra?.id === fascia?.id);
  if (stated && !fits(named)) return [wrong(scheda, riga, stated, due, context)];
  if (other) return [ambiguous(scheda, riga, stated ?? riga.fascia, named)];
  const giudizio = riga.giudizio && bandNamed(context.sistema, riga.giudizio.text, riga.ruolo);
  return riga.giudizio && giudizio && giudizio.id !== due?.id
    ? [wrong(scheda, riga, riga.giudizio, due, context, "giudizio")]
    : [];
}

function wrong(
  scheda: RiepilogoScheda,
  riga: RigaLetta,
  stated: TextRead,
  due: Fascia | null,
  { sistema }: CheckContext,
  field = "fascia",
): Finding {
  const table =
    sistema.fasce?.tabelle.find((tabella) => tabella.ruolo === null || tabella.ruolo === riga.ruolo) ??
    sistema.fasce?.tabelle[0];
  const to = due === null ? null : field === "giudizio" ? due.giudizio : likeStated(stated.text, due);
  const cell = scheda.grid.shown(stated.row, stated.col);
  const written: CellValue = typeof cell?.value === "number" && to !== null && /^\d+$/.test(to) ? Number(to) : to;
  return finding(subjectOf(scheda, riga), "FASCIA_ERRATA", stated, {
    facts: {
      caso: due === null ? "nessuna" : "punteggio",
      persona: riga.persona,
      punteggio: riga.punteggio,
      dichiarata: stated.text,
      dovuta: due?.nome,
      livello: due?.livello,
    },
    rule: table?.regola,
    fonte: table?.fonte,
    expected: written,
    found: cell?.value ?? stated.text,
    fix:
      written === null ? [] : editCell(scheda, { row: cell?.row ?? stated.row, col: cell?.col ?? stated.col }, written),
    field,
  });
}

/** A level for a level, a name for a name, in the same letters. */
function likeStated(text: string, due: Fascia): string {
  if (text.length <= 2 || /^\d/.test(text)) return due.livello;
  if (text === text.toUpperCase()) return due.nome.toUpperCase();
  return /^\p{Lu}/u.test(text) ? due.nome.charAt(0).toUpperCase() + due.nome.slice(1) : due.nome;
}

function ambiguous(
  scheda: RiepilogoScheda,
  riga: RigaLetta,
  stated: TextRead | undefined,
  named: Fascia | undefined,
): Finding {
  const { fascia: due, altre } = riga.dovuta;
  const [first] = altre;
  const other = altre.find(({ altra }) => altra?.id === named?.id) ?? first;
  return finding(subjectOf(scheda, riga), "FASCIA_AMBIGUA", stated ?? riga.numeri.punteggio ?? riga.at, {
    facts: {
      persona: riga.persona,
      punteggio: riga.punteggio,
      scelta: other?.scelta,
      inVigore: other?.inVigore,
      fascia: due?.nome ?? "",
      livello: due?.livello ?? "",
      opzione: other?.opzione,
      altra: other?.altra?.nome ?? "",
      altroLivello: other?.altra?.livello ?? "",
      ...(named === undefined ? {} : { dichiarata: named.nome }),
    },
    rule: "R25",
    fonte: other?.fonte,
    expected: due?.nome ?? null,
    found: stated?.text ?? null,
    field: "fascia",
  });
}

/** A percentage that follows from a wrong band is an echo of it; one that follows from nothing is wrong by itself. */
export const checkRetribuzioni: Check<RiepilogoScheda> = (scheda, context) => {
  if (context.sistema.fasce === null || !scheda.colonne.has("retribuzione")) return [];
  const { scala } = scaleColumn(
    scheda.righe.map(({ numeri }) => numeri.retribuzione),
    true,
  );
  return scheda.righe.flatMap((riga): readonly Finding[] => {
    const { retribuzione: stated, dovuta, mista } = riga;
    const read = riga.numeri.retribuzione;
    if (stated === undefined || !read || mista || dovuta.retribuzione === undefined) return [];
    const named = riga.fascia && bandNamed(context.sistema, riga.fascia.text, riga.ruolo);
    const accepted = [
      dovuta.retribuzione,
      ...dovuta.altre.flatMap(({ altra }) => altra?.retribuzione ?? []),
      ...echoOf(riga, named),
    ];
    if (accepted.some((value) => equal2(value, stated))) return [];
    const to = writtenPercentage(scheda, read, dovuta.retribuzione, scala === "uno");
    return [
      finding(subjectOf(scheda, riga), "RETRIBUZIONE_ERRATA", read, {
        facts: {
          persona: riga.persona,
          punteggio: riga.punteggio,
          fascia: dovuta.fascia?.nome,
          dichiarata: stated,
          dovuta: dovuta.retribuzione,
          sottoSoglia: dovuta.sottoSoglia,
        },
        rule: "R26",
        fonte: context.sistema.fasce?.tabelle[0]?.fonte,
        expected: dovuta.retribuzione,
        found: stated,
        fix: editCell(scheda, read, to),
        field: "retribuzione",
      }),
    ];
  });
};

/** The retribution of the stated band, where that band is wrong and told so. */
function echoOf({ dovuta, punteggio }: RigaLetta, named: Fascia | undefined): readonly number[] {
  const isTold = named !== undefined && punteggio !== undefined && named.id !== dovuta.fascia?.id;
  return isTold && named.retribuzione !== null ? [named.retribuzione] : [];
}
