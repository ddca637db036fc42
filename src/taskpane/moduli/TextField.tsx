// A field to type in, with a hint or what is wrong with it, tied to it for screen readers.
import { Input } from "@fluentui/react-components";
import { useId } from "react";
import { usePlaceStyles } from "../shared/styles";
import { useModuliStyles } from "./styles";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly isNumber?: boolean;
}

export function TextField({ label, value, onChange, hint, problem, isNumber = false }: Props) {
  const place = usePlaceStyles();
  const styles = useModuliStyles();
  const id = useId();
  const note = problem ?? hint;
  return (
    <div className={place.field}>
      <label htmlFor={id}>{label}</label>
      <Input
        id={id}
        size="small"
        value={value}
        inputMode={isNumber ? "numeric" : "text"}
        autoComplete="off"
        aria-invalid={problem !== undefined}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        onChange={(_, data) => onChange(data.value)}
      />
      {note === undefined ? null : (
        <span id={`${id}-note`} className={problem === undefined ? styles.hint : styles.wrong}>
          {note}
        </span>
      )}
    </div>
  );
}
