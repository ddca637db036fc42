// Colours of a file to "#rrggbb": given outright, by index in the old palette, or by the theme with a tint (ECMA-376 18.8.19).
import { scanPart, type Package } from "../package";
import { attribute } from "../xml-text";

const BASIC = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF".split(" ");
const PALETTE = [
  ...BASIC,
  ...BASIC,
  ...(
    "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
    "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
    "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
  ).split(" "),
];

/** Office's own theme, for files without one. */
const OFFICE = "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");
/** Where a theme's elements stand among the numbers that styles use: light and dark change places. */
const PLACES: Readonly<Record<string, number>> = {
  lt1: 0,
  dk1: 1,
  lt2: 2,
  dk2: 3,
  accent1: 4,
  accent2: 5,
  accent3: 6,
  accent4: 7,
  accent5: 8,
  accent6: 9,
  hlink: 10,
  folHlink: 11,
};

export type ReadColour = (attributes: string) => string | undefined;

export function createColourReader(theme: readonly string[]): ReadColour {
  return (attributes) => {
    const base = baseColour(attributes, theme);
    const tint = Number(attribute(attributes, "tint") ?? 0);
    return base === undefined ? undefined : `#${(tint === 0 ? base : tinted(base, tint)).toLowerCase()}`;
  };
}

function baseColour(attributes: string, theme: readonly string[]): string | undefined {
  const rgb = attribute(attributes, "rgb");
  if (rgb !== undefined) return /^[0-9a-f]{6,8}$/i.test(rgb) ? rgb.slice(-6) : undefined;
  const place = attribute(attributes, "theme");
  if (place !== undefined) return theme[Number(place)];
  const index = attribute(attributes, "indexed");
  return index === undefined ? undefined : PALETTE[Number(index)];
}

export function readTheme(file: Package, part: string | undefined): readonly string[] {
  const colours = [...OFFICE];
  let place: number | undefined;
  if (part === undefined) return colours;
  scanPart(file, part, {
    open(name, attributes) {
      place = PLACES[name] ?? place;
      if (place === undefined || (name !== "srgbClr" && name !== "sysClr")) return;
      const value = attribute(attributes, name === "srgbClr" ? "val" : "lastClr");
      if (value !== undefined && /^[0-9a-f]{6}$/i.test(value)) colours[place] = value;
    },
    close(name) {
      if (name in PLACES) place = undefined;
    },
    text: () => undefined,
  });
  return colours;
}

/** Lighter towards white or darker towards black; the hue stays. */
function tinted(base: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => parseInt(base.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(...channels), Math.min(...channels)];
  const light = (most + least) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const chroma = most - least;
  const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * light - 1));
  const spread = saturation * (1 - Math.abs(2 * wanted - 1));
  const change = (value: number): number => (chroma === 0 ? wanted : wanted + ((value - light) / chroma) * spread);
  return channels.map((value) => hex(change(value))).join("");
}

function hex(value: number): string {
  const byte = Math.round(Math.min(1, Math.max(0, value)) * 255);
  return byte.toString(16).padStart(2, "0");
}
