// Which printed form holds for a categoria, or what stands in its place where the document prints none.
import { FORM_WORDS } from "../../messages/moduli-fogli";
import type { Categoria, PrintedModulo, Sistema } from "../../sistema/types";

export function findPrinted(
  sistema: Sistema,
  modulo: PrintedModulo["modulo"],
  categoria: string | undefined,
): PrintedModulo {
  const found = (sistema.moduli ?? []).find(
    (printed) =>
      printed.modulo === modulo &&
      (printed.categorie.length === 0 || (categoria !== undefined && printed.categorie.includes(categoria))),
  );
  if (found) return found;
  const named = categoriaOf(sistema, categoria)?.nome;
  return {
    modulo,
    categorie: [],
    numero: "",
    note: [],
    fonte: sistema.documento,
    ...FORM_WORDS[modulo],
    ...(named === undefined ? {} : { sottotitolo: named }),
  };
}

export function categoriaOf(sistema: Sistema, id: string | undefined): Categoria | undefined {
  return sistema.categorie.find((categoria) => categoria.id === id);
}

/** Elements of factor 3 that the categoria may have, each with what it means. */
export function elementiOf(
  sistema: Sistema,
  categoria: string | undefined,
): readonly { readonly nome: string; readonly descrizione: string; readonly fonte: string }[] {
  return sistema.elementi
    .filter(({ categorie }) => categoria !== undefined && categorie.includes(categoria))
    .flatMap(({ voci, descrizioni, fonte }) =>
      voci.map((nome, index) => ({ nome, descrizione: descrizioni?.[index] ?? "", fonte })),
    );
}

/** The factor that individual objectives make up, and the one that the elements make up. */
export function fattoreIndividuale(sistema: Sistema): string | undefined {
  return sistema.riallocazioni.find(({ quando }) => quando === "nessun_obiettivo_individuale")?.da;
}

/** The factor that the structure's objectives make up (R18): what takes the weight of the individual ones, else the first. */
export function fattoreStruttura(sistema: Sistema): string | undefined {
  const receiver = sistema.riallocazioni.find(({ quando }) => quando === "nessun_obiettivo_individuale")?.a;
  return receiver ?? sistema.fattori[0]?.id;
}

export function fattoreElementi(sistema: Sistema): string | undefined {
  if (sistema.elementi.length === 0) return undefined;
  const receiver = sistema.riallocazioni.find(({ quando }) => quando === "un_collaboratore")?.a;
  return receiver ?? sistema.fattori.find(({ nome }) => /comportament|competenz/i.test(nome))?.id;
}
