// The formulas of the forms, written twice: with the PERF functions, or with Excel's own for people without the add-in. Both
// give the same figures; where a form is not filled in yet both give an empty text, so that a blank form shows no error.
import { intervalliOf } from "../../calc/fascia-intervalli";
import type { Intervalli } from "../../calc/fascia-intervalli";
import { opzione } from "../../calc/opzione";
import { findBuiltIn } from "../../sistema/catalogue";
import type { Categoria, Riallocazione } from "../../sistema/types";
import type { OpzioniModuli } from "./types";

/** Addresses of the cells that the weights hang on; undefined where the form does not have them. */
export interface CaseCells {
  readonly obiettivi: string | undefined;
  readonly collaboratori: string | undefined;
}

/** Texts of formulas without the leading "="; arguments are addresses of the same sheet. */
export interface Formulas {
  readonly peso: (fattore: string, categoria: Categoria, cells: CaseCells) => string;
  readonly media: (valori: string, pesi: string) => string;
  readonly giudizio: (giudizi: string, pesi: string) => string;
  readonly organizzativa: (pr: string, punti: string, mediaEnte?: string) => string;
  readonly fascia: (punteggio: string, ruolo: string | null) => string;
  readonly retribuzione: (punteggio: string) => string;
  /** Cells of the levels, in the order of the sistema's criteri. */
  readonly pesoObiettivo: (livelli: readonly string[]) => string;
}

export function createFormulas(opzioni: OpzioniModuli): Formulas {
  return opzioni.formule === "perf" ? perfFormule(opzioni) : nativeFormule(opzioni);
}

export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Decimal point, as formulas are kept. */
const figure = (value: number): string => String(value);

function perfFormule({ sistema }: OpzioniModuli): Formulas {
  // An office's own sistema is the workbook's: no name would find it.
  const own = findBuiltIn(sistema.id) === undefined ? undefined : quoted(sistema.id);
  const call = (name: string, ...args: readonly (string | undefined)[]): string => {
    const filled = args.map((arg, index) => (arg === undefined ? -1 : index));
    const given = args.slice(0, Math.max(...filled) + 1).map((arg) => arg ?? "");
    return `PERF.${name}(${given.join(",")})`;
  };
  return {
    peso: (fattore, categoria, { obiettivi, collaboratori }) =>
      call(
        "PESO",
        quoted(fattore),
        quoted(categoria.nome),
        obiettivi === undefined ? undefined : `IF(${obiettivi}="",TRUE,${obiettivi})`,
        collaboratori === undefined ? undefined : `IF(${collaboratori}="",2,${collaboratori})`,
        own,
      ),
    media: (valori, pesi) => `IF(COUNT(${pesi})=0,${call("MEDIA", valori)},${call("MEDIA", valori, pesi)})`,
    giudizio: (giudizi, pesi) => call("GIUDIZIO", giudizi, pesi, own),
    organizzativa: (pr, punti, mediaEnte) =>
      `IF(COUNT(${punti})=0,${call("ORGANIZZATIVA", pr, undefined, mediaEnte, own)},${call("ORGANIZZATIVA", pr, punti, mediaEnte, own)})`,
    fascia: (punteggio, ruolo) =>
      call("FASCIA", punteggio, own, ruolo === null || !hasRuoli(sistema) ? undefined : quoted(ruolo)),
    retribuzione: (punteggio) => call("RETRIBUZIONE", punteggio, own),
    pesoObiettivo: (livelli) => call("PESO.OBIETTIVO", ...livelli),
  };
}

function hasRuoli(sistema: OpzioniModuli["sistema"]): boolean {
  return (sistema.fasce?.tabelle.length ?? 0) > 1;
}

function nativeFormule(opzioni: OpzioniModuli): Formulas {
  const { sistema, scelte } = opzioni;
  return {
    peso: (fattore, categoria, cells) => nativePeso(opzioni, fattore, categoria.id, cells),
    media: (valori, pesi) =>
      `IF(COUNT(${pesi})=0,AVERAGE(${valori}),IF(ROUND(SUM(${pesi}),10)=100,SUMPRODUCT(${valori},${pesi})/100,NA()))`,
    giudizio: (giudizi, pesi) => {
      const top = sistema.giudizi?.massimo ?? 7;
      const low = opzione(sistema, scelte, "S16") === "uno_sette" ? (sistema.giudizi?.minimo ?? 1) : 0;
      const shifted = low === 0 ? giudizi : `${giudizi}-${figure(low)}`;
      return `SUMPRODUCT(${pesi},${shifted})/(${figure(top - low)}*SUM(${pesi}))*100`;
    },
    organizzativa: (pr, punti, mediaEnte) => nativeOrganizzativa(opzioni, pr, punti, mediaEnte),
    fascia: (punteggio, ruolo) => {
      const tabella =
        sistema.fasce?.tabelle.find((one) => one.ruolo === ruolo) ??
        sistema.fasce?.tabelle.find((one) => one.ruolo === null) ??
        sistema.fasce?.tabelle[0];
      if (tabella === undefined) return '""';
      const intervalli = intervalliOf(sistema, scelte, tabella);
      return bandFormula(punteggio, intervalli, (index) => quoted(intervalli.voci[index]?.nome ?? ""));
    },
    retribuzione: (punteggio) => {
      const tabella = sistema.fasce?.tabelle[0];
      if (tabella === undefined) return '""';
      const intervalli = intervalliOf(sistema, scelte, tabella);
      const pay = bandFormula(punteggio, intervalli, (index) => figure(intervalli.voci[index]?.retribuzione ?? 0));
      return intervalli.soglia <= 0 ? pay : `IF(ROUND(${punteggio},2)<${figure(intervalli.soglia / 100)},0,${pay})`;
    },
    pesoObiettivo: (livelli) => nativePesoObiettivo(opzioni, livelli),
  };
}

