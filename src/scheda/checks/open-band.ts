// A score whose band is a scelta that nobody has set (S1, S7, S11): the facts of FASCIA_AMBIGUA.
import type { AltraFascia } from "../../calc/fascia";
import type { Fascia } from "../../sistema/types";
import type { Facts } from "../finding";

export function openBandFacts(
  punteggio: number,
  due: Fascia,
  { scelta, inVigore, opzione, altra }: AltraFascia,
): Facts {
  return {
    punteggio,
    scelta,
    inVigore,
    opzione,
    fascia: due.nome,
    livello: due.livello,
    altra: altra?.nome,
    altroLivello: altra?.livello,
  };
}
