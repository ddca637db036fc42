// The form itself: blank, or partly filled, whose it is, for which categoria.
import { checkAnagrafica } from "../../checks/anagrafica";
import { finding } from "../../checks/build";
import { checkCategoria } from "../../checks/categoria";
import type { Finding } from "../../finding";
import type { CheckContext } from "../../model";
import { isEmpty } from "../../recognise/reading";
import type { ValutazioneScheda } from "./model";
import { countedRead, isExcused } from "./points";

export function checkForma(scheda: ValutazioneScheda, { sistema }: CheckContext): readonly Finding[] {
  if (scheda.inBianco) return [blank(scheda)];
  // A sistema without weights by categoria does not ask for one.
  const categoria = sistema.pesi.length === 0 ? [] : checkCategoria(scheda, scheda.categoriaLetta, sistema);
  return [...checkAnagrafica(scheda, scheda.around), ...categoria, ...checkMissingPoints(scheda)];
}

/** One finding and nothing else: nobody has filled it in. */
function blank(scheda: ValutazioneScheda): Finding {
  const { table, columns } = scheda;
  const column = columns.attribuito ?? columns.misurato;
  const [first] = scheda.righe;
  const where = column && first ? { row: first.row, col: column.col } : { ...table.rect, bottom: table.headBottom };
  return finding(scheda, "SCHEDA_INCOMPLETA", where, {
    facts: { caso: scheda.righe.length === 0 ? "senza_fattori" : "in_bianco" },
    field: "punti",
  });
}

/** Some factors have points, others not: the score cannot be computed. */
function checkMissingPoints(scheda: ValutazioneScheda): readonly Finding[] {
  const missing = scheda.righe.filter((riga) => isEmpty(countedRead(scheda, riga)) && !isExcused(riga, scheda.dovuti));
  const [first] = missing;
  if (!first) return [];
  const read = countedRead(scheda, first);
  const where = read.col < 0 ? { ...scheda.table.rect, bottom: scheda.table.headBottom } : read;
  return [
    finding(scheda, "SCHEDA_INCOMPLETA", where, {
      facts: { caso: "punti_mancanti", voci: missing.map(({ voce }) => voce) },
      field: "punti",
    }),
  ];
}
