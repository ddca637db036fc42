// Behaviours and contribution judged from 1 to 7 (R31, R32; po-livelli art. 7, 15; sheets A, A1, B).
import { checkAnagrafica } from "../../checks/anagrafica";
import type { KindModule } from "../../model";
import { checkLivello } from "./checks-livello";
import { checkPunteggio, checkTotali } from "./checks-totali";
import { checkGiudizi, checkPesi, checkProducts } from "./checks-voci";
import { explainComportamenti } from "./explain";
import { comportamentiJson } from "./json";
import type { ComportamentiScheda } from "./model";
import { readComportamenti } from "./read";

export const comportamenti: KindModule<ComportamentiScheda> = {
  kind: "comportamenti",
  read: readComportamenti,
  checks: [
    (scheda) => (scheda.inBianco ? [] : checkAnagrafica(scheda, scheda.around)),
    checkGiudizi,
    checkPesi,
    checkProducts,
    checkTotali,
    checkPunteggio,
    checkLivello,
  ],
  toJson: comportamentiJson,
  explain: explainComportamenti,
};
