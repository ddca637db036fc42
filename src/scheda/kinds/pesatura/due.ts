// What the levels of a row give (R30), or which of them cannot be used.
import { computePesoObiettivo } from "../../../calc/pesatura";
import type { LivelliObiettivo, PesoObiettivo } from "../../../calc/pesatura";
import type { Problema } from "../../../calc/problemi";
import type { Traccia } from "../../../calc/passi";
import type { Result } from "../../../lib/result";
import type { Sistema } from "../../../sistema/types";
import type { PesaturaRow } from "./model";

export function pesoDovuto(
  sistema: Sistema,
  riga: PesaturaRow,
  traccia?: Traccia,
): Result<PesoObiettivo, readonly Problema[]> {
  const { strategicita, complessita, impatto, economicita } = riga.livelli;
  const livelli: LivelliObiettivo = {
    strategicita: strategicita?.valore ?? null,
    complessita: complessita?.valore ?? null,
    impatto: impatto?.valore ?? null,
    economicita: economicita?.valore ?? null,
  };
  return computePesoObiettivo(sistema, livelli, traccia);
}
