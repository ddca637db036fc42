// Where the forms go: into this workbook, or into files of their own.
import { DESTINATION_LABELS, MODULI } from "../../messages/pane/moduli";
import type { Destination } from "../state/moduli";
import { SelectField } from "./SelectField";

const FILES: readonly Destination[] = ["persona", "settore", "tutti"];

interface Props {
  readonly destination: Destination;
  readonly withHere: boolean;
  readonly onChange: (destination: Destination) => void;
}

export function DestinationField({ destination, withHere, onChange }: Props) {
  const offered: readonly Destination[] = withHere ? ["qui", ...FILES] : FILES;
  return (
    <SelectField label={MODULI.dove} value={destination} onChange={(value) => onChange(value as Destination)}>
      {offered.map((one) => (
        <option key={one} value={one}>
          {DESTINATION_LABELS[one]}
        </option>
      ))}
    </SelectField>
  );
}
