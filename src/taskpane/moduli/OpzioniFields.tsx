// How the forms are made: formulas, protection, the body's name at the head. Folded: what is usual serves most.
import { mergeClasses } from "@fluentui/react-components";
import { MODULI } from "../../messages/pane/moduli";
import type { FormulaKind } from "../../scheda/moduli/types";
import { CheckField } from "./CheckField";
import { SelectField } from "./SelectField";
import { useModuliStyles } from "./styles";
import { TextField } from "./TextField";
import { useModuliState } from "./use-moduli";

export function OpzioniFields({ usualEnte }: { readonly usualEnte: string }) {
  const styles = useModuliStyles();
  const [{ opzioni }, change] = useModuliState();
  const set = (part: Partial<typeof opzioni>): void => change({ opzioni: { ...opzioni, ...part } });
  return (
    <details>
      <summary className={mergeClasses(styles.summary, styles.plain)}>{MODULI.options}</summary>
      <div className={styles.folded}>
        <SelectField
          label={MODULI.formule}
          value={opzioni.formule}
          onChange={(value) => set({ formule: value as FormulaKind })}
        >
          <option value="perf">{MODULI.formulePerf}</option>
          <option value="native">{MODULI.formuleNative}</option>
        </SelectField>
        <CheckField label={MODULI.protetti} isChecked={opzioni.protetti} onChange={(protetti) => set({ protetti })} />
        <TextField
          label={MODULI.ente}
          value={opzioni.ente ?? usualEnte}
          onChange={(ente) => set({ ente: ente === usualEnte ? null : ente })}
        />
      </div>
    </details>
  );
}
