// How many lines a text takes in a column: an estimate, since a file knows no fonts. Readers do not agree on fitting the rows
// of wrapped texts when they open a file, and none fits those of merged cells.

/** Of a row, in Excel, in points. */
export const HIGHEST_ROW = 409;
/** How many characters of 10 points fit in a unit of width. */
export const SMALL_FIT = 1.15;

/** `room`: how many characters fit in a line. Broken at blanks, longer words anywhere. */
export function countLines(text: string, room: number): number {
  const most = Math.max(1, Math.floor(room));
  if (text.length <= most && !text.includes("\n")) return 1;
  let lines = 0;
  for (let start = 0; start <= text.length;) {
    const end = text.indexOf("\n", start);
    const stop = end < 0 ? text.length : end;
    lines += countWrapped(text, start, stop, most);
    start = stop + 1;
  }
  return lines;
}

/** Of one line as typed, from `start` to `stop`. */
function countWrapped(text: string, start: number, stop: number, most: number): number {
  let used = 0;
  let count = 1;
  for (let at = start; at <= stop;) {
    const blank = text.indexOf(" ", at);
    const length = (blank < 0 || blank > stop ? stop : blank) - at;
    if (used > 0 && used + 1 + length > most) {
      count += 1;
      used = 0;
    }
    if (length > most) count += Math.ceil(length / most) - 1;
    used += (used > 0 ? 1 : 0) + (length > most ? length % most : length);
    at += length + 1;
  }
  return count;
}
