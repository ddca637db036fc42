import { afterAll, describe, expect, it } from "@jest/globals";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createPool, type Pool } from "../../src/cli/pool";
import { NO_TOTALS, type VerifyTask } from "../../src/cli/verify-file";
import { temporaryFolder } from "./host";

const folder = temporaryFolder();
const script = join(folder, "worker.mjs");
writeFileSync(
  script,
  `import { parentPort } from "node:worker_threads";
   let served = 0;
   parentPort.on("message", ({ path }) => {
     if (path === "esce") process.exit(3);
     if (path === "lancia") throw new Error("rotto");
     if (path === "gira") for (;;);
     served += 1;
     parentPort.postMessage({ out: path + " " + served, err: "", status: 0, totali: ${JSON.stringify(NO_TOTALS)} });
     if (path === "muore dopo") process.exit(3);
   });`,
);

const task = (path: string): VerifyTask => ({
  path,
  sistema: undefined,
  scelte: {},
  json: true,
  style: { color: false, columns: 80 },
  exportTo: undefined,
  inputs: [],
});

const pools: Pool[] = [];
function pool(size: number): Pool {
  const created = createPool(pathToFileURL(script), size, 1);
  pools.push(created);
  return created;
}
afterAll(() => Promise.all(pools.map((one) => one.close())));

describe("worker threads", () => {
  it("serve one file after the other", async () => {
    const { run } = pool(1);
    const outcomes = await Promise.all(["a", "b", "c"].map((path) => run(task(path))));
    expect(outcomes.map(({ out }) => out)).toEqual(["a 1", "b 2", "c 3"]);
  });

  it.each([
    ["esce", "esce: l'esame si è interrotto, forse per mancanza di memoria; esaminare il file da solo o dividerlo.\n"],
    [
      "lancia",
      "lancia: l'esame si è interrotto, forse per mancanza di memoria; esaminare il file da solo o dividerlo.\n",
    ],
    ["gira", "gira: l'esame non è finito in 1 secondi ed è stato interrotto; dividere la cartella in più file.\n"],
  ])("that break over a file (%s) cost that file alone", async (path, err) => {
    const { run } = pool(1);
    const outcomes = await Promise.all(["a", path, "b"].map((one) => run(task(one))));
    expect(outcomes.map(({ status }) => status)).toEqual([0, 2, 0]);
    expect(outcomes[1]?.err).toBe(err);
    expect(outcomes[2]?.out).toBe("b 1");
  });

  it("that die between two files are replaced", async () => {
    const { run } = pool(1);
    await run(task("muore dopo"));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await run(task("b"))).out).toBe("b 1");
  });
});
