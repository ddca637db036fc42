// Which columns a sistema's summary has.
import { CELLE_RIEPILOGO as TESTI } from "../../messages/moduli-fogli";
import type { Sistema } from "../../sistema/types";

export type Colonna =
  | "nome"
  | "categoria"
  | "settore"
  | "valutatore"
  | "mesi_assenza"
  | "punteggio"
  | "fascia"
  | "merito"
  | "posto"
  | "retribuzione"
  | "coefficiente"
  | "mesi"
  | "presenza"
  | "importo"
  | "note";

const WIDTHS: Readonly<Record<Colonna, number>> = {
  nome: 30,
  categoria: 26,
  settore: 24,
  valutatore: 24,
  mesi_assenza: 10,
  punteggio: 11,
  fascia: 18,
  merito: 16,
  posto: 12,
  retribuzione: 13,
  coefficiente: 12,
  mesi: 10,
  presenza: 10,
  importo: 14,
  note: 24,
};

export function columnsOf(sistema: Sistema): readonly Colonna[] {
  const bands = sistema.fasce?.tabelle.flatMap(({ voci }) => voci) ?? [];
  const has = (condition: boolean, ...ids: readonly Colonna[]): readonly Colonna[] => (condition ? ids : []);
  const merit = sistema.fasce_merito !== null;
  return [
    "nome",
    ...has(sistema.categorie.length > 0, "categoria"),
    "settore",
    "valutatore",
    ...has(merit, "mesi_assenza"),
    "punteggio",
    ...has(bands.length > 0, "fascia"),
    ...has(merit, "merito"),
    ...has(sistema.graduatoria !== null, "posto"),
    ...has(
      bands.some(({ retribuzione }) => retribuzione !== null),
      "retribuzione",
    ),
    ...has(sistema.fondo !== null, "coefficiente", "mesi", "presenza", "importo"),
    "note",
  ];
}

export function widthOf(id: Colonna): number {
  return WIDTHS[id];
}

export function headingOf(id: Colonna, { termini }: Sistema): string {
  if (id === "fascia") return TESTI.fascia(termini.fascia);
  return id === "merito" ? TESTI.merito : TESTI.colonne[id];
}
