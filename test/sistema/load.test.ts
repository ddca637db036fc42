import fc from "fast-check";
import { describe, expect, it } from "@jest/globals";
import { printPath } from "../../src/lib/path";
import type { Path } from "../../src/lib/path";
import { describeSistemaProblem } from "../../src/messages/sistema";
import { builtInSistemi, findBuiltIn } from "../../src/sistema/catalogue";
import { loadSistema, readSistema, stringifySistema } from "../../src/sistema/load";
import { leavesOf, withValue } from "./walk";

/** The problems of a built-in sistema of which one value is changed: "code path". */
function problems(id: string, path: Path, value: unknown): readonly string[] {
  return listProblems(withValue(findBuiltIn(id), path, value));
}

function listProblems(data: unknown): readonly string[] {
  const result = loadSistema(data);
  return result.ok ? [] : result.error.map((problem) => `${problem.code} ${printPath(problem.path)}`);
}

const VOCI = ["fasce", "tabelle", 0, "voci"] as const;

describe("a sistema is refused with the path of the value", () => {
  it.each<[string, string, Path, unknown, string]>([
    ["weights that add up to 95", "arsac-2017", ["pesi", 0, "fattori", 0, "peso"], 25, "pesi_somma pesi[0].fattori"],
    [
      "weights that add up to 100.02",
      "arsac-2017",
      ["pesi", 7, "fattori", 0, "peso"],
      10.02,
      "pesi_somma pesi[7].fattori",
    ],
    ["a weight below 0", "arsac-2017", ["pesi", 0, "fattori", 2, "peso"], -5, "fuori_limiti pesi[0].fattori[2].peso"],
    ["a weight as text", "arsac-2017", ["pesi", 0, "fattori", 2, "peso"], "5", "tipo pesi[0].fattori[2].peso"],
    ["bands that overlap", "arsac-2017", [...VOCI, 2, "a"], 75, "fasce_sovrapposte fasce.tabelle[0].voci[1].da"],
    ["a band in another", "po-livelli", [...VOCI, 3, "da"], 60, "fasce_sovrapposte fasce.tabelle[0].voci[3].da"],
    [
      "a shared end that no scelta reads",
      "po-livelli",
      [...VOCI, 3, "da_inclusa"],
      true,
      "fasce_sovrapposte fasce.tabelle[0].voci[3].da",
    ],
    [
      "a band without a lower end",
      "arsac-2017",
      [...VOCI, 2, "da"],
      undefined,
      "estremo_inferiore_mancante fasce.tabelle[0].voci[2].da",
    ],
    [
      "a lower end that is null",
      "arsac-2017",
      [...VOCI, 2, "da"],
      null,
      "estremo_inferiore_mancante fasce.tabelle[0].voci[2].da",
    ],
    ["a band turned round", "arsac-2017", [...VOCI, 0, "a"], 80, "estremi_invertiti fasce.tabelle[0].voci[0].a"],
    ["a band over 100", "arsac-2017", [...VOCI, 0, "a"], 110, "fuori_limiti fasce.tabelle[0].voci[0].a"],
    ["a scale without room", "po-livelli", ["giudizi", "minimo"], 7, "scala giudizi.minimo"],
    [
      "a giudizio off the scale",
      "po-livelli",
      ["giudizi", "voci", 0, "valore"],
      8,
      "fuori_limiti giudizi.voci[0].valore",
    ],
    [
      "heads over 100",
      "belluno-2011",
      ["fasce_merito", "predefinite", 0, "teste"],
      40,
      "quote_oltre_100 fasce_merito.predefinite",
    ],
    [
      "resources over 100",
      "belluno-2011",
      ["fasce_merito", "predefinite", 0, "risorse"],
      60,
      "quote_oltre_100 fasce_merito.predefinite",
    ],
    ["a cap over 100", "belluno-2011", ["premi", "bonus", "tetto"], 105, "fuori_limiti premi.bonus.tetto"],
    [
      "more than the whole to the staff",
      "belluno-2011",
      ["premi", "risparmi", "personale", "numeratore"],
      4,
      "frazione_oltre_uno premi.risparmi.personale",
    ],
    ["fewer bands at most than at least", "belluno-2011", ["fasce_merito", "minimo"], 6, "scala fasce_merito.minimo"],
    [
      "an unknown fattore",
      "arsac-2017",
      ["pesi", 0, "fattori", 2, "fattore"],
      "2b",
      "riferimento pesi[0].fattori[2].fattore",
    ],
    [
      "an unknown categoria",
      "arsac-2017",
      ["elementi", 0, "categorie", 0],
      "dirigenti",
      "riferimento elementi[0].categorie[0]",
    ],
    ["an unknown base", "arsac-2017", ["categorie", 1, "variante_di"], "e", "riferimento categorie[1].variante_di"],
    ["an unknown ruolo", "po-livelli", ["categorie", 0, "ruolo"], "apicale", "riferimento categorie[0].ruolo"],
    ["a scelta that is not listed", "arsac-2017", ["fasce", "lettura"], "S7", "riferimento fasce.lettura"],
    [
      "an option that nobody computes",
      "arsac-2017",
      ["scelte", 0, "opzioni", 0, "id"],
      "media",
      "riferimento scelte[0].opzioni[0].id",
    ],
    [
      "a variant of no option",
      "po-livelli",
      ["fasce", "varianti", 2, "opzione"],
      "f",
      "riferimento fasce.varianti[2].opzione",
    ],
    [
      "a variant of no band",
      "po-livelli",
      ["fasce", "varianti", 2, "fascia"],
      "F",
      "riferimento fasce.varianti[2].fascia",
    ],
    [
      "an unknown start of a term",
      "arsac-2017",
      ["calendario", 9, "termine", "partenza"],
      "relazione",
      "riferimento calendario[9].termine.partenza",
    ],
    ["a start from no event", "arsac-2017", ["partenze", 0, "evento"], "relazione", "riferimento partenze[0].evento"],
    [
      "a number of bands that may not be",
      "belluno-2011",
      ["fasce_merito", "vincoli", 0, "fasce"],
      6,
      "riferimento fasce_merito.vincoli[0].fasce",
    ],
    ["an id twice", "arsac-2017", ["categorie", 5, "id"], "c", "duplicato categorie[6].id"],
    ["a level twice", "arsac-2017", [...VOCI, 1, "livello"], "1", "duplicato fasce.tabelle[0].voci[1].livello"],
    ["a rule measured twice", "arsac-2017", ["misurazione", 1, "regola"], "R5", "duplicato misurazione[1].regola"],
    [
      "a rule that measures nothing",
      "arsac-2017",
      ["misurazione", 0, "regola"],
      "R30",
      "valore_non_ammesso misurazione[0].regola",
    ],
    ["an event twice", "lucca-2011", ["calendario", 1, "id"], "pubblicazione", "duplicato calendario[16].id"],
    ["an unknown key", "arsac-2017", ["soglia", "punti"], 51, "chiave_sconosciuta soglia.punti"],
    ["a wrong type", "arsac-2017", ["soglia", "ammessi"], true, "tipo soglia.ammessi"],
    [
      "a fraction where a whole is meant",
      "arsac-2017",
      ["limiti", "elementi", "massimo"],
      2.5,
      "tipo limiti.elementi.massimo",
    ],
    [
      "a day that does not exist",
      "arsac-2017",
      ["calendario", 0, "termine", "mese"],
      2,
      "data_inesistente calendario[0].termine.giorno",
    ],
    [
      "an unknown kind of term",
      "arsac-2017",
      ["calendario", 0, "termine", "tipo"],
      "settimana",
      "valore_non_ammesso calendario[0].termine.tipo",
    ],
    ["a blank text", "arsac-2017", ["soglia", "fonte"], "  ", "testo_vuoto soglia.fonte"],
    ["an id with blanks", "arsac-2017", ["id"], "il mio sistema", "identificativo id"],
    ["no bands at all", "arsac-2017", ["fasce", "tabelle"], [], "elenco_vuoto fasce.tabelle"],
    ["a group left out", "arsac-2017", ["premi"], undefined, "manca premi"],
    [
      "a threshold turned round",
      "arsac-2017",
      ["soglia", "fattore_minimo"],
      60,
      "soglie_invertite soglia.fattore_minimo",
    ],
    [
      "points over the weight",
      "arsac-2017",
      ["differenziazione", "classi", 5, "punti"],
      6,
      "punti_oltre_peso differenziazione.classi[5].punti",
    ],
    [
      "classes that overlap",
      "arsac-2017",
      ["differenziazione", "classi", 0, "a"],
      4,
      "classi_sovrapposte differenziazione.classi[1].da",
    ],
    ["a weight that goes nowhere", "arsac-2017", ["riallocazioni", 1, "a"], "2", "stesso_fattore riallocazioni[1].a"],
  ])("%s", (_, id, path, value, expected) => {
    expect(problems(id, path, value)).toContain(expected);
  });

  it("when the classes of factor 2 share an end and no scelta reads it", () => {
    const arsac = findBuiltIn("arsac-2017");
    const scelte = arsac?.scelte.filter((scelta) => scelta.id !== "S2");
    expect(problems("arsac-2017", ["scelte"], scelte)).toEqual(
      [1, 2, 3, 4].map((at) => `classi_sovrapposte differenziazione.classi[${at}].da`),
    );
  });

  it("when an option of a scelta makes bands overlap", () => {
    expect(problems("po-livelli", ["fasce", "varianti", 1, "a"], 65)).toEqual([
      "fasce_sovrapposte fasce.tabelle[1].voci[4].da",
    ]);
  });

  it("when bands are not in order, the best first", () => {
    const voci = findBuiltIn("arsac-2017")?.fasce?.tabelle[0]?.voci;
    expect(problems("arsac-2017", VOCI, [...(voci ?? [])].reverse())).toContain(
      "fasce_non_ordinate fasce.tabelle[0].voci[0]",
    );
  });

  it("with everything that is wrong at once, shape and meaning", () => {
    const broken = [
      [["pesi", 0, "fattori", 0, "peso"], 25],
      [["pesi", 1, "fattori", 0, "peso"], "trenta"],
      [[...VOCI, 2, "a"], 75],
      [["soglia", "punti"], 51],
      [["scelte", 0, "fonte"], undefined],
    ] as const;
    const data = broken.reduce<unknown>(
      (copy, [path, value]) => withValue(copy, path, value),
      findBuiltIn("arsac-2017"),
    );
    expect([...listProblems(data)].sort()).toEqual([
      "chiave_sconosciuta soglia.punti",
      "fasce_sovrapposte fasce.tabelle[0].voci[1].da",
      "manca scelte[0].fonte",
      "pesi_somma pesi[0].fattori",
      "tipo pesi[1].fattori[0].peso",
    ]);
  });

  it.each([null, undefined, 3, "arsac", [], true])("when the whole is %j", (data) => {
    expect(loadSistema(data).ok).toBe(false);
    expect(listProblems(data)).toHaveLength(1);
  });
});

