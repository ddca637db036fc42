import { describe, expect, it } from "@jest/globals";
import { printPath, valueAt } from "../../src/lib/path";

describe("a path", () => {
  it.each([
    [[], ""],
    [["anno"], "anno"],
    [["fasce", "tabelle", 0, "voci", 2, "da"], "fasce.tabelle[0].voci[2].da"],
    [[1, "x"], "[1].x"],
  ])("%j is printed as %j", (path, expected) => {
    expect(printPath(path)).toBe(expected);
  });

  it("leads to a value, or nowhere", () => {
    const data = { pesi: [{ peso: 30 }, null] };
    expect(valueAt(data, ["pesi", 0, "peso"])).toBe(30);
    expect(valueAt(data, ["pesi", 1, "peso"])).toBeUndefined();
    expect(valueAt(data, ["pesi", 2])).toBeUndefined();
    expect(valueAt(data, ["pesi", "length", "x"])).toBeUndefined();
    expect(valueAt(data, ["toString"])).toBeUndefined();
    expect(valueAt(3, [])).toBe(3);
  });
});
