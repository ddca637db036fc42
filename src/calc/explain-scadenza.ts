// Why an event falls on its date (rules §7, S17): the term, its departure, the working day that follows.
import type { Scelte, Sistema } from "../sistema/types";
import { opzione } from "./opzione";
import type { PassoPremi } from "./passi-premi";
import { findPartenza } from "./scadenze";
import type { Scadenza } from "./scadenze";

/** `partenza`: the date the term runs from, where it runs from one. */
export function explainScadenza(
  sistema: Sistema,
  scelte: Scelte,
  scadenza: Scadenza,
  partenza?: number,
): readonly PassoPremi[] {
  const { evento, data, inizio, motivo, prossimoLavorativo } = scadenza;
  const { regola, fonte, termine } = evento;
  const passi: PassoPremi[] = [];
  if (termine.tipo === "giorno" || termine.tipo === "mese") {
    const figure = { evento: evento.nome, periodo: termine.tipo === "mese", ...(inizio === null ? {} : { inizio }) };
    passi.push({ regola, fonte, codice: "SCADENZA_FISSA", figure, dopo: data });
  } else {
    const figure = {
      evento: evento.nome,
      ...countOf(termine),
      partenza: findPartenza(sistema, termine.partenza).nome,
      lavorativi: termine.tipo === "giorni_da" && opzione(sistema, scelte, "S17") === "lavorativi",
      ...(partenza === undefined ? {} : { da: Math.floor(partenza) }),
    };
    passi.push({ regola, fonte, codice: "SCADENZA_DA", figure, dopo: data });
  }
  if (motivo !== null && prossimoLavorativo !== null) {
    const figure = { motivo: motivo.tipo, data, ...(motivo.tipo === "festivita" ? { nome: motivo.nome } : {}) };
    const law = motivo.tipo === "festivita" ? motivo.fonte : null;
    passi.push({ regola, fonte: law, codice: "GIORNO_NON_LAVORATIVO", figure, dopo: prossimoLavorativo });
  }
  return passi;
}

type TermineMobile = Extract<Scadenza["evento"]["termine"], { partenza: string }>;

function countOf(termine: TermineMobile): { readonly quanti: number; readonly unita: "giorni" | "mesi" | "anni" } {
  switch (termine.tipo) {
    case "giorni_da":
      return { quanti: termine.giorni, unita: "giorni" };
    case "mesi_da":
      return { quanti: termine.mesi, unita: "mesi" };
    case "anni_da":
      return { quanti: termine.anni, unita: "anni" };
  }
}
