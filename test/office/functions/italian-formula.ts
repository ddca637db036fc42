// A formula as an Italian Excel shows it, turned into the one that the file holds: commas between arguments, dots in figures.

export function toEnglish(formula: string): string {
  return formula
    .split('"')
    .map((part, at) =>
      at % 2 === 1
        ? part
        : part
            .replace(/(\d),(\d)/g, "$1.$2")
            .replaceAll(";", ",")
            .replaceAll("VERO", "TRUE")
            .replaceAll("FALSO", "FALSE"),
    )
    .join('"');
}
