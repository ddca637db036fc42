// Values of cells as an Italian Excel shows them, for the help pages and the documentation.

const DAYS_1970 = 25569;
const MILLISECONDS = 86_400_000;

/** `data`: a serial number that the cell shows as a date. */
export function formatResult(value, data = false) {
  if (typeof value === "boolean") return value ? "VERO" : "FALSO";
  if (typeof value !== "number") return String(value);
  if (data) return new Date((value - DAYS_1970) * MILLISECONDS).toLocaleDateString("it-IT", DATE);
  return value.toLocaleString("it-IT", { maximumFractionDigits: 4, useGrouping: "always" });
}

/** The cells of a row of a result; `data`: the first column holds dates. */
export function formatRow(row, data = false) {
  return row.map((value, column) => formatResult(value, data && column === 0));
}

const DATE = { day: "2-digit", month: "2-digit", year: "numeric", timeZone: "UTC" };
