// The columns of the forms by judgements.
export const COLUMNS = { numero: 0, item: 1, descrizione: 2, peso: 3, giudizio: 4, prodotto: 5 } as const;

/** In characters. */
export const WIDTHS = [5, 34, 52, 9, 11, 12] as const;
