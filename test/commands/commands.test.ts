// Ribbon and context menu over the real office.js: each action of the manifest opens the pane and reaches it, once.
import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it } from "@jest/globals";
import { registerCommands } from "../../src/commands";
import { ACTION_IDS, actionBus, createBus } from "../../src/commands/bus";
import type { ActionId } from "../../src/commands/bus";
import { loadOffice } from "../office/host/load";
import type { Loaded } from "../office/host/load";

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)].sort();

describe("The actions", () => {
  let excel: Loaded;
  afterEach(() => excel.unload());

  it("open the pane and are done there; Excel hears when they are done, also when they fail", async () => {
    excel = await loadOffice({ start: "hidden" });
    registerCommands();
    const done: ActionId[] = [];
    const stop = actionBus.listen((id) => {
      done.push(id);
      return id === "segna" ? Promise.reject(new Error("Guasto.")) : Promise.resolve();
    });
    expect(excel.host.runtime.state).toBe("Background");
    expect(await excel.host.action("guida")).toBe(true);
    expect(excel.host.runtime.state).toBe("Background");
    for (const id of ACTION_IDS) expect(await excel.host.action(id)).toBe(true);
    expect(excel.host.runtime.state).toBe("Visible");
    expect(done).toEqual(["guida", ...ACTION_IDS]);
    stop();
  });

  it("pressed before the pane is there wait for it", async () => {
    excel = await loadOffice({ start: "hidden" });
    registerCommands();
    expect(await excel.host.action("verifica")).toBe(true);
    const done: ActionId[] = [];
    const stop = actionBus.listen((id) => {
      done.push(id);
      return Promise.resolve();
    });
    await excel.host.settled();
    expect(done).toEqual(["verifica"]);
    stop();
  });

  it("are bound without harm in a plain browser", async () => {
    excel = await loadOffice({ excel: false });
    expect(registerCommands).not.toThrow();
  });
});

describe("The list of actions", () => {
  it("are those of the manifest", () => {
    const manifest = readFileSync("manifest.xml", "utf8");
    const names = [...manifest.matchAll(/<FunctionName>(.*?)<\/FunctionName>/g)].map(([, name = ""]) => name);
    expect(unique(names)).toEqual(unique(ACTION_IDS));
  });
});

describe("The bus", () => {
  it("keeps an action once, in order, and hands over to the pane that listens last", async () => {
    const bus = createBus();
    const heard: string[] = [];
    const listener = (name: string) => (id: ActionId) => {
      heard.push(`${name} ${id}`);
      return Promise.resolve();
    };
    await bus.send("verifica");
    await bus.send("schede");
    await bus.send("verifica");
    const stop = bus.listen(listener("prima"));
    await Promise.resolve();
    await Promise.resolve();
    expect(heard).toEqual(["prima verifica", "prima schede"]);
    bus.listen(listener("poi"));
    stop();
    await bus.send("registro");
    expect(heard.at(-1)).toBe("poi registro");
  });
});
