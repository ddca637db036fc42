import { describe, expect, it } from "@jest/globals";
import { builtInSistemi, DEFAULT_SISTEMA_ID, defaultSistema, findBuiltIn } from "../../src/sistema/catalogue";
import { loadSistema } from "../../src/sistema/load";
import { KNOWN_OPZIONI } from "../../src/sistema/opzioni";
import type { Limite, Sistema, Termine } from "../../src/sistema/types";
import { HEADINGS } from "./headings";
import { leavesOf } from "./walk";

function sistema(id: string): Sistema {
  const found = findBuiltIn(id);
  if (found === undefined) throw new Error(`no sistema ${id}`);
  return found;
}

describe("the catalogue", () => {
  it("has the five sistemi and starts from arsac-2017", () => {
    expect(builtInSistemi.map(({ id }) => id)).toEqual([
      "arsac-2017",
      "po-livelli",
      "belluno-2011",
      "lucca-2011",
      "smivap-2019",
    ]);
    expect(defaultSistema.id).toBe(DEFAULT_SISTEMA_ID);
    expect(findBuiltIn("arsac-2018")).toBeUndefined();
  });
});

describe.each(builtInSistemi.map((item) => [item.id, item] as const))("%s", (id, item) => {
  it("passes its own schema and checks unchanged", () => {
    expect(loadSistema(item)).toEqual({ ok: true, value: item });
  });

  it("cites only places that its document has", () => {
    const fonti = leavesOf(item).filter(({ path }) => path.at(-1) === "fonte");
    const cited = new Set(fonti.flatMap(({ value }) => String(value).split("; ")));
    expect(fonti.length).toBeGreaterThan(5);
    expect([...cited].filter((fonte) => !HEADINGS[id]?.includes(fonte))).toEqual([]);
  });

  it("has a citation for every figure", () => {
    const known = new Set<unknown>(item.scelte.map((scelta) => scelta.id));
    const uncited = leavesOf(item)
      .filter(({ value, path }) => typeof value === "number" && path.join(".") !== "anno")
      .filter(
        ({ around }) => !around.some((owner) => typeof owner["fonte"] === "string" || known.has(owner["scelta"])),
      );
    expect(uncited.map(({ path }) => path.join("."))).toEqual([]);
  });

  it("names a rule wherever it cites one", () => {
    const regole = leavesOf(item).filter(({ path }) => path.at(-1) === "regola");
    expect(regole.filter(({ value }) => !/^(R([1-9]|[1-3]\d|4[0-6])a?|§7)$/.test(String(value)))).toEqual([]);
  });

  it("offers every option that the computations know, the default of the rules first", () => {
    for (const scelta of item.scelte)
      expect(scelta.opzioni.map((opzione) => opzione.id)).toEqual(KNOWN_OPZIONI[scelta.id]);
  });

  it("has documents, actors and a phase for each event", () => {
    const bare = item.calendario.filter(
      ({ soggetti, documenti_in, fase }) => soggetti.length * documenti_in.length === 0 || fase === "",
    );
    expect(bare.map((evento) => evento.id)).toEqual([]);
  });
});

describe("weights of the categorie", () => {
  it("are those of annex 2 in arsac-2017", () => {
    const rows = sistema("arsac-2017").pesi.map(({ categoria, fattori }) =>
      [categoria, ...fattori.map(({ fattore, peso }) => `${fattore} ${peso}`)].join(" "),
    );
    expect(rows).toEqual([
      "dirigente 1a 30 1b 20 2 5 3 35 4 10",
      "po_ap 1a 30 1b 20 3 40 4 10",
      "resp_d 1a 25 1b 15 3 50 4 10",
      "resp_c 1a 20 1b 15 3 60 4 5",
      "resp_ab 1a 15 1b 5 3 75 4 5",
      "d 1a 20 1b 10 3 60 4 10",
      "c 1a 15 1b 10 3 70 4 5",
      "ab 1a 10 3 85 4 5",
    ]);
  });

  it("are 55 and 45 for everybody in po-livelli", () => {
    const rows = sistema("po-livelli").pesi.map(({ categoria, fattori }) => [
      categoria,
      ...fattori.map(({ peso }) => peso),
    ]);
    expect(rows).toEqual([
      ["segretario", 55, 45],
      ["po", 55, 45],
      ["livelli", 55, 45],
    ]);
  });
});

