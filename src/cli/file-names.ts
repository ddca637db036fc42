// Names for files made by the hundred, that every system takes: no reserved names or characters, no two alike but for case.
import { fold } from "../lib/text";

const LONGEST_FILE = 110;
const LONGEST_FOLDER = 60;
const FORBIDDEN = /[<>:"/\\|?*\u0000-\u001f\u007f]+/g;
/** Devices of DOS: Windows refuses them with any ending. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/** "Area I/II: Tributi." becomes "Area I-II- Tributi". */
export function safeName(name: string, longest = LONGEST_FILE): string {
  const clean = name.normalize("NFC").replace(FORBIDDEN, "-").replace(/\s+/g, " ");
  const cut = [...clean.trim()]
    .slice(0, longest)
    .join("")
    .replace(/^[\s.]+|[\s.]+$/g, "");
  if (cut === "" || /^-+$/.test(cut)) return "Senza nome";
  return RESERVED.test(cut) ? `_${cut}` : cut;
}

export function safeFolder(name: string): string {
  return safeName(name, LONGEST_FOLDER);
}

/** Gives each name once: the second "Rossi Maria" of a folder is "Rossi Maria (2)". */
export function createNamer(): (folder: string, name: string) => string {
  const taken = new Set<string>();
  return (folder, name) => {
    const keyOf = (text: string): string => `${folder}/${text}`.normalize("NFKC").toLowerCase();
    let unique = name;
    for (let number = 2; taken.has(keyOf(unique)); number++) unique = `${name} (${String(number)})`;
    taken.add(keyOf(unique));
    return unique;
  };
}

/** Two spellings of one settore share a folder. */
export function folderKey(name: string): string {
  return fold(name);
}
