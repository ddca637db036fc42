// The sistema in force: that of the last check, else what is kept with the workbook, else the first that is built in.
import type { SistemaDa } from "../../scheda/model";
import type { Stato } from "../../scheda/state";
import type { Sistema } from "../../sistema/types";
import type { Engine } from "../engine";
import type { Outcome } from "../state/model";

export function sistemaInForce(
  outcome: Outcome | null,
  stato: Stato | null,
  engine: Engine,
): { readonly sistema: Sistema; readonly da: SistemaDa } | undefined {
  if (outcome !== null) return { sistema: outcome.checked.sistema, da: outcome.checked.sistemaDa };
  const kept = stato?.sistema ?? null;
  const stored =
    typeof kept === "string"
      ? engine.builtInSistemi.find(({ id }) => id === kept)
      : kept === null
        ? undefined
        : own(kept, engine);
  if (stored !== undefined) return { sistema: stored, da: "cartella" };
  const [first] = engine.builtInSistemi;
  return first === undefined ? undefined : { sistema: first, da: "predefinito" };
}

function own(data: object, engine: Engine): Sistema | undefined {
  const read = engine.readSistema(JSON.stringify(data));
  return read.ok ? read.value : undefined;
}
