// Who may stand in a merit band and who may not (R41, S14).
import { findFuori } from "../../../sistema/livello";
import type { FasceMerito } from "../../../sistema/types";
import { finding } from "../../checks/build";
import { figureOf } from "../../checks/numbers";
import type { Finding } from "../../finding";
import type { Check } from "../../model";
import type { RiepilogoScheda, RigaLetta } from "./model";
import { editCell, subjectOf } from "./subject";

/** Rows that hold no score that can be read make every place uncertain. */
export function isReadable({ righe }: RiepilogoScheda): boolean {
  return righe.every(({ numeri, punteggio, mista, senzaValutazione, sospeso }) => {
    const kind = numeri.punteggio?.kind;
    return (
      !mista &&
      (punteggio !== undefined ||
        senzaValutazione ||
        sospeso ||
        kind === undefined ||
        kind === "blank" ||
        kind === "dash")
    );
  });
}

/** In a band without title to one, out of the bands with it, or out of them for another reason than the true one. */
export const checkAccesso: Check<RiepilogoScheda> = (scheda, { sistema }) => {
  const { fasce_merito: regole } = sistema;
  if (regole === null) return [];
  return scheda.righe.flatMap((riga, index): readonly Finding[] => {
    const { fascia, dovuta, mista, punteggio } = riga;
    if (!fascia || fascia.text === "" || mista) return [];
    const said = findFuori(regole, fascia.text);
    const due = regole.fuori.find(({ id }) => id === dovuta.fuori);
    const inBand = scheda.fasce?.perRiga[index] !== undefined;
    if (due)
      return said?.id === due.id || (!inBand && !said) || isDeclared(said?.id, riga)
        ? []
        : [outside(scheda, riga, due.nome, regole)];
    if (!said || punteggio === undefined || dovuta.fuori !== undefined) return [];
    const isKnown = said.id !== "non_valutabile" || riga.numeri.mesi_assenza?.kind === "number";
    const place = scheda.collocazione?.collocamenti[index];
    const band = place?.tipo === "fascia" ? scheda.collocazione?.fasce[place.fascia] : undefined;
    return isKnown && band ? [outside(scheda, riga, band.nome, regole)] : [];
  });
};

/** Absence without months beside it, and insufficient performance, are facts that the table alone may know. */
function isDeclared(said: string | undefined, riga: RigaLetta): boolean {
  return said === "non_adeguata" || (said === "non_valutabile" && riga.numeri.mesi_assenza?.kind !== "number");
}

function outside(
  scheda: RiepilogoScheda,
  riga: RigaLetta,
  due: string,
  { fonte, accesso, mesi_assenza: limite }: FasceMerito,
): Finding {
  const at = riga.fascia ?? riga.at;
  const isAbsent = riga.dovuta.fuori === "non_valutabile";
  const facts = {
    caso: isAbsent ? "assenza" : "accesso",
    persona: riga.persona,
    punteggio: riga.punteggio,
    dichiarata: riga.fascia?.text,
    dovuta: due,
    ...(isAbsent ? { mesi: figureOf(riga.numeri.mesi_assenza), limite } : { soglia: accesso }),
  };
  return finding(subjectOf(scheda, riga), "FASCIA_ERRATA", at, {
    facts,
    rule: "R41",
    fonte,
    expected: due,
    found: riga.fascia?.text,
    fix: editCell(scheda, at, due),
    field: "fascia",
  });
}
