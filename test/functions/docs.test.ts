// docs/funzioni.md and the table in the README say what the functions are; `node scripts/functions/docs.js` writes them.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, it } from "@jest/globals";

const SCRIPT = `
import { makeDocs } from "./scripts/functions/docs.js";
console.log(JSON.stringify(await makeDocs()));
`;

it.each(["docs/funzioni.md", "README.md"])("%s is up to date", (path) => {
  const made = execFileSync(process.execPath, ["--input-type=module", "-e", SCRIPT], { encoding: "utf8" });
  const texts = JSON.parse(made.slice(made.indexOf("{"))) as Readonly<Record<string, string>>;
  const table = (text: string): string =>
    text.slice(text.indexOf("<!-- funzioni -->"), text.indexOf("<!-- /funzioni -->"));
  const written = readFileSync(path, "utf8");
  const expected = texts[path] ?? "";
  expect(path === "README.md" ? table(written) : written).toBe(path === "README.md" ? table(expected) : expected);
});
