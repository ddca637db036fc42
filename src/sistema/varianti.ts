// Bands as an option of a scelta makes them (S7, S11): the changes are data of the sistema.

import type { Fascia, TabellaFasce, VarianteFascia } from "./types";

/** The table with the variants that concern its ruolo applied; those of other tables are passed over. */
export function applyVarianti(tabella: TabellaFasce, varianti: readonly VarianteFascia[]): TabellaFasce {
  const own = varianti.filter((variante) => variante.ruolo === null || variante.ruolo === tabella.ruolo);
  if (own.length === 0) return tabella;
  const voci = tabella.voci.map((voce) =>
    own.filter((variante) => variante.fascia === voce.id).reduce((fascia, variante) => change(fascia, variante), voce),
  );
  return { ...tabella, voci };
}

function change(fascia: Fascia, variante: VarianteFascia): Fascia {
  return {
    ...fascia,
    da: variante.da ?? fascia.da,
    a: variante.a ?? fascia.a,
    da_inclusa: variante.da_inclusa ?? fascia.da_inclusa,
    a_inclusa: variante.a_inclusa ?? fascia.a_inclusa,
  };
}
