// Sentences for forms of behaviours (R32).
import type { Sentences } from "./facts";
import { figure, of } from "./facts";

export const comportamenti: Sentences = {
  GIUDIZIO_FUORI_SCALA: (finding) => {
    const scale = `da ${figure(finding, "minimo")} a ${figure(finding, "massimo")}`;
    return finding.facts.caso === "non_intero"
      ? `Il giudizio${of(finding)} è ${figure(finding, "giudizio")}: sono ammessi solo numeri interi ${scale}.`
      : `Il giudizio${of(finding)} è ${figure(finding, "giudizio")}, fuori della scala ${scale}: correggerlo.`;
  },
};
