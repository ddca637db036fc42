// Which sistema, categoria, fattore, ruolo … a text of a formula means: the usual spellings, else a refusal that lists the
// accepted ones.
import { squeeze } from "../lib/text";
import { parseTipo, TIPI } from "../calc/pr-tipo";
import type { TipoIndicatore } from "../calc/pr-tipo";
import { tellUnknown, tellUnknownSistema } from "../messages/functions";
import { builtInSistemi } from "../sistema/catalogue";
import { matchCategoria } from "../sistema/categoria";
import type { Categoria, Fattore, Sistema } from "../sistema/types";
import type { Argument } from "./cells";
import { optionalText, text } from "./read";
import { refuse, UNKNOWN } from "./refuse";
import type { Stato } from "./state";

const FORME = ["nome", "livello", "giudizio"] as const;
export type Forma = (typeof FORME)[number];

/** The sistema that was named, else the workbook's. By id, or by the beginning of an id or a name: "ARSAC". */
export function readSistema({ sistema: own }: Stato, argument: Argument): Sistema {
  const named = optionalText(argument, "sistema");
  if (named === null) return typeof own === "string" ? refuse(UNKNOWN, tellUnknownSistema(own)) : own;
  const offered = [...new Set(typeof own === "string" ? builtInSistemi : [own, ...builtInSistemi])];
  const wanted = squeeze(named);
  const begun = offered.filter(({ id, nome }) => [id, nome].some((name) => squeeze(name).startsWith(wanted)));
  const found = begun.find(({ id }) => squeeze(id) === wanted) ?? (begun.length === 1 ? begun[0] : undefined);
  return (
    found ??
    refuse(
      UNKNOWN,
      tellUnknown(
        "sistema",
        named,
        offered.map(({ id }) => id),
      ),
    )
  );
}

/** The one in force where it has what is needed, else the first built-in one that does: for functions that name no sistema. */
export function sistemaWith(sistema: Sistema, has: (sistema: Sistema) => boolean): Sistema {
  return has(sistema) ? sistema : (builtInSistemi.find(has) ?? sistema);
}

interface InSistema {
  readonly sistema: Sistema;
}

export function categoria(argument: Argument, name: string, { sistema }: InSistema): Categoria {
  const wanted = text(argument, name);
  const match = matchCategoria(sistema, wanted);
  if (match.kind === "found") return match.categoria;
  const meant = match.kind === "ambiguous" ? match.candidates : match.accepted;
  return refuse(UNKNOWN, tellUnknown(name, wanted, sistema.pesi.length === 0 ? [] : meant.map(({ nome }) => nome)));
}

/** "1a", "Fattore 1a" or one of its wordings. */
export function fattore(argument: Argument, name: string, { sistema }: InSistema): Fattore {
  const wanted = text(argument, name);
  const bare = squeeze(wanted).replace(/^fattore/, "");
  const found = sistema.fattori.find(({ id, nome, alias }) =>
    [id, nome, ...alias].some((word) => squeeze(word) === bare),
  );
  return (
    found ??
    refuse(
      UNKNOWN,
      tellUnknown(
        name,
        wanted,
        sistema.fattori.map(({ id, nome }) => `${id} (${nome})`),
      ),
    )
  );
}

/** By the name of a table of bands ("apicale", "apicali"), or by a categoria to which it belongs. */
export function ruolo(argument: Argument, name: string, { sistema }: InSistema): string | null {
  const wanted = optionalText(argument, name);
  if (wanted === null) return null;
  const ruoli = (sistema.fasce?.tabelle ?? []).flatMap((tabella) => tabella.ruolo ?? []);
  const named = ruoli.find((known) => stem(known) === stem(wanted));
  if (named !== undefined) return named;
  const match = matchCategoria(sistema, wanted);
  return match.kind === "found" ? (match.categoria.ruolo ?? null) : refuse(UNKNOWN, tellUnknown(name, wanted, ruoli));
}

export function forma(argument: Argument, name: string): Forma {
  const wanted = optionalText(argument, name) ?? "nome";
  return FORME.find((known) => known === squeeze(wanted)) ?? refuse(UNKNOWN, tellUnknown(name, wanted, FORME));
}

/** crescente where nothing is written. */
export function tipo(argument: Argument, name: string): TipoIndicatore {
  const wanted = optionalText(argument, name) ?? "crescente";
  return parseTipo(wanted) ?? refuse(UNKNOWN, tellUnknown(name, wanted, TIPI));
}

function stem(word: string): string {
  return squeeze(word).replace(/[aeio]$/, "");
}
