// The pages that the help links to: buttons and places have there the names that the pane, the ribbon and the forms give them.
import { describe, expect, it } from "@jest/globals";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { MODULO_LABELS } from "../src/messages/moduli";
import { ALBERO } from "../src/messages/pane/albero";
import { ACTION_LABELS, FRAME, PLACES } from "../src/messages/pane/frame";
import { DESTINATION_LABELS, MODULI, SECTION_LABELS } from "../src/messages/pane/moduli";

const FOLDER = "assets/pagine";
/** Written by the build beside them. */
const MADE = "aiuto/index.html";

const manifest = readFileSync("manifest.xml", "utf8");
const labels = new Set(
  [
    ...[ACTION_LABELS, ALBERO, DESTINATION_LABELS, FRAME, MODULI, MODULO_LABELS, PLACES].flatMap(Object.values<string>),
    ...Object.values(SECTION_LABELS).map(({ titolo }) => titolo),
    ...[...manifest.matchAll(/<bt:String id="\w+\.Nome" DefaultValue="([^"]*)"/g)].map(([, name = ""]) => name),
  ].map((label) => label.replace(/…$/, "")),
);

describe.each(readdirSync(FOLDER).filter((name) => name.endsWith(".html")))("%s", (name) => {
  const page = readFileSync(`${FOLDER}/${name}`, "utf8").replace(/\s+/g, " ");

  it("names buttons and places as they are named", () => {
    const text = page.replace(/<dt>.*?<\/dt>/g, "");
    const named = [...text.matchAll(/<strong>(.*?)<\/strong>/g)].map(([, label = ""]) => label);
    // A sentence in bold is a warning, not a name.
    expect(named.filter((label) => !/[.:]$/.test(label) && !labels.has(label))).toEqual([]);
  });

  it("links to pages that there are", () => {
    const links = [...page.matchAll(/href="([^"#]*)"/g)].map(([, link = ""]) => link);
    expect(links.length).toBeGreaterThan(1);
    expect(
      links.filter((link) => link !== MADE && !link.startsWith("https:") && !existsSync(`${FOLDER}/${link}`)),
    ).toEqual([]);
  });
});
