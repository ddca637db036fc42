// How high a row is that nobody gave a height: as in Excel, as high as its wrapped texts need.

const PIXELS_A_LINE = 20;
const POINTS = 11;
/** Of a character of the standard font, on average. */
const PIXELS_A_CHARACTER = 6.6;

export interface WrappedText {
  readonly text: string;
  /** Pixels of the column, or of the columns of its merge. */
  readonly width: number;
  /** Points. */
  readonly size?: number | undefined;
}

/** Undefined where one line is enough. */
export function heightFor(texts: readonly WrappedText[]): number | undefined {
  const heights = texts.map(({ text, width, size = POINTS }) => {
    const scale = size / POINTS;
    const characters = Math.max(1, Math.floor((width - 4) / (PIXELS_A_CHARACTER * scale)));
    return countLines(text, characters) * PIXELS_A_LINE * scale;
  });
  const most = heights.reduce((a, b) => Math.max(a, b), 0);
  return most > PIXELS_A_LINE * 1.4 ? Math.ceil(most) : undefined;
}

/** Words are kept whole. */
function countLines(text: string, characters: number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(/\s+/)) {
      if (used > 0 && used + 1 + word.length > characters) {
        lines += 1;
        used = 0;
      }
      used += (used > 0 ? 1 : 0) + word.length;
      lines += Math.floor((used - 1) / characters) * (used > characters ? 1 : 0);
      if (used > characters) used %= characters;
    }
  }
  return lines;
}