describe("bands", () => {
  const print = (id: string, ruolo: string | null) =>
    sistema(id)
      .fasce?.tabelle.find((tabella) => tabella.ruolo === ruolo)
      ?.voci.map(
        (voce) =>
          `${voce.livello} ${voce.da_inclusa ? "[" : "]"}${voce.da} ${voce.a}${voce.a_inclusa ? "]" : "["} ${String(voce.retribuzione)}`,
      );

  it("are the four levels of annex 2.6 in arsac-2017", () => {
    expect(print("arsac-2017", null)).toEqual(["1 [91 100] 100", "2 [71 90] 80", "3 [51 70] 60", "4 [0 50] 0"]);
  });

  it("are those of art. 11 and 16 in po-livelli", () => {
    const upper = ["A [95 100] null", "B [90 94.99] null", "C [80 89.99] null", "D ]70 79.99] null"];
    expect(print("po-livelli", "apicali")).toEqual([...upper, "E [50 70] null", "negativa [0 50[ null"]);
    expect(print("po-livelli", "livelli")).toEqual([...upper, "E [60 70] null", "negativa [0 50[ null"]);
  });
});

describe("how achievement is measured", () => {
  it("is cited rule by rule in arsac-2017", () => {
    expect(sistema("arsac-2017").misurazione?.map(({ regola, fonte }) => `${regola}: ${fonte}`)).toEqual([
      "R5: § 3.3; § 3.4",
      "R6: § 3.4",
      "R7: § 3.1; § 3.4",
      "R8: § 3.3; § 3.4",
      "R9: § 3.4; § 3.5, 1a",
      "R10: § 3.4",
      "R11: § 3.1, figura 2; § 3.4",
      "R12: § 3.4",
      "R18: § 3.5, 1a",
    ]);
  });

  it("is cited by the other sistemi as far as they say it", () => {
    const rules = (id: string) => sistema(id).misurazione?.map(({ regola }) => regola);
    expect(rules("po-livelli")).toEqual(["R5", "R7", "R9", "R10", "R12"]);
    expect(rules("belluno-2011")).toEqual(["R5", "R7"]);
    expect(rules("lucca-2011")).toEqual(["R5", "R7"]);
    expect(rules("smivap-2019")).toEqual(["R5", "R7", "R8"]);
  });
});

describe("scelte", () => {
  it.each([
    ["arsac-2017", "S1 S2 S3 S4 S12 S13 S17"],
    ["po-livelli", "S5 S6 S7 S11 S12 S16 S17"],
    ["belluno-2011", "S8 S9 S10 S12 S14 S15 S17"],
    ["lucca-2011", "S12 S17"],
    ["smivap-2019", "S12 S17"],
  ])("of %s are %s", (id, expected) => {
    expect(
      sistema(id)
        .scelte.map((scelta) => scelta.id)
        .join(" "),
    ).toBe(expected);
  });
});

describe("the lists of factor 3 in arsac-2017", () => {
  it("are the six elements of annex 2.4 for dirigenti", () => {
    const [dirigenti] = sistema("arsac-2017").elementi;
    expect(dirigenti?.categorie).toEqual(["dirigente"]);
    expect(dirigenti?.voci).toEqual([
      "Capacità manageriali",
      "Valorizzazione risorse umane",
      "Grado di cooperazione e capacità di comunicazione interna ed esterna",
      "Complessità organizzativa e innovazione",
      "Programmazione nazionale e comunitaria e ciclo di gestione della performance: rispetto dei termini e delle procedure",
      "Utilizzo e aggiornamento delle conoscenze tecnico-professionali",
    ]);
  });

  it("are the nine of annex 2.5 for everybody else", () => {
    const [, others] = sistema("arsac-2017").elementi;
    expect(others?.categorie).toEqual(["po_ap", "resp_d", "resp_c", "resp_ab", "d", "c", "ab"]);
    expect(others?.voci).toEqual([
      "Utilizzo e aggiornamento delle conoscenze tecnico-professionali",
      "Capacità propositiva",
      "Capacità attuativa",
      "Grado di autonomia operativa",
      "Capacità di reporting",
      "Capacità di lavorare in gruppo",
      "Flessibilità",
      "Capacità di relazione",
      "Adattabilità al contesto lavorativo",
    ]);
  });
});

