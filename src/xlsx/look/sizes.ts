// Widths in characters and heights in points, as files state them, to pixels (ECMA-376 18.3.1.13; digits of Calibri 11).

const DIGIT = 7;
const PIXELS_PER_POINT = 96 / 72;

/** `width` counts the padding already. */
export function columnPixels(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / DIGIT)) / 256) * DIGIT);
}

/** A width without its padding, as `baseColWidth` states it. */
export function basePixels(characters: number): number {
  return Math.ceil((characters * DIGIT + 5) / 8) * 8;
}

export function rowPixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}
