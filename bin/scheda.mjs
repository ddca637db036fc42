#!/usr/bin/env node
// Starts the command line that `prepare` built into dist/cli.
import { existsSync } from "node:fs";

const built = new URL("../dist/cli/scheda.mjs", import.meta.url);

if (existsSync(built)) {
  await import(built.href);
} else {
  process.stderr.write("La riga di comando non è ancora costruita: eseguire «npm ci» nella cartella del progetto.\n");
  process.exitCode = 2;
}
