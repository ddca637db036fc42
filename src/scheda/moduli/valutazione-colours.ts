// What does not add up on an evaluation form shows while it is filled in: weights, points over the maximum, changes without a reason.
import { cellAddress, columnName } from "../../workbook/address";
import { at } from "./sheet-builder";
import type { Foglio } from "./sheet-builder";
import { COLUMNS as C } from "./valutazione-columns";
import type { RigaFattore } from "./valutazione-fattori";

export function writeColours(foglio: Foglio, righe: readonly RigaFattore[], total: number): void {
  foglio.colour(at(total, C.massimo), `=ROUND(${cellAddress(total, C.massimo)},10)<>100`, "errore");
  for (const { row, parts, dovuto } of righe) {
    const [max, measured, given, note] = [C.massimo, C.misurato, C.attribuito, C.note].map((col) =>
      cellAddress(row, col),
    ) as [string, string, string, string];
    const top = dovuto.fattore.misura === "punti" ? max : "100";
    foglio.colour(at(row, C.misurato), `=AND(ISNUMBER(${measured}),OR(${measured}<0,${measured}>${top}))`, "errore");
    foglio.colour(
      at(row, C.attribuito),
      `=AND(ISNUMBER(${given}),OR(${given}<0,ROUND(${given}-${max},2)>0))`,
      "errore",
    );
    const due = dovuto.fattore.misura === "punti" ? measured : `${max}*${measured}/100`;
    foglio.colour(
      at(row, C.note),
      `=AND(ISNUMBER(${given}),ISNUMBER(${measured}),${note}="",IF(ISNUMBER(${measured}),ROUND(${given}-${due},2)<>0,FALSE))`,
      "avviso",
    );
    const [first, last] = [parts[0], parts.at(-1)];
    if (first === undefined || last === undefined) continue;
    const weights = `$${columnName(C.massimo)}$${String(first + 1)}:$${columnName(C.massimo)}$${String(last + 1)}`;
    foglio.colour(
      { top: first, bottom: last, left: C.massimo, right: C.massimo },
      `=AND(COUNT(${weights})>0,ROUND(SUM(${weights}),10)<>100)`,
      "errore",
    );
  }
}
