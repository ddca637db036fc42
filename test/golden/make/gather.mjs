// One workbook out of many small sheets, each with what must be found on it. Every sheet gets a year of its own in the place
// of 2022, so that what a workbook says across its sheets (the same person twice, factor 4 for everybody) does not come into it.
const NOTE_OR_AVVISO = new Set([
  "RISULTATO_MANCANTE", "NUMERO_TESTO", "PR_OLTRE_100", "OBIETTIVO_NON_RAGGIUNTO", "SCOSTAMENTO_NON_MOTIVATO", "PUNTEGGIO_ARROTONDATO",
  "FASCIA_AMBIGUA", "FATTORE_SOTTO_SOGLIA", "ANAGRAFICA_INCOMPLETA", "SCHEDA_INCOMPLETA", "ORFANO", "SCALA_MISTA", "MISURA_NON_AVVIATA",
]);
const FIRST_YEAR = 1991;

/** `sheets`: name, rows (from A1) or blocks, merges, hiddenRows, schede (kind and figures), must ([code, ...cells]). */
export function gather(file, why, sheets, { sistema = "arsac-2017", riconosciuto = false, strategici = false } = {}) {
  const dated = sheets.map((sheet, index) => redate(sheet, FIRST_YEAR + index));
  const must = dated.flatMap(({ name, must: list = [] }) =>
    list.map(([code, cell, ...more]) => ({ code, sheet: name, cell, ...(more.length > 0 ? { cells: [cell, ...more] } : {}) })),
  );
  const errors = must.some(({ code }) => !NOTE_OR_AVVISO.has(code) && !(strategici && code === "TROPPI_OBIETTIVI"));
  return {
    file,
    sheets: dated.map(({ rows, blocks = [{ rows }], ...sheet }) => ({ ...sheet, blocks })),
    expected: {
      sistema,
      ...(riconosciuto ? { riconosciuto } : {}),
      schede: dated.flatMap(({ name, schede = [] }) => schede.map((scheda) => ({ sheet: name, ...scheda }))),
      must,
      may: [],
      clean: must.length === 0,
      exit: errors ? 1 : 0,
      why,
    },
  };
}

function redate(value, year) {
  if (value === 2022) return year;
  if (typeof value === "string") return value.replaceAll("2022", String(year));
  if (Array.isArray(value)) return value.map((one) => redate(one, year));
  if (value === null || typeof value !== "object" || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, redate(one, year)]));
}
