// Why a person has this place, this merit band and this amount (R36, R41, R42): steps read off the results themselves.
import { round2 } from "../lib/decimal";
import type { FasceMerito, Fonte, Scelte, Sistema } from "../sistema/types";
import { opzione } from "./opzione";
import type { Anomalia } from "./distribuzione";
import type { Collocazione } from "./fasce-merito";
import type { Valutato } from "./fasce-merito-accesso";
import { hasTitoloAlPremio } from "./fasce-merito-accesso";
import type { OpzioniRisorse, RisorseFasce } from "./fasce-merito-risorse";
import type { EsitoRapporto, VincoloFasce } from "./fasce-merito-vincoli";
import type { Graduatoria } from "./graduatoria";
import type { PassoPremi } from "./passi-premi";

/** Empty for whoever is not ranked. */
export function explainPosto(sistema: Sistema, { voci }: Graduatoria, indice: number): readonly PassoPremi[] {
  const voce = voci.find((one) => one.indice === indice);
  if (voce === undefined) return [];
  const pari = voci.filter(({ posto }) => posto === voce.posto).length - 1;
  const { regola, fonte } = sistema.graduatoria ?? { regola: "R36", fonte: null };
  const figure = { migliori: voce.posto - 1, pari, punteggio: round2(voce.punteggio) };
  return [{ regola, fonte, codice: "POSTO", figure, prima: voce.punteggio, dopo: voce.posto }];
}

export function explainAnomalia(sistema: Sistema, { motivo, gruppo, ente }: Anomalia): readonly PassoPremi[] {
  const regole = sistema.distribuzione;
  if (regole === null) return [];
  const figure = {
    gruppo: gruppo.nome,
    per: gruppo.per,
    persone: gruppo.persone.length,
    media: gruppo.media,
    scarto: gruppo.scarto,
    mediaEnte: ente.media,
    scartoEnte: ente.scarto,
    rapportoScarto: regole.rapporto_scarto,
    distanzaMedia: regole.distanza_media,
  };
  return [{ regola: regole.regola, fonte: regole.fonte, codice: "ANOMALIA", figure, dopo: motivo }];
}

/** Access, heads, tie at a cut if there is one, band. */
export function explainCollocamento(
  sistema: Sistema,
  scelte: Scelte,
  valutati: readonly Valutato[],
  collocazione: Collocazione,
  indice: number,
): readonly PassoPremi[] {
  const regole = sistema.fasce_merito;
  const collocamento = collocazione.collocamenti[indice];
  if (regole === null || collocamento === undefined) return [];
  const { fonte } = regole;
  const passi: PassoPremi[] = [explainAccesso(regole, valutati[indice], collocamento)];
  if (collocamento.tipo === "fuori") return passi;

  const { fasce, teste, base, parita } = collocazione;
  const names = fasce.map(({ nome }) => nome);
  const quote = fasce.map((fascia) => fascia.teste);
  passi.push({ regola: "R42", fonte, codice: "TESTE_FASCE", figure: { fasce: names, quote, teste }, dopo: base });
  const tie = parita.find(({ persone }) => persone.includes(indice));
  const name = collocamento.tipo === "fascia" ? (names[collocamento.fascia] ?? "") : "";
  if (tie !== undefined) {
    const chosen = opzione(sistema, scelte, "S9") ?? "";
    const figure = {
      punteggio: tie.punteggio,
      persone: tie.persone.length,
      fasce: names.slice(tie.prima, tie.ultima + 1),
      opzione: chosen,
    };
    passi.push({ regola: "R42", fonte, codice: "PARITA_AL_TAGLIO", figure, dopo: name });
  }
  if (name !== "") passi.push({ regola: "R42", fonte, codice: "FASCIA_MERITO", figure: { fascia: name }, dopo: name });
  return passi;
}

export function explainImportoFascia(
  sistema: Sistema,
  risorse: number,
  collocazione: Collocazione,
  esito: RisorseFasce,
  opzioni: OpzioniRisorse,
  indice: number,
): readonly PassoPremi[] {
  const regole = sistema.fasce_merito;
  const collocamento = collocazione.collocamenti[indice];
  if (regole === null || collocamento?.tipo !== "fascia") return [];
  const { fonte } = regole;
  const fascia = collocazione.fasce[collocamento.fascia];
  const perFascia = esito.fasce[collocamento.fascia] ?? 0;
  const persone = collocazione.occupate[collocamento.fascia] ?? 0;
  const struttura = opzioni.strutture?.[indice] ?? null;
  const passi: PassoPremi[] = [
    {
      regola: "R42",
      fonte,
      codice: "RISORSE_FASCIA",
      figure: { fascia: fascia?.nome ?? "", quota: fascia?.risorse ?? 0, risorse },
      dopo: perFascia,
    },
  ];
  if (struttura !== null && !hasTitoloAlPremio(regole, struttura)) {
    const figure = { struttura, minimo: regole.struttura };
    passi.push({ regola: "R41", fonte, codice: "STRUTTURA_SOTTO_SOGLIA", figure, dopo: 0 });
  } else {
    const figure = { risorse: perFascia, persone, proporzionale: opzioni.punteggi !== undefined };
    passi.push({ regola: "R42", fonte, codice: "IMPORTO_FASCIA", figure, dopo: esito.importi[indice] ?? 0 });
  }
  return passi;
}

/** A cap rounded down (R39, R43, R44). */
export function explainTetto(
  regola: string,
  fonte: Fonte,
  percentuale: number,
  persone: number,
  ammessi: number,
): PassoPremi {
  const prima = (percentuale * persone) / 100;
  return { regola, fonte, codice: "TETTO", figure: { percentuale, persone }, prima, dopo: ammessi };
}

export function explainRapporto(vincolo: VincoloFasce, esito: EsitoRapporto): PassoPremi {
  const { premio, premioSuccessivo, rapporto } = esito;
  const figure = { premio, premioSuccessivo, minimo: vincolo.rapporto };
  return { regola: "R40", fonte: vincolo.fonte, codice: "RAPPORTO_FASCE", figure, dopo: rapporto };
}

function explainAccesso(
  regole: FasceMerito,
  valutato: Valutato | undefined,
  collocamento: Collocazione["collocamenti"][number],
): PassoPremi {
  const punteggio = valutato?.punteggio ?? null;
  const dopo = collocamento.tipo === "fuori" ? collocamento.motivo : "ammesso";
  const figure = {
    ...(punteggio === null ? {} : { punteggio: round2(punteggio) }),
    minimo: regole.accesso,
    mesiAssenza: valutato?.mesiAssenza ?? 0,
    mesiMassimi: regole.mesi_assenza,
  };
  return { regola: "R41", fonte: regole.fonte, codice: "ACCESSO_FASCE", figure, dopo };
}
