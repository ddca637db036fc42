// The kind "assegnazione": arsac annex 3.1 and 3.2.
import type { KindModule } from "../../model";
import { checkForma } from "./checks-forma";
import { checkDoppi, checkIndicatori, checkLimiti } from "./checks-obiettivi";
import { checkPesi, checkTitoli } from "./checks-pesi";
import { explainAssegnazione } from "./explain";
import { assegnazioneJson } from "./json";
import type { AssegnazioneScheda } from "./model";
import { readAssegnazioni } from "./read";

export const assegnazione: KindModule<AssegnazioneScheda> = {
  kind: "assegnazione",
  read: readAssegnazioni,
  checks: [checkForma, checkPesi, checkTitoli, checkLimiti, checkIndicatori, checkDoppi],
  toJson: assegnazioneJson,
  explain: explainAssegnazione,
};
