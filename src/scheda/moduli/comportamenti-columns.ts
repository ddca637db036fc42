// The columns of the forms by judgements.
export const COLUMNS = { numero: 0, item: 1, descrizione: 2, peso: 3, giudizio: 4, prodotto: 5 } as const;

/** In characters. */
export const WIDTHS = [5, 32, 48, 10, 12, 16] as const;
