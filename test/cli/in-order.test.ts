import { describe, expect, it } from "@jest/globals";
import { runInOrder } from "../../src/cli/in-order";

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe("many tasks at once", () => {
  it("give their outcomes in the order of the tasks, whichever ends first", async () => {
    const seen: string[] = [];
    await runInOrder(
      [30, 1, 15, 2, 0],
      3,
      async (milliseconds) => {
        await wait(milliseconds);
        return String(milliseconds);
      },
      (outcome, index) => {
        seen.push(`${String(index)}:${outcome}`);
        return Promise.resolve();
      },
    );
    expect(seen).toEqual(["0:30", "1:1", "2:15", "3:2", "4:0"]);
  });

  it("never start far ahead of the first one still awaited", async () => {
    let started = 0;
    let emitted = 0;
    let most = 0;
    await runInOrder(
      Array.from({ length: 200 }, (_, index) => index),
      2,
      async (index) => {
        started += 1;
        most = Math.max(most, started - emitted);
        await wait(index === 0 ? 30 : 0);
      },
      () => {
        emitted += 1;
        return Promise.resolve();
      },
    );
    expect(started).toBe(200);
    expect(most).toBeLessThanOrEqual(8);
  });
});
