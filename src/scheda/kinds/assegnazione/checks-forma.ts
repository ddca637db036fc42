// The form itself: blank, unreadable in part, whose it is, for which categoria.
import { checkAnagrafica } from "../../checks/anagrafica";
import { finding } from "../../checks/build";
import { checkCategoria } from "../../checks/categoria";
import type { Finding } from "../../finding";
import type { CheckContext } from "../../model";
import type { AssegnazioneScheda } from "./model";

export function checkForma(scheda: AssegnazioneScheda, { sistema }: CheckContext): readonly Finding[] {
  if (scheda.inBianco) {
    const [first] = scheda.blocchi;
    return [
      finding(scheda, "SCHEDA_INCOMPLETA", first?.range ?? scheda.rect, {
        facts: { caso: "in_bianco" },
        field: "obiettivi",
      }),
    ];
  }
  const unread = scheda.blocchi
    .filter(({ senzaTabella }) => senzaTabella)
    .map(({ titolo }) =>
      finding(scheda, "SCHEDA_INCOMPLETA", titolo.at, {
        facts: { caso: "senza_tabella", voce: titolo.text },
        field: `blocco:${titolo.text}`,
      }),
    );
  const categoria = sistema.pesi.length === 0 ? [] : checkCategoria(scheda, scheda.categoriaLetta, sistema);
  return [...checkAnagrafica(scheda, scheda.around), ...categoria, ...unread];
}
