// Pure functions of a text that is met again and again (headings, names, formats) answer from memory; bounded, so that a
// session that sees many workbooks does not grow.

const MOST_REMEMBERED = 20_000;
const LONGEST_KEY = 300;

/** The same function, faster the second time. Longer texts are not kept. */
export function remember<T>(find: (text: string) => T, most = MOST_REMEMBERED): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST_KEY) return find(text);
    const there = known.get(text);
    if (there !== undefined) return there;
    const found = find(text);
    if (known.size >= most) known.clear();
    known.set(text, found);
    return found;
  };
}
