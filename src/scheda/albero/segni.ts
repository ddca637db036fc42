// The weights that do not add up, each at the node whose parts they weigh: what the check found, never reckoned anew.
import { parseAddress } from "../../workbook/address";
import type { Finding } from "../finding";
import type { Albero, GruppoSegnato, NodoOperativo, Posto, SegnoPesi } from "./model";
import { ENTE_ID, LIBERI_ID, ORFANI_ID } from "./model";

interface Ramo {
  readonly id: string;
  readonly operativi: readonly NodoOperativo[];
}

export function findSegni(albero: Albero, findings: readonly Finding[]): Albero["segni"] {
  const segni = new Map<string, SegnoPesi[]>();
  for (const finding of findings) {
    const found = segnoOf(finding);
    const id = found && nodeOf(albero, finding, found.gruppo);
    if (found && id !== undefined) segni.set(id, [...(segni.get(id) ?? []), found]);
  }
  return segni;
}

function segnoOf({ code, field, facts, sheet, cell, kind }: Finding): SegnoPesi | undefined {
  const isOfTheTree = kind === "piano" || kind === "obiettivo_operativo" || kind === "obiettivo_strategico";
  const { somma, dovuto } = facts;
  if (code !== "PESI_SOMMA" || !isOfTheTree || typeof somma !== "number" || typeof dovuto !== "number")
    return undefined;
  const distance = typeof facts.differenza === "number" ? facts.differenza : Math.abs(somma - dovuto);
  const differenza = somma < dovuto ? -distance : distance;
  return { gruppo: gruppoOf(field ?? ""), somma, dovuto, differenza, at: { sheet, cell } };
}

function gruppoOf(field: string): GruppoSegnato {
  const [, name = ""] = field.split(":");
  if (name === "strategici" || name === "operativi" || name === "lati" || name === "indicatori") return name;
  return "obiettivi";
}

function nodeOf(albero: Albero, finding: Finding, gruppo: GruppoSegnato): string | undefined {
  const { strategici } = albero;
  const rami = branches(albero);
  const all = rami.flatMap(({ operativi }) => operativi);
  const { sheet } = finding;
  switch (gruppo) {
    case "strategici":
      return strategici.length === 0 ? undefined : ENTE_ID;
    case "lati":
      return nearest(
        strategici.filter(({ at }) => at.sheet === sheet),
        finding,
      );
    case "indicatori": {
      const parents = [...strategici, ...all].filter(({ indicatori }) =>
        indicatori.some((one) => one.at.sheet === sheet),
      );
      const title = finding.field?.split(":").slice(2).join(":") ?? "";
      const named = parents.filter(({ titolo }) => title !== "" && titolo === title);
      const holding = parents.filter(({ indicatori }) => indicatori.some(({ pesoAt }) => covers(finding, pesoAt)));
      return (named.length === 1 ? named[0]?.id : holding[0]?.id) ?? nearest(parents, finding);
    }
    case "operativi":
      return rami.find(({ operativi }) => operativi.some(({ pesoAt }) => covers(finding, pesoAt)))?.id;
    case "obiettivi": {
      const inside = rami.filter(({ operativi }) => operativi.some(({ pesoAt }) => covers(finding, pesoAt)));
      const members =
        inside.length > 0
          ? inside
          : rami.filter(({ operativi }) => operativi.some(({ pesoAt }) => pesoAt?.sheet === sheet));
      // A list whose objectives hang on several branches is told at the top.
      return members.length === 0 ? undefined : members.length === 1 ? members[0]?.id : ENTE_ID;
    }
  }
}

function branches({ strategici, orfani, liberi }: Albero): readonly Ramo[] {
  return [...strategici, { id: ORFANI_ID, operativi: orfani }, { id: LIBERI_ID, operativi: liberi }];
}

/** The last one that begins above the finding: several objectives may stand on one sheet. */
function nearest(nodes: readonly { readonly id: string; readonly at: Posto }[], { cell }: Finding): string | undefined {
  const row = parseAddress(cell)?.top ?? 0;
  const above = nodes.filter(({ at }) => (parseAddress(at.cell)?.top ?? 0) <= row);
  const rowOf = ({ at }: { readonly at: Posto }): number => parseAddress(at.cell)?.top ?? 0;
  return [...above].sort((one, other) => rowOf(other) - rowOf(one))[0]?.id ?? nodes[0]?.id;
}

function covers({ sheet, cell }: Finding, place: Posto | undefined): boolean {
  const range = parseAddress(cell);
  const at = place && place.sheet === sheet ? parseAddress(place.cell) : undefined;
  if (!range || !at) return false;
  return at.top >= range.top && at.top <= range.bottom && at.left >= range.left && at.left <= range.right;
}
