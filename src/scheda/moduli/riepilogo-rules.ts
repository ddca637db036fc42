// What may be typed into the summary, and what shows when it cannot be.
import { CELLE_RIEPILOGO as TESTI } from "../../messages/moduli-fogli";
import { cellAddress } from "../../workbook/address";
import type { Allowed } from "../../workbook/new-sheet";
import { down } from "./sheet-builder";
import type { Foglio } from "./sheet-builder";
import type { Colonna } from "./riepilogo-columns";
import { rangeOf } from "./riepilogo-place";
import type { TablePlace } from "./riepilogo-place";

export function writeRules(foglio: Foglio, piazza: TablePlace): void {
  const { columns, top, bottom, opzioni } = piazza;
  const rule = (id: Colonna, allowed: Allowed, text: { readonly title: string; readonly message: string }): void => {
    const col = columns.indexOf(id);
    if (col >= 0) foglio.allow(down(top, bottom, col), allowed, text.title, text.message);
  };
  rule("punteggio", { type: "decimale", da: 0, a: 100 }, TESTI.punteggio);
  rule("coefficiente", { type: "decimale", da: 0.01, a: 100 }, TESTI.coefficiente);
  for (const id of ["mesi", "mesi_assenza"] as const) rule(id, { type: "decimale", da: 0, a: 12 }, TESTI.mesi);
  const merit = opzioni.sistema.fasce_merito;
  if (merit !== null) {
    const voci = [...merit.predefinite, ...merit.fuori].map(({ nome }) => nome);
    rule("merito", { type: "lista", voci }, TESTI.fascia_merito);
  }
  const score = columns.indexOf("punteggio");
  const own = cellAddress(top, score);
  foglio.colour(down(top, bottom, score), `=AND(ISNUMBER(${own}),OR(N(${own})<0,N(${own})>100))`, "errore");
  const name = cellAddress(top, columns.indexOf("nome"));
  const names = rangeOf(piazza, "nome");
  foglio.colour(down(top, bottom, columns.indexOf("nome")), `=AND(${name}<>"",COUNTIF(${names},${name})>1)`, "errore");
}
