/** @jest-environment jsdom */
// Verifica as a person uses it.
import { afterEach, describe, expect, it } from "@jest/globals";
import { cleanup } from "@testing-library/react";
import { DIRIGENTE, makeForm, openPane, screen, stateOf } from "./pane";

afterEach(cleanup);

const right = makeForm({ name: "Bianchi", persona: "Bianchi Anna", rows: DIRIGENTE, total: 87 });
const wrong = makeForm({ name: "Rossi", persona: "Rossi Maria", rows: DIRIGENTE, total: 85 });

describe("Verifica", () => {
  it("x", async () => {
    const pane = await openPane(stateOf([right, wrong]));
    await pane.check();
    console.log(pane.said(), document.body.innerHTML.length, pane.workbook.calls);
    screen.debug(screen.getByRole("main"), 20000);
  });
});
