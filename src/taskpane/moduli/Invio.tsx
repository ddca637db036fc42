// Prepara per l'invio: to which evaluator, and whether formulas stay.
import { useMemo } from "react";
import { INVIO_NOTES, MODULI } from "../../messages/pane/moduli";
import { previewCopy } from "../actions/moduli";
import { usePerform } from "../shared/pane-context";
import { usePlaceStyles } from "../shared/styles";
import { CheckField } from "./CheckField";
import { SectionForm } from "./SectionForm";
import { SelectField } from "./SelectField";
import type { Ready } from "./use-moduli";
import { useModuliState } from "./use-moduli";

export function Invio({ ready: { outcome, moduli } }: { readonly ready: Ready }) {
  const place = usePlaceStyles();
  const perform = usePerform();
  const [{ invio }, change] = useModuliState();
  const valutatori = useMemo(() => moduli.listValutatori(outcome.checked), [moduli, outcome]);
  if (valutatori.length === 0)
    return <p className={place.text}>{moduli.describeInvioProblem({ code: "VALUTATORI_MANCANTI" })}</p>;
  const valutatore = valutatori.includes(invio.valutatore) ? invio.valutatore : "";
  const set = (part: Partial<typeof invio>): void => change({ invio: { ...invio, ...part } });
  return (
    <SectionForm isReady={valutatore !== ""} onPreview={() => void perform(previewCopy, { ...invio, valutatore })}>
      <SelectField label={MODULI.valutatoreOf} value={valutatore} onChange={(chosen) => set({ valutatore: chosen })}>
        <option value="">{MODULI.choose}</option>
        {valutatori.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </SelectField>
      <CheckField label={MODULI.congela} isChecked={invio.congela} onChange={(congela) => set({ congela })} />
      <p className={place.small}>{INVIO_NOTES.never}</p>
    </SectionForm>
  );
}
