// The columns of the evaluation form, as annex 5 has them.
export const COLUMNS = { voce: 0, massimo: 1, misurato: 2, attribuito: 3, note: 4 } as const;

/** In characters. */
export const WIDTHS = [44, 12, 20, 13, 34] as const;