/** R15–R17: what the annex gives, moved where nothing was assigned or there is nobody to differentiate. */
function nativePeso({ sistema, scelte }: OpzioniModuli, fattore: string, categoria: string, cells: CaseCells): string {
  const row = sistema.pesi.find((pesi) => pesi.categoria === categoria);
  const weight = (id: string): number => row?.fattori.find((one) => one.fattore === id)?.peso ?? 0;
  const moved = sistema.riallocazioni.flatMap((riallocazione) => {
    const condition = conditionOf(riallocazione, cells, opzione(sistema, scelte, "S13") === "mantiene");
    return condition === undefined || weight(riallocazione.da) === 0 ? [] : [{ ...riallocazione, condition }];
  });
  const given = moved.find(({ da }) => da === fattore);
  if (given) return `IF(${given.condition},0,${figure(weight(fattore))})`;
  const received = moved.filter(({ a }) => a === fattore);
  return [
    figure(weight(fattore)),
    ...received.map(({ condition, da }) => `IF(${condition},${figure(weight(da))},0)`),
  ].join("+");
}

function conditionOf(
  { quando }: Riallocazione,
  { obiettivi, collaboratori }: CaseCells,
  nobodyKeeps: boolean,
): string | undefined {
  if (quando === "nessun_obiettivo_individuale") {
    return obiettivi === undefined ? undefined : `AND(${obiettivi}<>"",${obiettivi}=0)`;
  }
  if (collaboratori === undefined) return undefined;
  return `AND(${collaboratori}<>"",${collaboratori}${nobodyKeeps ? "=1" : "<=1"})`;
}

/** R33, R33a, R34: objectives below the minimum count nothing (S5), points weigh them, the body's mean counts as much (S6). */
function nativeOrganizzativa(
  { sistema, scelte }: OpzioniModuli,
  pr: string,
  punti: string,
  mediaEnte?: string,
): string {
  const rule = sistema.obiettivo_raggiunto;
  const zeroed = rule !== null && opzione(sistema, scelte, "S5") === "azzera";
  // A blank cell is 0 to a product, and text cannot stand there.
  const counted = zeroed ? `${pr}*(ROUND(${pr},2)>=${figure(rule.minimo)})` : `${pr}*1`;
  const own = `IF(COUNT(${punti})=0,SUMPRODUCT(${counted})/COUNT(${pr}),SUMPRODUCT(${counted}*${punti})/SUMPRODUCT((${pr}<>"")*${punti}))`;
  return mediaEnte === undefined ? own : `(${own}+${mediaEnte})/2`;
}

/** Best band first; a hole of the text gives an empty text. */
function bandFormula(punteggio: string, { da, a }: Intervalli, shown: (index: number) => string): string {
  const rounded = `ROUND(${punteggio},2)`;
  return da.reduceRight((rest, start, index) => {
    const from = `${rounded}>=${figure(start / 100)}`;
    const top = a[index] ?? 0;
    const above = index === 0 ? 10_000 : (da[index - 1] ?? 0) - 1;
    const condition = top === above ? from : `AND(${from},${rounded}<=${figure(top / 100)})`;
    return `IF(${condition},${shown(index)},${rest})`;
  }, '""');
}

/** R30: each level's value, multiplied. */
function nativePesoObiettivo({ sistema }: OpzioniModuli, livelli: readonly string[]): string {
  const criteri = sistema.pesatura?.criteri ?? [];
  const parts = criteri.map((criterio, index) => {
    const cell = livelli[index] ?? "";
    return criterio.livelli.reduceRight(
      (rest, { nome, valore }) => `IF(${cell}=${quoted(nome)},${figure(valore)},${rest})`,
      "NA()",
    );
  });
  return parts.join("*");
}
