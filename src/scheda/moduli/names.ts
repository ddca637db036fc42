// Names of sheets and files: what Excel and Windows allow, short enough, each once.

const LONGEST_SHEET = 31;
const LONGEST_FILE = 100;
const NOT_IN_SHEETS = /[\\/?*:[\]]/g;
const NOT_IN_FILES = /[\\/?*:"<>|\p{Cc}]/gu;
/** Devices of Windows, with any ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

export interface Names {
  /** The wanted name or the nearest that is free. */
  take(wanted: string, suffix?: string): string;
  has(name: string): boolean;
}

export function sheetNames(taken: Iterable<string> = []): Names {
  return names(taken, (text) => text.replace(NOT_IN_SHEETS, " "), LONGEST_SHEET);
}

export function fileNames(taken: Iterable<string> = []): Names {
  return names(taken, (text) => text.replace(NOT_IN_FILES, " "), LONGEST_FILE);
}

function names(taken: Iterable<string>, clean: (text: string) => string, longest: number): Names {
  // Neither Excel nor Windows tells capital letters from small ones.
  const used = new Set([...taken].map(keyOf));
  return {
    has: (name) => used.has(keyOf(name)),
    take(wanted, suffix = "") {
      const whole = tidy(clean(wanted));
      const safe = whole === "" || RESERVED.test(whole) ? `_${whole}` : whole;
      for (let count = 1; ; count++) {
        const end = count === 1 ? suffix : `${suffix} (${String(count)})`;
        const name = `${tidy(safe.slice(0, longest - end.length))}${end}`;
        if (used.has(keyOf(name))) continue;
        used.add(keyOf(name));
        return name;
      }
    },
  };
}

function keyOf(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

/** Neither blanks, apostrophes nor points at the ends: Excel refuses the one, Windows drops the other. */
function tidy(text: string): string {
  return text.replace(/\s+/g, " ").replace(/^[\s'.]+|[\s'.]+$/g, "");
}
