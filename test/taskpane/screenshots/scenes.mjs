// What the pictures show: a workbook and what a person does in it.
const check = async (page) => {
  await page.getByRole("tabpanel").getByRole("button", { name: "Verifica", exact: true }).first().click();
  await page.getByRole("button", { name: /^Sistema in vigore/ }).waitFor();
};
const rows = (page) => page.getByRole("list", { name: "Rilievi" }).getByRole("button", { expanded: false });
const open = async (page, name) => {
  await check(page);
  await page.getByRole("button", { name }).first().click();
};
const goTo = async (page, tab) => {
  const there = page.getByRole("tab", { name: tab });
  if (await there.isVisible()) await there.click();
  else {
    await page.getByRole("button", { name: /^Altr[oe]( parti del riquadro)?$/ }).click();
    await page.getByRole("menuitemradio", { name: tab }).click();
  }
  await page.getByRole("heading", { level: 2 }).first().waitFor();
};
const openSection = async (page, name) => {
  await goTo(page, "Moduli");
  await page.getByRole("button", { name }).click();
  await page.getByRole("button", { name: /^Mostra|^Inserisci il modulo/ }).waitFor();
};
const fillScheda = async (page) => {
  await openSection(page, /^Nuova scheda/);
  await page.getByLabel("Cognome e nome").fill("Ferrari Giulia");
  await page.getByLabel("Categoria").selectOption({ index: 1 });
  await page.getByLabel("Collaboratori").fill("1");
  await page.getByLabel("Obiettivi individuali").fill("0");
};
const preview = async (page) => {
  await page.getByRole("button", { name: "Mostra l'anteprima" }).click();
  await page.getByRole("button", { name: "Indietro" }).waitFor();
};
const MANY = "10_schede_da_rivedere.xlsx";

