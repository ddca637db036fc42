// Pointing at a table by hand: the headings are where the person stands in the sheet.
import { Button, Select } from "@fluentui/react-components";
import { useId, useState } from "react";
import { KIND_LABELS, SCHEDE } from "../../messages/pane/schede";
import type { Kind } from "../../scheda/recognise/kinds";
import { pointTable } from "../effects/letture";
import { warn } from "../effects/work";
import { usePane } from "../shared/pane-context";
import { usePlaceStyles } from "../shared/styles";

export function PointTable() {
  const context = usePane();
  const styles = usePlaceStyles();
  const id = useId();
  const [kind, setKind] = useState<Kind>("valutazione");
  const read = async (): Promise<void> => {
    const pointed = await pointTable(context, kind);
    if (!pointed.ok) warn(context, pointed.error);
  };
  return (
    <section className={styles.stack}>
      <h3 className={styles.heading}>{SCHEDE.point}</h3>
      <p className={styles.small}>{SCHEDE.pointHint}</p>
      <label className={styles.field} htmlFor={id}>
        {SCHEDE.pointKind}
        <Select id={id} size="small" value={kind} onChange={(_, { value }) => setKind(value as Kind)}>
          {(Object.keys(KIND_LABELS) as Kind[]).map((one) => (
            <option key={one} value={one}>
              {KIND_LABELS[one]}
            </option>
          ))}
        </Select>
      </label>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => void read()}>
          {SCHEDE.read}
        </Button>
      </div>
    </section>
  );
}
