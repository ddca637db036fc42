// The kind "valutazione": arsac annex 5.1–5.6 and the forms with factors of other sistemi.
import type { KindModule } from "../../model";
import { checkFascia, checkRetribuzione, checkSoglia } from "./checks-fascia";
import { checkFattori } from "./checks-fattori";
import { checkForma } from "./checks-forma";
import { checkPesi, checkPesiDovuti, checkSenzaCollaboratori } from "./checks-pesi";
import { checkDifferenziazione, checkLimiti, checkProdotti, checkScostamenti, checkValori } from "./checks-punti";
import { checkTotali } from "./checks-totali";
import { explainValutazione } from "./explain";
import { valutazioneJson } from "./json";
import type { ValutazioneScheda } from "./model";
import { readValutazioni } from "./read";
import { checkScala } from "./scale";

export const valutazione: KindModule<ValutazioneScheda> = {
  kind: "valutazione",
  read: readValutazioni,
  checks: [
    checkForma,
    checkValori,
    checkScala,
    checkPesi,
    checkPesiDovuti,
    checkSenzaCollaboratori,
    checkFattori,
    checkLimiti,
    checkScostamenti,
    checkProdotti,
    checkDifferenziazione,
    checkTotali,
    checkFascia,
    checkRetribuzione,
    checkSoglia,
  ],
  toJson: valutazioneJson,
  explain: explainValutazione,
};