it("limits of arsac-2017: 4 strategic objectives, 3 individual ones, 2 indicators each, 3 elements", () => {
  const { limiti } = sistema("arsac-2017");
  const entries: readonly (readonly [string, Limite])[] = Object.entries(limiti);
  expect(entries.map(([name, { massimo, fonte }]) => `${name} ${massimo} ${fonte}`)).toEqual([
    "obiettivi_strategici 4 § 3.1",
    "obiettivi_individuali 3 § 3.2",
    "indicatori_per_obiettivo_individuale 2 § 3.2",
    "elementi 3 § 3.5, 3",
  ]);
});

describe("behaviours of po-livelli", () => {
  const giudizi = sistema("po-livelli").giudizi;

  it("are seven items for P.O., three of contribution and five of behaviour for the livelli", () => {
    const sezioni = giudizi?.sezioni.map(
      ({ fattore, ruolo, peso, voci, pesi_vincolati: bound }) =>
        `${ruolo} ${fattore} ${peso}: ${voci.length}${bound ? "" : " free"}`,
    );
    expect(sezioni).toEqual(["apicali C 45: 7 free", "livelli O 55: 3", "livelli C 45: 5"]);
  });

  it("are judged in seven words, of which the second hangs on the ruolo", () => {
    const words = (ruolo: string) =>
      giudizi?.voci.filter((voce) => voce.ruolo === null || voce.ruolo === ruolo).map(({ nome }) => nome);
    const rest = ["NON SUFFICIENTE", "SUFFICIENTE", "ADEGUATA", "BUONA", "ECCELLENTE"];
    expect(words("apicali")).toEqual(["NEGATIVA", "NON ADEGUATA", ...rest]);
    expect(words("livelli")).toEqual(["NEGATIVA", "INSODDISFACENTE", ...rest]);
  });

  it("of an objective under 70 % and of distributions have their scales in the data", () => {
    const { obiettivo_raggiunto: reached, distribuzione } = sistema("po-livelli");
    expect(reached).toEqual({ minimo: 70, regola: "R33", fonte: "art. 10" });
    expect(distribuzione).toMatchObject({
      persone_gruppo: 5,
      persone_totale: 15,
      gruppi: 2,
      rapporto_scarto: 0.25,
      distanza_media: 1.5,
    });
  });
});

describe("merit bands and awards of belluno-2011", () => {
  const { fasce_merito: merito, premi } = sistema("belluno-2011");

  it("are 3 to 5 with caps and ratios by their number, 4 as S8 says", () => {
    expect([merito?.minimo, merito?.massimo]).toEqual([3, 5]);
    const rows = merito?.vincoli.map(({ fasce, prime, tetto, rapporto, opzione }) =>
      `${fasce}: first ${prime} at most ${tetto} %, ${rapporto} : 1 ${opzione ?? ""}`.trim(),
    );
    expect(rows).toEqual([
      "3: first 1 at most 30 %, 2 : 1",
      "4: first 2 at most 30 %, 2 : 1 restrittiva",
      "4: first 1 at most 30 %, 2 : 1 come_3",
      "4: first 2 at most 30 %, 1.5 : 1 come_5",
      "5: first 2 at most 30 %, 1.5 : 1",
    ]);
  });

  it("share 20/40/40 heads and 50/40/10 of the money, from 70 points and 70 % of the structure, within 5 months", () => {
    expect(merito?.predefinite.map(({ id, teste, risorse }) => [id, teste, risorse])).toEqual([
      ["alta", 20, 50],
      ["intermedia", 40, 40],
      ["bassa", 40, 10],
    ]);
    expect([merito?.accesso, merito?.struttura, merito?.mesi_assenza]).toEqual([70, 70, 5]);
  });

  it("have caps of 5, 25, 50 and 30 %, two thirds of the savings to the staff", () => {
    expect([premi?.bonus.tetto, premi?.progressioni.tetto, premi?.progressioni.prime]).toEqual([5, 25, 2]);
    expect([premi?.carriera.tetto, premi?.risparmi.quota]).toEqual([50, 30]);
    expect(premi?.risparmi.personale).toEqual({ numeratore: 2, denominatore: 3 });
  });

  it("ask for one evaluator, which no other sistema does", () => {
    expect(builtInSistemi.filter((item) => item.valutatore_unico !== null).map(({ id }) => id)).toEqual([
      "belluno-2011",
    ]);
  });
});

