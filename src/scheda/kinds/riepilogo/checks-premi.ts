// Awards: bonus and progressioni over their caps (R43, R44), awards without title, money without title (R41, R26), ratios between bands (R40).
import { checkRapporti, findVincolo } from "../../../calc/fasce-merito-vincoli";
import { hasTitoloAlPremio } from "../../../calc/fasce-merito-accesso";
import { checkQuotaBonus, checkQuotaProgressioni, findPremiNonDovuti } from "../../../calc/premi";
import type { EsitoQuota, PremioNonDovuto } from "../../../calc/premi";
import { roundTo } from "../../../lib/decimal";
import type { Premi } from "../../../sistema/types";
import { finding } from "../../checks/build";
import type { Finding } from "../../finding";
import type { Check } from "../../model";
import { isEntitled } from "./amounts";
import type { PremioId, RiepilogoScheda, RigaLetta } from "./model";
import { columnRange, subjectOf, tableField } from "./subject";

export const checkQuote: Check<RiepilogoScheda> = (scheda, { sistema }) => {
  const { premi } = sistema;
  if (premi === null) return [];
  const bonus = withAward(scheda, "bonus");
  const high = scheda.righe.filter((_, index) => bandOf(scheda, index) === 0).length;
  const progressioni = withAward(scheda, "progressione");
  return [
    ...overCap(
      scheda,
      "bonus",
      bonus,
      scheda.fasce || bonus.length === 0 ? checkQuotaBonus(premi, bonus.length, high) : undefined,
      premi.bonus,
    ),
    ...overCap(
      scheda,
      "progressione",
      progressioni,
      checkQuotaProgressioni(premi, progressioni.length, scheda.inServizio),
      premi.progressioni,
    ),
  ];
};

function withAward(scheda: RiepilogoScheda, id: PremioId): readonly RigaLetta[] {
  return scheda.righe.filter(({ premi }) => premi[id]?.dato === true);
}

/** The band stated, else the one due. */
function bandOf({ fasce, collocazione }: RiepilogoScheda, index: number): number | null {
  if (fasce) return fasce.perRiga[index] ?? null;
  const place = collocazione?.collocamenti[index];
  return place?.tipo === "fascia" ? place.fascia : null;
}

function overCap(
  scheda: RiepilogoScheda,
  id: "bonus" | "progressione",
  given: readonly RigaLetta[],
  quota: EsitoQuota | undefined,
  source: Premi["bonus"],
): readonly Finding[] {
  const at = given[0]?.premi[id];
  if (!quota?.superato || !at) return [];
  const facts = {
    caso: id,
    trovati: quota.trovati,
    ammessi: quota.ammessi,
    tetto: quota.tetto,
    persone: scheda.inServizio,
    nomi: given.map(({ persona }) => persona),
  };
  return [
    finding(scheda, "QUOTA_SUPERATA", at, {
      facts,
      rule: source.regola,
      fonte: source.fonte,
      expected: quota.ammessi,
      found: quota.trovati,
      field: tableField(scheda, id),
    }),
  ];
}

const PLACE_OF: Readonly<Record<PremioNonDovuto, PremioId>> = {
  BONUS_FUORI_FASCIA_ALTA: "bonus",
  BONUS_CON_INNOVAZIONE: "bonus",
  BONUS_CON_ALTA_FORMAZIONE: "bonus",
  PROGRESSIONE_FUORI_FASCE: "progressione",
};

export const checkPremiDovuti: Check<RiepilogoScheda> = (scheda, { sistema }) => {
  const { premi } = sistema;
  if (premi === null || !scheda.collocazione) return [];
  return scheda.righe.flatMap((riga, index): readonly Finding[] => {
    const has = (id: PremioId): boolean => riga.premi[id]?.dato === true;
    const given = {
      fascia: bandOf(scheda, index),
      bonus: has("bonus"),
      innovazione: has("innovazione"),
      altaFormazione: has("alta_formazione"),
      progressione: has("progressione"),
    };
    if (!given.bonus && !given.progressione) return [];
    return findPremiNonDovuti(premi, given).map((caso) => {
      const id = PLACE_OF[caso];
      const { regola: rule, fonte } = id === "bonus" ? premi.bonus : premi.progressioni;
      const facts = {
        caso,
        persona: riga.persona,
        fascia:
          given.fascia === null
            ? undefined
            : (scheda.fasce?.nomi ?? scheda.collocazione?.fasce.map(({ nome }) => nome))?.[given.fascia],
      };
      return finding(subjectOf(scheda, riga), "PREMIO_NON_DOVUTO", riga.premi[id] ?? riga.at, {
        facts,
        rule,
        fonte,
        field: `${id}:${caso}`,
      });
    });
  });
};

