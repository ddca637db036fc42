// Which factors a form has: those of the categoria, all of them and no others (rules §4.1).
import { finding } from "../../checks/build";
import { figureOf } from "../../checks/numbers";
import type { Finding } from "../../finding";
import type { CheckContext } from "../../model";
import type { ValutazioneScheda } from "./model";

export function checkFattori(scheda: ValutazioneScheda, { sistema }: CheckContext): readonly Finding[] {
  // A sistema without factors of its own takes the form's.
  if (scheda.inBianco || scheda.righe.length === 0 || sistema.fattori.length === 0) return [];
  return [...unforeseen(scheda), ...missing(scheda)];
}

/** A factor that carries weight or points though the categoria, or the sistema, does not have it. */
function unforeseen(scheda: ValutazioneScheda): readonly Finding[] {
  const { dovuti } = scheda;
  return scheda.righe.flatMap((riga) => {
    const known =
      riga.fattore && (!dovuti || dovuti.pesi.fattori.some(({ fattore }) => fattore.id === riga.fattore?.id));
    const weight = figureOf(riga.peso);
    const points = figureOf(riga.attribuito) ?? figureOf(riga.misurato);
    if (known || ((weight ?? 0) === 0 && (points ?? 0) === 0)) return [];
    return [
      finding(scheda, "FATTORE_NON_PREVISTO", riga.peso, {
        facts: {
          voce: riga.voce,
          peso: weight,
          categoria: scheda.categoria,
          caso: riga.fattore ? "categoria" : "sistema",
        },
        rule: "R15",
        fonte: dovuti?.pesi.fonte,
        found: weight ?? points,
        field: `fattore:${riga.fattore?.id ?? riga.voce}`,
      }),
    ];
  });
}

function missing(scheda: ValutazioneScheda): readonly Finding[] {
  const { dovuti, table } = scheda;
  if (!dovuti) return [];
  const heading = { ...table.rect, top: table.headTop, bottom: table.headBottom };
  return dovuti.pesi.fattori
    .filter(({ fattore, peso }) => peso > 0 && !scheda.righe.some((riga) => riga.fattore?.id === fattore.id))
    .map(({ fattore, peso }) =>
      finding(scheda, "FATTORE_MANCANTE", heading, {
        facts: { fattore: fattore.id, nome: fattore.nome, dovuto: peso, categoria: scheda.categoria },
        rule: "R15",
        fonte: dovuti.pesi.fonte,
        expected: peso,
        field: `fattore:${fattore.id}`,
      }),
    );
}
