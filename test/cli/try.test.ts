import { it } from "@jest/globals";
import { mkdirSync, readFileSync } from "node:fs";
import { writeStaff } from "./staff-file";
import { scheda } from "./host";
import { readSnapshot } from "../../src/xlsx/read-snapshot";
it("x", async () => {
  mkdirSync("/tmp/cli-try", { recursive: true });
  await writeStaff("/tmp/cli-try/p.xlsx");
  await scheda(["genera", "/tmp/cli-try/p.xlsx", "/tmp/cli-try/all.xlsx", "--per", "tutti", "--sostituisci", "--modulo", "valutazione,riepilogo", "--anno", "2024"]);
  const s = readSnapshot(new Uint8Array(readFileSync("/tmp/cli-try/all.xlsx")));
  if (!s.ok) throw new Error("x");
  for (const sh of s.value.sheets) for (const [i, a] of sh.merges.entries()) for (const b of sh.merges.slice(i + 1)) if (a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right) console.log("OVERLAP", sh.name, JSON.stringify([a, b]));
  console.log((await scheda(["verifica", "/tmp/cli-try/all.xlsx"])).out);
});