/** Money though the structure, or the person, stays under the threshold: one finding for the table, or one for each person. */
export const checkDenaro: Check<RiepilogoScheda> = (scheda, { sistema }) => {
  const col = scheda.colonne.get("importo");
  const paid = scheda.righe.filter(({ importo, mista }) => importo !== undefined && importo > 0 && !mista);
  if (col === undefined || paid.length === 0) return [];
  const { fasce_merito: regole } = sistema;
  const { struttura } = scheda;
  if (regole && struttura && !hasTitoloAlPremio(regole, struttura.valore)) {
    const facts = { caso: "struttura", struttura: struttura.valore, soglia: regole.struttura, persone: paid.length };
    return [
      finding(scheda, "PREMIO_NON_DOVUTO", columnRange(scheda, col), {
        facts,
        rule: "R41",
        fonte: regole.fonte,
        found: struttura.valore,
        field: tableField(scheda, "importo"),
      }),
    ];
  }
  return paid.flatMap((riga): readonly Finding[] => {
    const reason = withoutTitle(riga, sistema);
    if (!reason) return [];
    const { rule, fonte, ...facts } = reason;
    const detail = {
      facts: { ...facts, persona: riga.persona, importo: riga.importo },
      rule,
      fonte,
      expected: 0,
      found: riga.importo,
      field: "importo",
    };
    return [finding(subjectOf(scheda, riga), "PREMIO_NON_DOVUTO", riga.numeri.importo ?? riga.at, detail)];
  });
};

interface Reason {
  readonly caso: string;
  readonly rule: string;
  readonly fonte: string;
  readonly soglia: number;
  readonly punteggio?: number | undefined;
  readonly struttura?: number;
}

function withoutTitle(
  { dovuta, punteggio, struttura }: RigaLetta,
  { fasce_merito: regole, soglia }: Parameters<Check<RiepilogoScheda>>[1]["sistema"],
): Reason | undefined {
  if (regole) {
    const source = { rule: "R41", fonte: regole.fonte };
    if (struttura !== undefined && !hasTitoloAlPremio(regole, struttura))
      return { caso: "struttura", struttura, soglia: regole.struttura, ...source };
    if (dovuta.fuori === "adeguata" || dovuta.fuori === "non_adeguata")
      return { caso: "punteggio", punteggio, soglia: regole.accesso, ...source };
    return dovuta.fuori === "non_valutabile"
      ? { caso: "non_valutabile", soglia: regole.mesi_assenza, ...source }
      : undefined;
  }
  const isUnpaid = dovuta.sottoSoglia || dovuta.retribuzione === 0;
  return soglia && isUnpaid
    ? { caso: "punteggio", punteggio, soglia: soglia.punteggio, rule: "R26", fonte: soglia.fonte }
    : undefined;
}

/** R40, over what the bands of the table are paid. */
export const checkRapportiFasce: Check<RiepilogoScheda> = (scheda, { sistema, scelte }) => {
  const { fasce } = scheda;
  if (!fasce || !scheda.colonne.has("importo")) return [];
  const vincolo = findVincolo(sistema, scelte, fasce.nomi.length);
  const inBands = scheda.righe.filter((_, index) => fasce.perRiga[index] !== undefined);
  if (!vincolo || inBands.some(({ importo }) => importo === undefined)) return [];
  const amounts = fasce.nomi.map((_, band) =>
    scheda.righe.flatMap((riga, index) =>
      fasce.perRiga[index] === band && riga.importo !== undefined && isEntitled(riga, { sistema })
        ? [riga.importo]
        : [],
    ),
  );
  if (amounts.flat().every((amount) => amount === 0)) return [];
  return checkRapporti(vincolo, amounts)
    .filter(({ rispettato }) => !rispettato)
    .flatMap((esito): readonly Finding[] => {
      const first = scheda.righe.find((_, index) => fasce.perRiga[index] === esito.fascia);
      const facts = {
        fascia: fasce.nomi[esito.fascia],
        successiva: fasce.nomi[esito.successiva],
        premio: esito.premio,
        premioSuccessivo: esito.premioSuccessivo,
        rapporto: roundTo(esito.rapporto, 2),
        minimo: vincolo.rapporto,
      };
      const detail = {
        facts,
        rule: "R40",
        fonte: vincolo.fonte,
        expected: vincolo.rapporto,
        found: roundTo(esito.rapporto, 2),
        field: tableField(scheda, `rapporto:${fasce.nomi[esito.fascia] ?? ""}`),
      };
      return first ? [finding(scheda, "RAPPORTO_FASCE", first.numeri.importo ?? first.at, detail)] : [];
    });
};
