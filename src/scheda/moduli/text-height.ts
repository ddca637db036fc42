// How high a row must be for a text that wraps: merged cells do not grow by themselves in any spreadsheet.

/** Points a line of 11 point text takes, and what is left above and below. */
const LINE = 1.36;
const SPARE = 3;
const STANDARD_SIZE = 11;
/** Letters of proportional type are narrower than the digits by which columns are measured, words break before the edge. */
const LETTERS_A_DIGIT = 1.08;
const HIGHEST = 409;

/** Points; undefined where one line is enough. `width` is that of the columns together, in characters. */
export function heightOf(text: string, width: number, size: number = STANDARD_SIZE): number | undefined {
  const room = Math.max(4, width * LETTERS_A_DIGIT * (STANDARD_SIZE / size));
  const lines = text.split("\n").reduce((sum, line) => sum + linesOf(line, room), 0);
  return lines <= 1 ? undefined : Math.min(HIGHEST, Math.ceil(lines * size * LINE + SPARE));
}

/** Word by word, as a spreadsheet breaks. */
function linesOf(line: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of line.split(" ")) {
    const length = word.length + (used > 0 ? 1 : 0);
    if (used > 0 && used + length > room) {
      lines += 1;
      used = word.length;
    } else used += length;
    while (used > room) {
      lines += 1;
      used -= room;
    }
  }
  return lines;
}
