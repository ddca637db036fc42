// The sistemi that the tests of premi and scadenze argue about.
import type { Distribuzione, Evento, FasceMerito, Premi, Scelta, SceltaId, Sistema, TabellaFasce, Termine } from "../../src/sistema/types";

function scelta(id: SceltaId, ...opzioni: readonly string[]): Scelta {
  return { id, titolo: id, clausola: id, fonte: id, opzioni: opzioni.map((opzione) => ({ id: opzione, testo: opzione, effetto: opzione })) };
}

function evento(id: string, termine: Termine): Evento {
  return { id, nome: id.replaceAll("_", " "), fase: "fase", termine, soggetti: ["Giunta"], documenti_in: [], documenti_out: ["Piano"], regola: "R36", fonte: "art. 7" };
}

const empty: Sistema = {
  id: "vuoto",
  nome: "vuoto",
  ente: "",
  documento: "",
  anno: 2020,
  termini: { organismo: "OIV", posizione: "P.O.", fascia: "fascia" },
  categorie: [],
  fattori: [],
  pesi: [],
  riallocazioni: [],
  limiti: {},
  differenziazione: null,
  elementi: [],
  fasce: null,
  soglia: null,
  pesatura: null,
  giudizi: null,
  obiettivo_raggiunto: null,
  distribuzione: null,
  fasce_merito: null,
  premi: null,
  valutatore_unico: null,
  fondo: null,
  graduatoria: null,
  sospensione: null,
  calendario: [],
  scelte: [],
};

const fasceMerito: FasceMerito = {
  minimo: 3,
  massimo: 5,
  vincoli: [
    { fasce: 3, prime: 1, tetto: 30, rapporto: 2, opzione: null, fonte: "art. 17" },
    { fasce: 4, prime: 2, tetto: 30, rapporto: 2, opzione: "restrittiva", fonte: "art. 17" },
    { fasce: 4, prime: 1, tetto: 30, rapporto: 2, opzione: "come_3", fonte: "art. 17" },
    { fasce: 4, prime: 2, tetto: 30, rapporto: 1.5, opzione: "come_5", fonte: "art. 17" },
    { fasce: 5, prime: 2, tetto: 30, rapporto: 1.5, opzione: null, fonte: "art. 17" },
  ],
  predefinite: [
    { id: "alta", nome: "Alta", alias: [], teste: 20, risorse: 50 },
    { id: "intermedia", nome: "Intermedia", alias: [], teste: 40, risorse: 40 },
    { id: "bassa", nome: "Bassa", alias: [], teste: 40, risorse: 10 },
  ],
  accesso: 70,
  struttura: 70,
  mesi_assenza: 5,
  fuori: [],
  regola: "R41",
  fonte: "art. 17",
};

const premi: Premi = {
  bonus: { tetto: 5, regola: "R43", fonte: "art. 18" },
  progressioni: { tetto: 25, prime: 2, regola: "R44", fonte: "art. 20" },
  carriera: { tetto: 50, regola: "R44", fonte: "art. 23" },
  risparmi: { quota: 30, personale: { numeratore: 2, denominatore: 3 }, regola: "R45", fonte: "art. 26" },
};

export const belluno: Sistema = {
  ...empty,
  id: "belluno-2011",
  fasce_merito: fasceMerito,
  premi,
  scelte: [
    scelta("S8", "restrittiva", "come_3", "come_5"),
    scelta("S9", "inferiore", "superiore", "manuale"),
    scelta("S10", "graduatoria", "in_servizio"),
    scelta("S14", "sempre", "solo_sotto_70"),
    scelta("S15", "economie", "ripartita"),
    scelta("S17", "calendario", "lavorativi"),
  ],
};

export const arsac: Sistema = {
  ...empty,
  id: "arsac-2017",
  fondo: { regola: "R28", fonte: "§5" },
  scelte: [scelta("S4", "economie", "ridistribuisci"), scelta("S17", "calendario", "lavorativi")],
  calendario: [
    evento("monitoraggio_relazione", { tipo: "mese", mese: 9, anno: 0 }),
    evento("piano_adozione", { tipo: "giorno", giorno: 31, mese: 1, anno: 0 }),
    evento("schede_assegnazione", { tipo: "mese", mese: 2, anno: 0 }),
    evento("misurazione_organizzativa", { tipo: "giorno", giorno: 30, mese: 6, anno: 1 }),
    evento("conciliazione_inoltro", { tipo: "giorni_da", giorni: 10, partenza: "richiesta" }),
  ],
};
