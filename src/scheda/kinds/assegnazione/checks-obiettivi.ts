// Objectives, indicators, elements: how many there may be (R19, R21), their targets and results (R5–R7), the same one twice.
import { fold } from "../../../lib/text";
import { finding } from "../../checks/build";
import { checkIndicators } from "../../checks/indicator";
import type { Finding } from "../../finding";
import type { CheckContext } from "../../model";
import { isDeadline } from "./deadlines";
import { individualOf } from "./dues";
import type { AssegnazioneScheda, Blocco } from "./model";

export function checkLimiti(scheda: AssegnazioneScheda, context: CheckContext): readonly Finding[] {
  const { limiti } = context.sistema;
  const individual = individualOf(context);
  return scheda.blocchi.flatMap((blocco) => {
    const { obiettivi, elementi, range } = blocco;
    const findings: Finding[] = [];
    const isIndividual = blocco.fattore !== undefined && blocco.fattore.id === individual;
    const many = limiti.obiettivi_individuali;
    if (isIndividual && many && obiettivi.length > many.massimo) {
      const facts = { quanti: obiettivi.length, massimo: many.massimo, caso: "individuali" };
      findings.push(
        finding(scheda, "TROPPI_OBIETTIVI", range, {
          facts,
          rule: many.regola,
          fonte: many.fonte,
          expected: many.massimo,
          found: obiettivi.length,
          field: "obiettivi:1b",
        }),
      );
    }
    const each = limiti.indicatori_per_obiettivo_individuale;
    for (const { titolo, at, righe } of isIndividual && each ? obiettivi : []) {
      if (!each || righe.length <= each.massimo) continue;
      const facts = { voce: titolo, quanti: righe.length, massimo: each.massimo };
      findings.push(
        finding(scheda, "TROPPI_INDICATORI", at, {
          facts,
          rule: each.regola,
          fonte: each.fonte,
          expected: each.massimo,
          found: righe.length,
          field: `indicatori:${titolo}`,
        }),
      );
    }
    const elements = limiti.elementi;
    if (elements && elementi.length > elements.massimo) {
      const facts = { quanti: elementi.length, massimo: elements.massimo };
      findings.push(
        finding(scheda, "TROPPI_ELEMENTI", range, {
          facts,
          rule: elements.regola,
          fonte: elements.fonte,
          expected: elements.massimo,
          found: elementi.length,
          field: "elementi",
        }),
      );
    }
    return findings;
  });
}

export function checkIndicatori(scheda: AssegnazioneScheda): readonly Finding[] {
  if (scheda.inBianco) return [];
  return scheda.blocchi.flatMap(({ obiettivi }) => {
    const rows = obiettivi.flatMap(({ righe }) => righe.map(({ indicatore }) => indicatore));
    const computable = rows.filter((row) => !isDeadline(scheda.grid, row));
    return checkIndicators(scheda, scheda.grid, computable);
  });
}

/** The same text twice among the objectives, or the elements, of a block. */
export function checkDoppi(scheda: AssegnazioneScheda): readonly Finding[] {
  return scheda.blocchi.flatMap((blocco) => {
    const seen = new Map<string, string>();
    return namesOf(blocco).flatMap(({ nome, at }) => {
      const key = fold(nome);
      if (key === "") return [];
      if (!seen.has(key)) {
        seen.set(key, nome);
        return [];
      }
      return [
        finding(scheda, "DUPLICATO", at, {
          facts: { caso: "obiettivo", voce: nome },
          found: nome,
          field: `obiettivo:${nome}`,
        }),
      ];
    });
  });
}

function namesOf({
  obiettivi,
  elementi,
}: Blocco): readonly { readonly nome: string; readonly at: { readonly row: number; readonly col: number } }[] {
  return [...obiettivi.map(({ titolo, at }) => ({ nome: titolo, at })), ...elementi];
}