it("a sistema need not say where its measuring is written", () => {
  expect(problems("arsac-2017", ["misurazione"], undefined)).toEqual([]);
});

describe("a file", () => {
  it.each(builtInSistemi.map((sistema) => [sistema.id, sistema] as const))(
    "of %s is read back as it was written",
    (_, sistema) => {
      expect(readSistema(stringifySistema(sistema))).toEqual({ ok: true, value: sistema });
    },
  );

  it("may begin with a byte order mark", () => {
    const [first] = builtInSistemi;
    expect(first && readSistema(`\ufeff${stringifySistema(first)}`).ok).toBe(true);
  });

  it("that is no JSON is refused", () => {
    expect(readSistema("{ id: arsac }")).toEqual({ ok: false, error: [{ code: "json", path: [] }] });
  });
});

describe("no figure is swallowed", () => {
  const leaves = builtInSistemi.flatMap((sistema) =>
    leavesOf(sistema)
      .filter(({ value }) => typeof value === "number")
      .map(({ path, value }) => ({ sistema, path, value: value as number })),
  );
  const leaf = fc.integer({ min: 0, max: leaves.length - 1 }).map((index) => leaves[index]!);
  const OPTIONAL = /varianti\[\d+\]\.(da|a)$|da_mese$/;

  it("taken away, it is missed", () => {
    const needed = leaf.filter(({ path }) => !OPTIONAL.test(printPath(path)));
    fc.assert(
      fc.property(needed, ({ sistema, path }) => !loadSistema(withValue(sistema, path, undefined)).ok),
      { numRuns: 60 },
    );
  });

  it("written as text, it is refused at its path", () => {
    fc.assert(
      fc.property(leaf, ({ sistema, path, value }) => {
        const result = loadSistema(withValue(sistema, path, String(value)));
        return (
          !result.ok &&
          result.error.some((problem) => problem.code === "tipo" && printPath(problem.path) === printPath(path))
        );
      }),
      { numRuns: 60 },
    );
  });

  it("changed, it is refused or comes out changed", () => {
    fc.assert(
      fc.property(leaf, fc.constantFrom(-1000, -1, 1, 7, 1000), ({ sistema, path, value }, change) => {
        const altered = withValue(sistema, path, value + change);
        const result = loadSistema(altered);
        if (result.ok) expect(result.value).toEqual(altered);
      }),
      { numRuns: 100 },
    );
  });

  it("and every refusal can be told to a person", () => {
    fc.assert(
      fc.property(
        leaf,
        fc.constantFrom<unknown>(undefined, null, "x", -1000, 1000, [], {}, 0.5),
        ({ sistema, path }, value) => {
          const result = loadSistema(withValue(sistema, path, value));
          for (const problem of result.ok ? [] : result.error) {
            expect(describeSistemaProblem(problem)).toMatch(/^(Sistema|[a-z_]+[^ ]*): .{15,}\.$/);
            expect(describeSistemaProblem(problem)).not.toMatch(/undefined|NaN|Infinity|!/);
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});
