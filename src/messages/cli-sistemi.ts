// The list of sistemi and the outcome of the check of one, on the command line.
import type { Sistema } from "../sistema/types";
import { countWords } from "./cli-verifica";

export interface EntryLine {
  readonly indent: number;
  readonly text: string;
}

export function describeSistemaEntry(sistema: Sistema, isDefault: boolean): readonly EntryLine[] {
  return [
    { indent: 0, text: `${sistema.id}${isDefault ? " (predefinito)" : ""} – ${sistema.nome}` },
    { indent: 2, text: `${sistema.documento}, ${sistema.ente}` },
    ...sistema.scelte.map(({ id, titolo, opzioni }) => {
      const options = opzioni.map((option, index) => (index === 0 ? `${option.id} (predefinita)` : option.id));
      return { indent: 2, text: `${id} ${titolo}: ${options.join(", ")}` };
    }),
  ];
}

export function sistemaUsable(path: string, { id, nome }: Sistema, remarks: number): string {
  const outcome =
    remarks === 0
      ? "le tabelle non lasciano punti aperti."
      : `${countWords(remarks, "punto", "punti")} da conoscere nelle tabelle:`;
  return `${path}: il sistema ${id} (${nome}) si può usare; ${outcome}`;
}
