// Number formats that files name by number alone (ECMA-376 part 1, 18.8.30), and which formats show a date.

const BUILT_IN: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '"€"#,##0;-"€"#,##0',
  6: '"€"#,##0;[Red]-"€"#,##0',
  7: '"€"#,##0.00;-"€"#,##0.00',
  8: '"€"#,##0.00;[Red]-"€"#,##0.00',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0;(#,##0)",
  38: "#,##0;[Red](#,##0)",
  39: "#,##0.00;(#,##0.00)",
  40: "#,##0.00;[Red](#,##0.00)",
  41: '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-',
  42: '_-"€"* #,##0_-;-"€"* #,##0_-;_-"€"* "-"_-;_-@_-',
  43: '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-',
  44: '_-"€"* #,##0.00_-;-"€"* #,##0.00_-;_-"€"* "-"??_-;_-@_-',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

export function builtInFormat(id: number): string | undefined {
  return BUILT_IN[id];
}

/** Only of the formats that mean the same in every language of Excel. */
export function builtInId(code: string): number | undefined {
  const found = Object.entries(BUILT_IN).find(([id, known]) => known === code && PORTABLE.has(Number(id)));
  return found && Number(found[0]);
}

const PORTABLE: ReadonlySet<number> = new Set([1, 2, 3, 4, 9, 10, 11, 49]);

/** Whether a format shows a day, a month or a year: times and durations alone are no dates. */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined) return false;
  const [positive = ""] = format.split(";");
  const codes = positive
    .replace(/"[^"]*"|\\.|_.|\*./g, "")
    .replace(/\[[^\]]*\]/g, "")
    .toLowerCase();
  if (codes.includes("general") || codes.includes("standard")) return false;
  return /[dyg]/.test(codes) || (codes.includes("m") && !/[hs]/.test(codes.replace("am/pm", "h")));
}
