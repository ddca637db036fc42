// Genera per tutto il personale, and Nuovo anno: whom, which forms, where to.
import { useMemo } from "react";
import { describePersonaleProblem } from "../../messages/moduli";
import { carriedFrom, describeCarried, describeStaff, MODULI } from "../../messages/pane/moduli";
import { previewStaff, previewNewAnno, previewScheda } from "../actions/moduli";
import { ActionButton } from "../shared/ActionButton";
import { usePerform } from "../shared/pane-context";
import { usePlaceStyles } from "../shared/styles";
import { parseOpzioni, usualDestination, usualModuli } from "./drafts";
import { DestinationField } from "./DestinationField";
import { ModuliFields } from "./ModuliFields";
import { OpzioniFields } from "./OpzioniFields";
import { SectionForm } from "./SectionForm";
import { staffOf } from "./staff";
import { useModuliStyles } from "./styles";
import { TextField } from "./TextField";
import type { Ready } from "./use-moduli";
import { useModuliState, useUsualAnno } from "./use-moduli";
import { useProblems } from "./use-problems";

interface Props {
  readonly ready: Ready;
  readonly isNewAnno?: boolean;
}

export function StaffModuli({ ready: { outcome, moduli }, isNewAnno = false }: Props) {
  const place = usePlaceStyles();
  const styles = useModuliStyles();
  const perform = usePerform();
  const [state, change] = useModuliState();
  const { sistema } = outcome.checked;
  const possible = useMemo(() => moduli.moduliFor(sistema), [moduli, sistema]);
  const read = useMemo(() => moduli.readPersonale(outcome.snapshot, sistema), [moduli, outcome, sistema]);
  const iniziali = useMemo(
    () => (isNewAnno ? moduli.readLastYear(outcome.checked) : undefined),
    [moduli, outcome, isNewAnno],
  );
  const lastAnno = useUsualAnno(outcome);
  const usualAnno = isNewAnno ? (iniziali?.anno ?? lastAnno) + 1 : lastAnno;
  const draft = isNewAnno ? state.anno : state.genera;
  const typedAnno = isNewAnno ? state.anno.nuovo : state.opzioni.anno;
  const set = (part: Partial<typeof state.genera>): void =>
    change(isNewAnno ? { anno: { ...state.anno, ...part } } : { genera: { ...state.genera, ...part } });
  const opzioni = parseOpzioni({ ...state.opzioni, anno: typedAnno }, usualAnno);
  const { form, shown, pass } = useProblems(opzioni.ok ? {} : opzioni.error);
  const personale = iniziali === undefined ? (read.ok ? read.value : undefined) : staffOf(read, iniziali);
  if (personale === undefined) {
    const sentence = isNewAnno || read.ok ? MODULI.nothingToCarry : describePersonaleProblem(read.error);
    const canInsert = !read.ok && read.error.code === "PERSONALE_MANCANTE" && opzioni.ok && !isNewAnno;
    return (
      <>
        <p className={place.text}>{sentence}</p>
        {canInsert ? (
          <div>
            <ActionButton
              action={previewScheda}
              argument={{ modulo: "personale", opzioni: opzioni.value }}
              label={MODULI.insertPersonale}
              appearance="primary"
            />
          </div>
        ) : null}
      </>
    );
  }
  const chosen = (draft.moduli ?? usualModuli(possible, isNewAnno)).filter((one) => possible.includes(one));
  const destination = draft.destination ?? usualDestination(personale, isNewAnno);
  const submit = (): void => {
    if (!pass() || !opzioni.ok || chosen.length === 0) return;
    const request = { moduli: chosen, destination, opzioni: opzioni.value };
    void perform(isNewAnno ? previewNewAnno : previewStaff, request);
  };
  return (
    <SectionForm form={form} isReady={chosen.length > 0} onPreview={submit}>
      <div className={place.stack}>
        {personale.foglio === "" ? null : <p className={place.text}>{describeStaff(personale)}</p>}
        {iniziali === undefined ? null : (
          <>
            <p className={place.text}>{carriedFrom(iniziali)}</p>
            <ul className={styles.bullets}>
              {describeCarried(iniziali).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <p className={place.small}>{MODULI.notCarried}</p>
          </>
        )}
      </div>
      <ModuliFields possible={possible} chosen={chosen} onChange={(next) => set({ moduli: next })} />
      <DestinationField
        destination={destination}
        withHere={!isNewAnno}
        onChange={(next) => set({ destination: next })}
      />
      <TextField
        label={isNewAnno ? MODULI.newAnno : MODULI.anno}
        value={typedAnno ?? String(usualAnno)}
        problem={shown.anno}
        isNumber
        onChange={(anno) =>
          change(isNewAnno ? { anno: { ...state.anno, nuovo: anno } } : { opzioni: { ...state.opzioni, anno } })
        }
      />
      <OpzioniFields usualEnte={sistema.ente} />
    </SectionForm>
  );
}
