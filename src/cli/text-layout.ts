// Text for a terminal: colours where it has them, lines broken at blanks to its width.

export interface TextStyle {
  readonly color: boolean;
  readonly columns: number;
}

const CODES = { bold: "1", dim: "2", errore: "31", avviso: "33", nota: "36", good: "32" } as const;

export function paint(text: string, code: keyof typeof CODES, { color }: TextStyle): string {
  return color ? `\u001b[${CODES[code]}m${text}\u001b[0m` : text;
}

const NARROWEST = 20;

/** `first` starts the first line, the others start below its end; neither is broken. */
export function wrap(first: string, firstWidth: number, text: string, { columns }: TextStyle): string {
  const indent = " ".repeat(firstWidth);
  const room = Math.max(NARROWEST, columns - firstWidth);
  const lines = text.split("\n").flatMap((line) => breakLine(line, room));
  return lines.map((line, index) => (index === 0 ? first : indent) + line).join("\n");
}

function breakLine(line: string, room: number): string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(" ")) {
    if (current !== "" && current.length + 1 + word.length > room) {
      lines.push(current);
      current = word;
    } else current = current === "" ? word : `${current} ${word}`;
  }
  return [...lines, current];
}
