// The manifest of the project itself: exact versions only, so that two checkouts never differ.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "@jest/globals";

interface PackageJson {
  readonly private: boolean;
  readonly license: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly overrides: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync(resolve("package.json"), "utf8")) as PackageJson;
const exactVersion = /^(npm:(@[\w.-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+$/;

describe("package.json", () => {
  it.each(["dependencies", "devDependencies", "overrides"] as const)("pins exact versions in %s", (field) => {
    const loose = Object.entries(manifest[field]).filter(([, version]) => !exactVersion.test(version));
    expect(loose).toEqual([]);
  });

  it("names no package twice", () => {
    const both = Object.keys(manifest.dependencies).filter((name) => name in manifest.devDependencies);
    expect(both).toEqual([]);
  });

  it("is private and under the EUPL", () => {
    expect(manifest.private).toBe(true);
    expect(manifest.license).toBe("EUPL-1.2");
  });
});
