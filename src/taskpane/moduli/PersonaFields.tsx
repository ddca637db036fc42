// Whose the form is: chosen from the staff table, where the workbook has one, or typed.
import { MODULI } from "../../messages/pane/moduli";
import type { PersonaleRead } from "../../scheda/moduli/types";
import type { Sistema } from "../../sistema/types";
import type { PersonaDraft } from "../state/moduli";
import { EMPTY_PERSONA } from "../state/moduli";
import type { FieldProblems } from "./drafts";
import { draftOfPersona } from "./drafts";
import { SelectField } from "./SelectField";
import { useModuliStyles } from "./styles";
import { TextField } from "./TextField";
import { useModuliState } from "./use-moduli";

interface Props {
  readonly sistema: Sistema;
  /** undefined where the workbook has none that can be read. */
  readonly personale: PersonaleRead | undefined;
  readonly problems: FieldProblems;
}

export function PersonaFields({ sistema, personale, problems }: Props) {
  const styles = useModuliStyles();
  const [{ persona }, change] = useModuliState();
  const set = (part: Partial<PersonaDraft>): void => change({ persona: { ...persona, ...part } });
  const people = personale?.persone ?? [];
  const chosen = people.find(({ nome }) => nome === persona.nome);
  const text = (field: keyof PersonaDraft, label: string, hint?: string) => (
    <TextField
      label={label}
      value={persona[field]}
      hint={hint}
      problem={problems[field]}
      isNumber={hint !== undefined}
      onChange={(value) => set({ [field]: value })}
    />
  );
  return (
    <>
      {people.length === 0 ? null : (
        <SelectField
          label={MODULI.fromStaff}
          value={chosen === undefined ? "" : String(chosen.riga)}
          onChange={(riga) => {
            const one = people.find((person) => String(person.riga) === riga);
            change({ persona: one === undefined ? EMPTY_PERSONA : draftOfPersona(one) });
          }}
        >
          <option value="">{MODULI.typed}</option>
          {people.map(({ riga, nome }) => (
            <option key={riga} value={String(riga)}>
              {nome}
            </option>
          ))}
        </SelectField>
      )}
      {text("nome", MODULI.nome)}
      {sistema.categorie.length === 0 ? null : (
        <SelectField
          label={MODULI.categoria}
          value={persona.categoria}
          problem={problems.categoria}
          onChange={(categoria) => set({ categoria })}
        >
          <option value="">{MODULI.choose}</option>
          {sistema.categorie.map(({ id, nome }) => (
            <option key={id} value={id}>
              {nome}
            </option>
          ))}
        </SelectField>
      )}
      <div className={styles.pair}>
        {text("settore", MODULI.settore)}
        {text("ufficio", MODULI.ufficio)}
      </div>
      {text("valutatore", MODULI.valutatore)}
      <div className={styles.pair}>
        {text("collaboratori", MODULI.collaboratori, MODULI.collaboratoriHint)}
        {text("obiettivi", MODULI.obiettivi, MODULI.obiettiviHint)}
      </div>
    </>
  );
}
