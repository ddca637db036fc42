// Which forms: those of each person, and those of the body that go into each workbook.
import { MODULO_LABELS } from "../../messages/moduli";
import { MODULI } from "../../messages/pane/moduli";
import type { ModuloId } from "../../scheda/moduli/types";
import { CheckField } from "./CheckField";
import { isOfPersona } from "./drafts";
import { useModuliStyles } from "./styles";

interface Props {
  readonly possible: readonly ModuloId[];
  readonly chosen: readonly ModuloId[];
  readonly onChange: (chosen: readonly ModuloId[]) => void;
}

export function ModuliFields({ possible, chosen, onChange }: Props) {
  const styles = useModuliStyles();
  return (
    <>
      {[true, false].map((ofPersone) => {
        const own = possible.filter((one) => isOfPersona(one) === ofPersone);
        return own.length === 0 ? null : (
          <fieldset key={String(ofPersone)} className={styles.group}>
            <legend className={styles.legend}>{ofPersone ? MODULI.ofPersone : MODULI.ofEnte}</legend>
            {own.map((one) => (
              <CheckField
                key={one}
                label={MODULO_LABELS[one]}
                isChecked={chosen.includes(one)}
                onChange={(isChecked) =>
                  onChange(possible.filter((each) => (each === one ? isChecked : chosen.includes(each))))
                }
              />
            ))}
          </fieldset>
        );
      })}
      {chosen.length === 0 ? <span className={styles.wrong}>{MODULI.noModuli}</span> : null}
    </>
  );
}
