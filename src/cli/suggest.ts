// What somebody meant by a word that is not in a list: the nearest one, where it is near enough.

export function nearest(word: string, words: readonly string[]): string | undefined {
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of words) {
    const distance = editDistance(wanted, candidate.toLowerCase());
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best ?? words.find((candidate) => wanted.length >= 3 && candidate.toLowerCase().startsWith(wanted));
}

/** Letters added, dropped, replaced or swapped with the next one. */
function editDistance(one: string, other: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let col = 1; col <= other.length; col++) {
      const cost = one[row - 1] === other[col - 1] ? 0 : 1;
      let least = Math.min((previous[col] ?? 0) + 1, (current[col - 1] ?? 0) + 1, (previous[col - 1] ?? 0) + cost);
      const isSwap = row > 1 && col > 1 && one[row - 1] === other[col - 2] && one[row - 2] === other[col - 1];
      if (isSwap) least = Math.min(least, (before[col - 2] ?? 0) + 1);
      current.push(least);
    }
    before = previous;
    previous = current;
  }
  return previous[other.length] ?? 0;
}
