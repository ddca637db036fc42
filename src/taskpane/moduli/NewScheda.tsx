// Nuova scheda: one form, for a person or for the body, into a new sheet of this workbook.
import { useMemo } from "react";
import { MODULO_LABELS } from "../../messages/moduli";
import { MODULI } from "../../messages/pane/moduli";
import type { ModuloId } from "../../scheda/moduli/types";
import { previewScheda } from "../actions/moduli";
import { usePerform } from "../shared/pane-context";
import type { FieldProblems } from "./drafts";
import { isOfPersona, parseOpzioni, parsePersona } from "./drafts";
import { OpzioniFields } from "./OpzioniFields";
import { PersonaFields } from "./PersonaFields";
import { SectionForm } from "./SectionForm";
import { SelectField } from "./SelectField";
import { TextField } from "./TextField";
import type { Ready } from "./use-moduli";
import { useModuliState, useUsualAnno } from "./use-moduli";
import { useProblems } from "./use-problems";

export function NewScheda({ ready: { outcome, moduli } }: { readonly ready: Ready }) {
  const perform = usePerform();
  const [state, change] = useModuliState();
  const { sistema } = outcome.checked;
  const possible = useMemo(() => moduli.moduliFor(sistema), [moduli, sistema]);
  const personale = useMemo(() => moduli.readPersonale(outcome.snapshot, sistema), [moduli, outcome, sistema]);
  const usualAnno = useUsualAnno(outcome);
  const modulo = chooseModulo(possible, state.modulo);
  const isOne = modulo !== undefined && isOfPersona(modulo);
  const opzioni = parseOpzioni(state.opzioni, usualAnno);
  const persona = parsePersona(state.persona, sistema);
  const found: FieldProblems = {
    ...(isOne && !persona.ok ? persona.error : {}),
    ...(opzioni.ok ? {} : opzioni.error),
  };
  const { form, shown, pass } = useProblems(found);
  const submit = (): void => {
    if (!pass() || modulo === undefined || !opzioni.ok) return;
    const whose = isOne && persona.ok ? { persona: persona.value } : {};
    void perform(previewScheda, { modulo, opzioni: opzioni.value, ...whose });
  };
  return (
    <SectionForm form={form} onPreview={submit}>
      <SelectField
        label={MODULI.modulo}
        value={modulo ?? ""}
        onChange={(value) => change({ modulo: value as ModuloId })}
      >
        {[true, false].map((ofPersone) => {
          const own = possible.filter((one) => isOfPersona(one) === ofPersone);
          return own.length === 0 ? null : (
            <optgroup key={String(ofPersone)} label={ofPersone ? MODULI.ofPersone : MODULI.ofEnte}>
              {own.map((one) => (
                <option key={one} value={one}>
                  {MODULO_LABELS[one]}
                </option>
              ))}
            </optgroup>
          );
        })}
      </SelectField>
      {isOne ? (
        <PersonaFields sistema={sistema} personale={personale.ok ? personale.value : undefined} problems={shown} />
      ) : null}
      <TextField
        label={MODULI.anno}
        value={state.opzioni.anno ?? String(usualAnno)}
        problem={shown.anno}
        isNumber
        onChange={(anno) => change({ opzioni: { ...state.opzioni, anno } })}
      />
      <OpzioniFields usualEnte={sistema.ente} />
    </SectionForm>
  );
}

/** The one chosen before, where the sistema still has it; else the one most asked for. */
function chooseModulo(possible: readonly ModuloId[], chosen: ModuloId | null): ModuloId | undefined {
  if (chosen !== null && possible.includes(chosen)) return chosen;
  return possible.find((one) => one === "valutazione") ?? possible[0];
}
