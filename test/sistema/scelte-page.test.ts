import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "@jest/globals";
import { printScelte } from "../../src/messages/scelte";
import { builtInSistemi } from "../../src/sistema/catalogue";

const file = join(__dirname, "../../docs/scelte.md");

// After a change in the sets: UPDATE_DOCS=1 npx jest test/sistema/scelte-page
it("docs/scelte.md says what the sets say", () => {
  const page = printScelte(builtInSistemi);
  if (process.env["UPDATE_DOCS"] === "1") writeFileSync(file, page);
  expect(readFileSync(file, "utf8")).toBe(page);
});
