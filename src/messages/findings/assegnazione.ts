// Sentences for assigned objectives: how many objectives, indicators and elements there may be.
import type { Sentences } from "./facts";
import { figure, quoted, text } from "./facts";

export const assegnazione: Sentences = {
  TROPPI_OBIETTIVI: (finding) =>
    finding.facts.caso === "strategici"
      ? `Gli obiettivi strategici sono ${figure(finding, "quanti")}: il testo ne prevede al massimo ${figure(finding, "massimo")} per triennio, salvo circostanze particolari da motivare.`
      : `Gli obiettivi individuali sono ${figure(finding, "quanti")}: se ne possono assegnare al massimo ${figure(finding, "massimo")}.`,
  TROPPI_INDICATORI: (finding) =>
    `L'obiettivo ${quoted(text(finding, "voce"))} ha ${figure(finding, "quanti")} indicatori: se ne possono collegare al massimo ${figure(finding, "massimo")}.`,
  TROPPI_ELEMENTI: (finding) =>
    `Gli elementi di dettaglio sono ${figure(finding, "quanti")}: se ne possono scegliere al massimo ${figure(finding, "massimo")}.`,
};
