// The manifest's own checks: what Office would refuse, or silently leave out, shows here first; for the manifest of the tree
// and for one built for an address.
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { DEVELOPMENT_ADDRESS, readAddress, rewriteManifest } from "../scripts/site/manifest";

const development = readFileSync("manifest.xml", "utf8");
const production = rewriteManifest(development, "https://perf.comune.example.it/schede");

/** Values of an attribute in all elements of a name; "" for any element. */
function attributes(xml: string, element: string, name: string): readonly string[] {
  const pattern = new RegExp(`<${element || "[\\w:]+"}\\b[^>]*?\\s${name}="([^"]*)"`, "g");
  return [...xml.matchAll(pattern)].map(([, value = ""]) => value);
}

function elements(xml: string, name: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?>([\\s\\S]*?)</${name}>`, "g"))].map(
    ([, inner = ""]) => inner,
  );
}

const only = (xml: string, name: string): string => {
  const found = elements(xml, name);
  expect(found).toHaveLength(1);
  return found[0] ?? "";
};

const duplicates = (names: readonly string[]): readonly string[] =>
  names.filter((name, at) => names.indexOf(name) !== at);

/** Width and height as the PNG itself says. */
function pngSize(path: string): readonly [number, number] {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe.each([
  ["of the tree", development, DEVELOPMENT_ADDRESS],
  ["built for an address", production, "https://perf.comune.example.it/schede"],
])("The manifest %s", (_, xml, address) => {
  const resources = only(xml, "Resources");
  const ids = ["bt:Image", "bt:Url", "bt:String"].flatMap((name) => attributes(resources, name, "id"));

  it("refers to resources that exist, and has none that nothing refers to", () => {
    const used = new Set(attributes(xml, "", "resid"));
    expect([...used].filter((resid) => !ids.includes(resid))).toEqual([]);
    expect(ids.filter((id) => !used.has(id))).toEqual([]);
    expect(duplicates(ids)).toEqual([]);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  it("has one runtime: pane, functions' page, commands and every button that opens the pane share its address", () => {
    const [runtime] = attributes(xml, "Runtime", "resid");
    const page = attributes(only(xml, "Page"), "SourceLocation", "resid");
    const file = attributes(xml, "FunctionFile", "resid");
    const panes = elements(xml, "Action").flatMap((action) => attributes(action, "SourceLocation", "resid"));
    expect(panes.length).toBeGreaterThan(0);
    expect(new Set([...page, ...file, ...panes])).toEqual(new Set([runtime]));
    expect(attributes(xml, "Runtime", "lifetime")).toEqual(["long"]);
    expect(xml).not.toContain("<TaskpaneId>");
    expect(xml.indexOf("<Runtimes>")).toBeLessThan(xml.indexOf("<AllFormFactors>"));
  });

  it("gives every icon in all eight sizes, as files of that size", () => {
    const urls = new Map(
      [...resources.matchAll(/<bt:Image id="([^"]+)" DefaultValue="([^"]+)"/g)].map(([, id = "", url = ""]) => [
        id,
        url,
      ]),
    );
    for (const icon of elements(xml, "Icon")) {
      const sizes = attributes(icon, "bt:Image", "size").map(Number);
      expect(sizes).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
      for (const [at, resid] of attributes(icon, "bt:Image", "resid").entries()) {
        const path = (urls.get(resid) ?? "").replace(`${address}/`, "");
        expect(existsSync(path) && pngSize(path)).toEqual([sizes[at], sizes[at]]);
      }
    }
    const own = [
      ...attributes(xml, "IconUrl", "DefaultValue"),
      ...attributes(xml, "HighResolutionIconUrl", "DefaultValue"),
    ];
    expect(own.map((url) => pngSize(url.replace(`${address}/`, "")))).toEqual([
      [32, 32],
      [64, 64],
    ]);
  });

  it("keeps names, texts and descriptions within what Office shows", () => {
    const values = (part: string): readonly string[] => [
      ...attributes(part, "bt:String", "DefaultValue"),
      ...attributes(part, "bt:Override", "Value"),
    ];
    expect(values(only(xml, "bt:ShortStrings")).filter((text) => text.length > 125)).toEqual([]);
    expect(values(only(xml, "bt:LongStrings")).filter((text) => text.length > 250)).toEqual([]);
    expect(attributes(xml, "Description", "DefaultValue").filter((text) => text.length > 250)).toEqual([]);
    expect(attributes(xml, "DisplayName", "DefaultValue").filter((text) => text.length > 125)).toEqual([]);
  });

  it("uses https for all addresses, all below the one it is made for", () => {
    const addresses = [...xml.matchAll(/(?:DefaultValue|Value)="(https?:[^"]*)"/g)].map(([, url = ""]) => url);
    expect(addresses.length).toBeGreaterThan(80);
    expect(addresses.filter((url) => !url.startsWith(`${address}/`))).toEqual([]);
    expect(elements(xml, "AppDomain")).toEqual([new URL(address).origin]);
  });

  it("has no two controls of the same id", () => {
    const controls = ["Group", "Control", "CustomTab", "Item"].flatMap((name) => attributes(xml, name, "id"));
    expect(controls.length).toBeGreaterThan(12);
    expect(duplicates(controls)).toEqual([]);
  });

  it("gives each entry of the context menu on the ribbon too", () => {
    const menu = elements(xml, "ExtensionPoint").find((part) => part.includes("<OfficeMenu")) ?? "";
    const ribbon = elements(xml, "CustomTab").join("");
    const names = elements(menu, "FunctionName");
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !ribbon.includes(`<FunctionName>${name}</FunctionName>`))).toEqual([]);
  });

  it("speaks Italian by default, and overrides it for other languages only", () => {
    expect(only(xml, "DefaultLocale")).toBe("it-IT");
    const locales = new Set([...attributes(xml, "bt:Override", "Locale"), ...attributes(xml, "Override", "Locale")]);
    expect(locales).toEqual(new Set(["en-US"]));
    // A plain Override among the resources keeps the add-in from loading.
    expect(resources).not.toMatch(/<Override\b/);
    expect(only(xml, "bt:ShortStrings")).not.toMatch(/id="Funzioni\.Spazio"[^/]*>\s*<bt:Override/);
  });

  it("asks for ExcelApi 1.14 of everybody and for the runtimes of those who get the functions", () => {
    const [base = "", overrides = ""] = xml.split("<VersionOverrides");
    expect([...attributes(base, "Set", "Name"), ...attributes(base, "Set", "MinVersion")]).toEqual([
      "ExcelApi",
      "1.14",
    ]);
    expect(attributes(overrides, "bt:Set", "Name")).toEqual(["SharedRuntime", "CustomFunctionsRuntime"]);
  });

  it("has a version of four parts that is the package's, and what the store asks for", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly version: string };
    expect(only(xml, "Version")).toBe(`${version}.0`);
    expect(only(xml, "Id")).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    for (const name of ["SupportUrl", "IconUrl", "HighResolutionIconUrl"]) expect(xml).toContain(`<${name} `);
    for (const name of ["Title", "Description", "LearnMoreUrl"]) expect(only(xml, "GetStarted")).toContain(`<${name} `);
  });
});

describe("A manifest for an address", () => {
  it("keeps nothing of the development server", () => {
    expect(production).not.toContain("localhost");
    expect(production).not.toContain("Development");
  });

  it("is refused where the address is missing, not https, or ends with a slash", () => {
    expect(readAddress("https://perf.example.it")).toBe("https://perf.example.it");
    expect(readAddress("https://perf.example.it:8443/a/b")).toBe("https://perf.example.it:8443/a/b");
    for (const wrong of [
      undefined,
      "",
      "perf.example.it",
      "http://perf.example.it",
      "https://perf.example.it/",
      "https://x.it/?a",
    ]) {
      expect(() => readAddress(wrong)).toThrow("--env baseUrl=https://host[/path]");
    }
  });

  it("links to pages that the build has", () => {
    for (const page of ["privacy.html", "assistenza.html", "pagine.css"])
      expect(existsSync(`assets/pagine/${page}`)).toBe(true);
    expect(development).toContain("/assistenza.html");
  });
});
