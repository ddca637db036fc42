// Every id that a figure names must be one that the sistema has, and no id may stand twice.

import type { Loose } from "./loose";
import { KNOWN_OPZIONI } from "./opzioni";
import type { SistemaProblem } from "./problem";
import { duplicates, each, idsOf, numbersBetween, opzioniOf, reference, ruoliOf } from "./references";
import type { Sistema } from "./types";

export function checkReferences(sistema: Loose<Sistema>): readonly SistemaProblem[] {
  return [...checkSchede(sistema), ...checkFasce(sistema), ...checkCiclo(sistema), ...checkScelte(sistema)];
}

function checkSchede(sistema: Loose<Sistema>): readonly SistemaProblem[] {
  const fattore = reference("fattore", idsOf(sistema.fattori));
  const categoria = reference("categoria", idsOf(sistema.categorie));
  const ruolo = reference("ruolo", ruoliOf(sistema));
  const sezioni = sistema.giudizi?.sezioni;
  return [
    ...each(sistema.pesi, ["pesi"], (pesi, path) => [
      ...categoria(pesi.categoria, [...path, "categoria"]),
      ...each(pesi.fattori, [...path, "fattori"], (row, at) => fattore(row.fattore, [...at, "fattore"])),
    ]),
    ...each(sistema.riallocazioni, ["riallocazioni"], (row, path) => [
      ...fattore(row.da, [...path, "da"]),
      ...fattore(row.a, [...path, "a"]),
    ]),
    ...fattore(sistema.differenziazione?.fattore, ["differenziazione", "fattore"]),
    ...each(sistema.soglia?.esclusi, ["soglia", "esclusi"], fattore),
    ...each(sistema.elementi, ["elementi"], (row, path) => each(row.categorie, [...path, "categorie"], categoria)),
    ...each(sistema.moduli, ["moduli"], (row, path) => each(row.categorie, [...path, "categorie"], categoria)),
    ...each(sistema.categorie, ["categorie"], (row, path) => [
      ...categoria(row.variante_di, [...path, "variante_di"]),
      ...ruolo(row.ruolo, [...path, "ruolo"]),
    ]),
    ...each(sezioni, ["giudizi", "sezioni"], (row, path) => [
      ...fattore(row.fattore, [...path, "fattore"]),
      ...ruolo(row.ruolo, [...path, "ruolo"]),
    ]),
    ...each(sistema.giudizi?.voci, ["giudizi", "voci"], (row, path) => ruolo(row.ruolo, [...path, "ruolo"])),
    ...duplicates(sistema.categorie, ["categorie"], "id"),
    ...duplicates(sistema.fattori, ["fattori"], "id"),
    ...duplicates(sistema.pesi, ["pesi"], "categoria"),
    ...each(sistema.pesi, ["pesi"], (row, path) => duplicates(row.fattori, [...path, "fattori"], "fattore")),
    ...duplicates(sistema.riallocazioni, ["riallocazioni"], "quando"),
    ...duplicates(sistema.misurazione, ["misurazione"], "regola"),
    ...duplicates(sezioni, ["giudizi", "sezioni"], "id"),
    ...duplicates(sistema.pesatura?.criteri, ["pesatura", "criteri"], "id"),
  ];
}

function checkFasce(sistema: Loose<Sistema>): readonly SistemaProblem[] {
  const { fasce, fasce_merito: merito } = sistema;
  const scelta = reference("scelta", idsOf(sistema.scelte));
  const bands = (fasce?.tabelle ?? []).flatMap((tabella) => idsOf(tabella?.voci));
  const counts = numbersBetween(merito?.minimo, merito?.massimo);
  return [
    ...scelta(fasce?.lettura, ["fasce", "lettura"]),
    ...each(fasce?.tabelle, ["fasce", "tabelle"], (tabella, path) => [
      ...duplicates(tabella.voci, [...path, "voci"], "id"),
      ...duplicates(tabella.voci, [...path, "voci"], "livello"),
    ]),
    ...duplicates(fasce?.tabelle, ["fasce", "tabelle"], "ruolo"),
    ...each(fasce?.varianti, ["fasce", "varianti"], (row, path) => [
      ...scelta(row.scelta, [...path, "scelta"]),
      ...reference("opzione", opzioniOf(sistema, row.scelta))(row.opzione, [...path, "opzione"]),
      ...reference("fascia", bands)(row.fascia, [...path, "fascia"]),
      ...reference("ruolo", ruoliOf(sistema))(row.ruolo, [...path, "ruolo"]),
    ]),
    ...each(merito?.vincoli, ["fasce_merito", "vincoli"], (row, path) => [
      ...reference("opzione", opzioniOf(sistema, "S8"))(row.opzione, [...path, "opzione"]),
      ...reference("numero_fasce", counts)(row.fasce?.toString(), [...path, "fasce"]),
    ]),
    ...duplicates(merito?.vincoli, ["fasce_merito", "vincoli"], "fasce", "opzione"),
    ...duplicates(merito?.predefinite, ["fasce_merito", "predefinite"], "id"),
    ...duplicates(merito?.fuori, ["fasce_merito", "fuori"], "id"),
  ];
}

function checkCiclo(sistema: Loose<Sistema>): readonly SistemaProblem[] {
  const partenza = reference("partenza", idsOf(sistema.partenze));
  const evento = reference("evento", idsOf(sistema.calendario));
  return [
    ...each(sistema.calendario, ["calendario"], (row, path) => {
      const { termine } = row;
      const named = termine !== undefined && "partenza" in termine ? termine.partenza : undefined;
      return partenza(named, [...path, "termine", "partenza"]);
    }),
    ...each(sistema.partenze, ["partenze"], (row, path) => evento(row.evento, [...path, "evento"])),
    ...duplicates(sistema.calendario, ["calendario"], "id"),
    ...duplicates(sistema.partenze, ["partenze"], "id"),
  ];
}

function checkScelte(sistema: Loose<Sistema>): readonly SistemaProblem[] {
  return [
    ...duplicates(sistema.scelte, ["scelte"], "id"),
    ...each(sistema.scelte, ["scelte"], (row, path) => [
      ...duplicates(row.opzioni, [...path, "opzioni"], "id"),
      ...each(row.opzioni, [...path, "opzioni"], (opzione, at) =>
        row.id === undefined ? [] : reference("opzione", KNOWN_OPZIONI[row.id])(opzione.id, [...at, "id"]),
      ),
    ]),
  ];
}