export const scenes = [
  { name: "first", play: async () => undefined },
  { name: "list", workbook: MANY, play: check },
  {
    name: "open",
    workbook: MANY,
    play: async (page) => {
      await check(page);
      await rows(page).first().click();
    },
  },
  { name: "fix", workbook: MANY, play: (page) => open(page, /da riallocare/) },
  {
    name: "ignore",
    workbook: MANY,
    play: async (page) => {
      await open(page, /da riallocare/);
      await page.getByRole("button", { name: "Ignora…" }).click();
      await page.getByRole("button", { name: "Ignora il rilievo" }).click();
    },
  },
  {
    name: "corrected",
    workbook: MANY,
    play: async (page) => {
      await open(page, /da riallocare/);
      await page.getByRole("button", { name: "Correggi", exact: true }).click();
      await page
        .getByText(/corrett/)
        .first()
        .waitFor();
    },
  },
  {
    name: "more",
    workbook: MANY,
    looks: ["light", "narrow"],
    play: async (page) => {
      await check(page);
      await page.getByRole("button", { name: "Altre azioni" }).click();
    },
  },
  {
    name: "why",
    workbook: "01_scheda_dirigente.xlsx",
    play: async (page) => {
      await check(page);
      await page.evaluate(() => {
        const { name, rows } = window.workbook.snapshot().sheets[0];
        const total = rows
          .flatMap(({ cells }) => cells)
          .filter(({ formula }) => formula !== undefined)
          .at(-1);
        window.workbook.stand(name, `${String.fromCharCode(65 + total.col)}${total.row + 1}`);
      });
      await page.getByRole("button", { name: "Altre azioni" }).click();
      await page.getByRole("button", { name: "Perché questo valore" }).click();
      await page.getByRole("heading", { name: /Perché/ }).waitFor();
    },
  },
  {
    name: "similar",
    workbook: "26_numeri_scritti_come_testo.xlsx",
    play: async (page) => {
      await open(page, /Numero scritto come testo/);
      await page.getByRole("button", { name: /casi simili/ }).click();
      await page.getByRole("heading", { name: /da applicare/ }).waitFor();
    },
  },
  { name: "nothing", looks: ["light"], play: check },
  { name: "well", workbook: "01_scheda_dirigente.xlsx", looks: ["light", "dark"], play: check },
  {
    name: "schede",
    workbook: MANY,
    play: async (page) => {
      await check(page);
      await goTo(page, "Schede");
    },
  },
  {
    name: "reading",
    workbook: MANY,
    play: async (page) => {
      await check(page);
      await goTo(page, "Schede");
      await page.getByRole("button", { name: "Correggi la lettura" }).first().click();
    },
  },
  {
    name: "sistema",
    workbook: MANY,
    play: async (page) => {
      await check(page);
      await goTo(page, "Sistema");
    },
  },
  {
    name: "scelta",
    workbook: MANY,
    looks: ["light", "contrast"],
    play: async (page) => {
      await check(page);
      await goTo(page, "Sistema");
      await page.getByText(/^S1\. /).click();
      await page
        .getByText(/cambia/)
        .last()
        .waitFor();
      await page.getByText(/^S1\. /).scrollIntoViewIfNeeded();
    },
  },
  {
    name: "registro",
    workbook: MANY,
    play: async (page) => {
      await open(page, /da riallocare/);
      await page.getByRole("button", { name: "Correggi", exact: true }).click();
      await page
        .getByText(/corrett/)
        .first()
        .waitFor();
      await goTo(page, "Registro");
      await page.locator("summary").first().click();
    },
  },
  {
    name: "menu",
    workbook: MANY,
    play: async (page) => {
      await check(page);
      await page.getByRole("button", { name: "Altro" }).click();
    },
  },
  { name: "moduli", play: (page) => goTo(page, "Moduli") },
  { name: "nuova", workbook: MANY, people: 48, play: (page) => openSection(page, /^Nuova scheda/) },
  {
    name: "nuova-errors",
    looks: ["narrow", "dark"],
    play: async (page) => {
      await openSection(page, /^Nuova scheda/);
      await page.getByRole("button", { name: "Mostra l'anteprima" }).click();
    },
  },
  {
    name: "nuova-preview",
    play: async (page) => {
      await fillScheda(page);
      await preview(page);
    },
  },
  {
    name: "nuova-done",
    looks: ["light", "narrow"],
    play: async (page) => {
      await fillScheda(page);
      await preview(page);
      await page.getByRole("button", { name: "Inserisci", exact: true }).click();
      await page
        .getByText(/^Inserito/)
        .first()
        .waitFor();
    },
  },
  { name: "genera-none", looks: ["light", "narrow"], play: (page) => openSection(page, /^Genera per/) },
  { name: "genera", people: 48, play: (page) => openSection(page, /^Genera per/) },
  {
    name: "genera-options",
    people: 48,
    looks: ["wide", "narrow"],
    play: async (page) => {
      await openSection(page, /^Genera per/);
      await page.getByText("Formule, protezione, ente").click();
      await page.getByRole("button", { name: "Mostra l'anteprima" }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: "genera-preview",
    people: 48,
    play: async (page) => {
      await openSection(page, /^Genera per/);
      await preview(page);
    },
  },
  {
    name: "genera-report",
    people: 48,
    play: async (page) => {
      await openSection(page, /^Genera per/);
      await preview(page);
      await page.getByRole("button", { name: "Genera", exact: true }).click();
      await page.getByRole("heading", { name: "Resoconto" }).waitFor();
    },
  },
  { name: "anno", workbook: MANY, play: (page) => openSection(page, /^Nuovo anno/) },
  {
    name: "anno-preview",
    workbook: MANY,
    looks: ["light", "narrow"],
    play: async (page) => {
      await openSection(page, /^Nuovo anno/);
      await preview(page);
    },
  },
  { name: "invio", workbook: MANY, people: 12, play: (page) => openSection(page, /^Prepara/) },
  {
    name: "invio-preview",
    workbook: MANY,
    people: 12,
    play: async (page) => {
      await openSection(page, /^Prepara/);
      await page.getByLabel("Valutatore a cui si invia").selectOption({ index: 1 });
      await preview(page);
    },
  },
  {
    name: "removal",
    play: async (page) => {
      await fillScheda(page);
      await preview(page);
      await page.getByRole("button", { name: "Inserisci", exact: true }).click();
      await page
        .getByText(/^Inserito/)
        .first()
        .waitFor();
      await goTo(page, "Registro");
      await page.getByRole("button", { name: "Annulla la modifica" }).click();
      await page.getByRole("heading", { name: /da togliere/ }).waitFor();
    },
  },
  {
    name: "albero",
    workbook: "04_piano_performance_consuntivo.xlsx",
    play: async (page) => {
      await check(page);
      await goTo(page, "Albero");
      await page.getByRole("treeitem").nth(1).click();
      await page.keyboard.press("ArrowRight");
    },
  },
  {
    name: "albero-strategici",
    workbook: "05_obiettivi_strategici_operativi.xlsx",
    looks: ["light", "narrow"],
    play: async (page) => {
      await check(page);
      await goTo(page, "Albero");
      await page.getByRole("treeitem").first().click();
    },
  },
];
