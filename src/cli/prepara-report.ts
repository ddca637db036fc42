// What `scheda prepara` tells at the end: of each copy every sheet, kept or not, and why.
import { describeCopies, describeCopy, describeMissing, describeSheetOfCopy } from "../messages/cli-prepara";
import { describeFoglioInvio } from "../messages/invio";
import type { Opened } from "./open-checked";
import type { CopyToMake } from "./prepara-plan";

export function renderPrepara(
  { path, checked }: Opened,
  made: readonly CopyToMake[],
  wanted: number,
  json: boolean,
): string {
  if (!json) return renderLines(made, wanted);
  const document = {
    file: path,
    sistema: checked.sistema.id,
    copie: made.map(({ path: file, piano }) => ({
      file,
      valutatore: piano.valutatore,
      persone: piano.persone,
      mancanti: piano.mancanti,
      fogli: piano.fogli.map((foglio) => ({
        foglio: foglio.foglio,
        esito: foglio.esito,
        code: foglio.motivo.code,
        ...(foglio.esito === "in_parte" ? { righe_tolte: foglio.tolte } : {}),
        message: describeFoglioInvio(foglio),
      })),
    })),
    totali: { copie: made.length, valutatori: wanted },
  };
  return `${JSON.stringify(document)}\n`;
}

function renderLines(made: readonly CopyToMake[], wanted: number): string {
  const lines = made.flatMap(({ path, piano }) => [
    describeCopy(path, piano),
    ...piano.fogli.map((foglio) => `  - ${describeSheetOfCopy(foglio)}`),
    ...(piano.mancanti.length === 0 ? [] : [`  ${describeMissing(piano)}`]),
  ]);
  return [...lines, ...(wanted > 1 ? [describeCopies(made.length, wanted)] : [])].map((line) => `${line}\n`).join("");
}