describe("the calendar", () => {
  const YEARS = ["N-1", "N", "N+1"];
  function when(termine: Termine): string {
    switch (termine.tipo) {
      case "giorno":
        return `${termine.giorno}/${termine.mese} ${YEARS[termine.anno + 1] ?? "?"}`;
      case "mese":
        return `${termine.da_mese === undefined ? "" : `${termine.da_mese}-`}${termine.mese} ${YEARS[termine.anno + 1] ?? "?"}`;
      case "giorni_da":
        return `${termine.giorni}d ${termine.partenza}`;
      case "mesi_da":
        return `${termine.mesi}m ${termine.partenza}`;
      case "anni_da":
        return `${termine.anni}y ${termine.partenza}`;
    }
  }

  const CALENDAR = [
    ["arsac-2017", "piano_adozione", "31/1 N"],
    ["arsac-2017", "schede_assegnazione", "2 N"],
    ["arsac-2017", "indicatori_fattore_3", "2 N"],
    ["arsac-2017", "oiv_avvio_ciclo", "1-12 N"],
    ["arsac-2017", "oiv_assegnazione_obiettivi", "1-12 N"],
    ["arsac-2017", "monitoraggio_dati", "30/6 N"],
    ["arsac-2017", "oiv_relazione", "30/6 N"],
    ["arsac-2017", "monitoraggio_relazione", "9 N"],
    ["arsac-2017", "misurazione_organizzativa", "30/6 N+1"],
    ["arsac-2017", "valutazione_individuale_avvio", "10d pubblicazione_relazione"],
    ["arsac-2017", "relazione_dipendente", "30d pubblicazione_relazione"],
    ["arsac-2017", "conciliazione_inoltro", "10d richiesta_conciliazione"],
    ["arsac-2017", "conciliazione_pronuncia", "20d ricezione_terzo"],
    ["po-livelli", "validazione_obiettivi", "1 N"],
    ["po-livelli", "misurazione_1_semestre", "7 N"],
    ["po-livelli", "valutazione_intermedia_apicali", "7 N"],
    ["po-livelli", "valutazione_intermedia_livelli", "7 N"],
    ["po-livelli", "misurazione_2_semestre", "1 N+1"],
    ["po-livelli", "riesame_documentazione", "5d richiesta_riesame"],
    ["po-livelli", "riesame_definizione", "10d richiesta_riesame"],
    ["po-livelli", "riesame_documentazione_livelli", "5d richiesta_riesame"],
    ["po-livelli", "riesame_definizione_livelli", "10d richiesta_riesame"],
    ["po-livelli", "proposta_trasmissione", "3d termine_riesame"],
    ["po-livelli", "sindaco_determinazione", "10d trasmissione_proposta"],
    ["po-livelli", "revisione_metodologia", "1y prima_applicazione"],
    ["belluno-2011", "obiettivi_definizione", "31/12 N-1"],
    ["belluno-2011", "piano_adozione", "45d approvazione_bilancio"],
    ["belluno-2011", "bonus_istituzione", "1 N"],
    ["belluno-2011", "bonus_erogazione", "3 N+1"],
    ["belluno-2011", "relazione_performance", "30/6 N+1"],
    ["belluno-2011", "oiv_monitoraggio_1", "30/6 N"],
    ["belluno-2011", "oiv_monitoraggio_2", "31/12 N"],
    ["belluno-2011", "fasce_definizione", "3y ultima_definizione_fasce"],
    ["belluno-2011", "piano_progressioni", "3y ultimo_piano_progressioni"],
    ["belluno-2011", "oiv_scadenza", "3y nomina_oiv"],
    ["belluno-2011", "entrata_in_vigore", "15d pubblicazione_regolamento"],
    ["lucca-2011", "programma_pluriennale", "0d inizio_mandato"],
    ["lucca-2011", "incontro_personale", "1 N"],
    ["lucca-2011", "valutazione_individuale", "2-6 N+1"],
    ["lucca-2011", "rpp_approvazione", "31/10 N-1"],
    ["lucca-2011", "preventivo_approvazione", "31/12 N-1"],
    ["lucca-2011", "budget_direzionale", "31/12 N-1"],
    ["lucca-2011", "piano_approvazione", "31/1 N"],
    ["lucca-2011", "programma_trasparenza", "31/1 N"],
    ["lucca-2011", "obiettivi_dirigenti", "31/1 N"],
    ["lucca-2011", "obiettivi_assegnazione", "1m approvazione_piano"],
    ["lucca-2011", "report_semestrale_1", "30/6 N"],
    ["lucca-2011", "report_semestrale_2", "31/12 N"],
    ["lucca-2011", "obiettivi_modifica", "9 N"],
    ["lucca-2011", "dati_finali_avvio", "1/2 N+1"],
    ["lucca-2011", "bilancio_consuntivo", "5 N+1"],
    ["lucca-2011", "relazione_approvazione", "6 N+1"],
    ["lucca-2011", "pubblicazione", "30d approvazione_documento"],
    ["smivap-2019", "programma_mandato", "0d inizio_mandato"],
    ["smivap-2019", "dup_strategico", "0d inizio_mandato"],
    ["smivap-2019", "dup_giunta", "31/7 N-1"],
    ["smivap-2019", "dup_consiglieri", "9 N-1"],
    ["smivap-2019", "dup_aggiornamento", "9-12 N-1"],
    ["smivap-2019", "obiettivi_proposta", "9-12 N-1"],
    ["smivap-2019", "realizzazione", "1-12 N"],
    ["smivap-2019", "coordinamento_controllo", "1-12 N"],
    ["smivap-2019", "verifica_amministratori", "1-12 N"],
    ["smivap-2019", "rendicontazione_fine_esercizio", "31/12 N"],
    ["smivap-2019", "valutazione_ente_direttivo", "1-2 N+1"],
    ["smivap-2019", "valutazione_sindaco", "1-2 N+1"],
    ["smivap-2019", "peg_pdo_approvazione", "20d approvazione_bilancio"],
    ["smivap-2019", "peg_pdo_presentazione", "1 N"],
    ["smivap-2019", "ndv_report_programmazione", "1 N"],
    ["smivap-2019", "monitoraggio_semestrale", "7 N"],
    ["smivap-2019", "feedback_intermedio", "7 N"],
    ["smivap-2019", "ndv_relazione_intermedia", "7 N"],
    ["smivap-2019", "misurazione_valutazione", "1-2 N+1"],
    ["smivap-2019", "premialita", "2-3 N+1"],
    ["smivap-2019", "rendicontazione", "4 N+1"],
    ["smivap-2019", "ndv_validazione", "4 N+1"],
  ] as const;

  it.each(CALENDAR)("of %s has %s at %s", (id, event, expected) => {
    const found = sistema(id).calendario.find((evento) => evento.id === event);
    expect(found === undefined ? "missing" : when(found.termine)).toBe(expected);
  });

  it("has no event beside these", () => {
    const listed = CALENDAR.map(([id, event]) => `${id} ${event}`).sort();
    const there = builtInSistemi.flatMap(({ id, calendario }) => calendario.map((evento) => `${id} ${evento.id}`));
    expect([...there].sort()).toEqual(listed);
  });
});
