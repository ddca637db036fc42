// Which year, whose objectives: only what the tree has more than one of is asked.
import { Select } from "@fluentui/react-components";
import { useId } from "react";
import { ALBERO } from "../../messages/pane/albero";
import type { Albero } from "../../scheda/albero";
import { usePlaceStyles } from "../shared/styles";
import type { AlberoFilters } from "./tree-rows";
import { filterNames } from "./tree-rows";

interface Props {
  readonly albero: Albero;
  readonly filters: AlberoFilters;
  readonly onFilter: (filters: AlberoFilters) => void;
  readonly onAnno: (anno: number) => void;
}

export function AlberoFiltersBar({ albero, filters, onFilter, onAnno }: Props) {
  const styles = usePlaceStyles();
  const { settori, persone } = filterNames(albero);
  const hasChoices = albero.anni.length > 1 || settori.length > 1 || persone.length > 0;
  if (!hasChoices && filters.settore === "" && filters.persona === "") return null;
  return (
    <div className={styles.fields}>
      {albero.anni.length < 2 ? null : (
        <Choice
          label={ALBERO.anno}
          value={String(albero.anno ?? "")}
          options={albero.anni.map(String)}
          onChange={(value) => onAnno(Number(value))}
        />
      )}
      {settori.length < 2 && filters.settore === "" ? null : (
        <Choice
          label={ALBERO.settore}
          value={filters.settore}
          options={settori}
          every={ALBERO.everySettore}
          onChange={(settore) => onFilter({ ...filters, settore })}
        />
      )}
      {persone.length === 0 && filters.persona === "" ? null : (
        <Choice
          label={ALBERO.persona}
          value={filters.persona}
          options={persone}
          every={ALBERO.everybody}
          onChange={(persona) => onFilter({ ...filters, persona })}
        />
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly string[];
  readonly every?: string;
  readonly onChange: (value: string) => void;
}

function Choice({ label, value, options, every, onChange }: ChoiceProps) {
  const styles = usePlaceStyles();
  const id = useId();
  return (
    <label className={styles.field} htmlFor={id}>
      {label}
      <Select id={id} size="small" value={value} onChange={(_, { value: chosen }) => onChange(chosen)}>
        {every === undefined ? null : <option value="">{every}</option>}
        {options.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </Select>
    </label>
  );
}
