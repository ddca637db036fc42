// A choice with its label.
import { Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useId } from "react";
import { usePlaceStyles } from "../shared/styles";
import { useModuliStyles } from "./styles";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly problem?: string | undefined;
  readonly children: ReactNode;
}

export function SelectField({ label, value, onChange, problem, children }: Props) {
  const place = usePlaceStyles();
  const styles = useModuliStyles();
  const id = useId();
  return (
    <div className={place.field}>
      <label htmlFor={id}>{label}</label>
      <Select
        id={id}
        size="small"
        value={value}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : `${id}-note`}
        onChange={(_, data) => onChange(data.value)}
      >
        {children}
      </Select>
      {problem === undefined ? null : (
        <span id={`${id}-note`} className={styles.wrong}>
          {problem}
        </span>
      )}
    </div>
  );
}
