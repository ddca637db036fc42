// The form that corrects how a table is read: what it is, what its labels would say, which column is what.
import { Button, Input, Select } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import { FRAME } from "../../messages/pane/frame";
import { columnLabel, KIND_LABELS, SCHEDE } from "../../messages/pane/schede";
import type { Kind } from "../../scheda/recognise/kinds";
import type { Sistema } from "../../sistema/types";
import { forgetLettura, keepLettura } from "../effects/letture";
import { usePane } from "../shared/pane-context";
import { usePlaceStyles } from "../shared/styles";
import type { Draft, StatedLabel } from "./draft";
import { draftOf, headingOf, letturaOf, NO_SCHEDA } from "./draft";
import type { ReadTable } from "./tables";

interface Props {
  readonly table: ReadTable;
  readonly sistema: Sistema;
  readonly onClose: () => void;
}

const TYPED: readonly Exclude<StatedLabel, "categoria">[] = ["persona", "anno", "settore"];

export function CorrectReading({ table, sistema, onClose }: Props) {
  const context = usePane();
  const styles = usePlaceStyles();
  const id = useId();
  const [draft, setDraft] = useState<Draft>(() => draftOf(table));
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => first.current?.focus(), []);
  const change = (part: Partial<Draft>): void => setDraft({ ...draft, ...part });
  const setLabel = (label: StatedLabel, text: string): void => change({ labels: { ...draft.labels, [label]: text } });
  const keep = async (): Promise<void> => {
    if (await keepLettura(context, letturaOf(table, draft))) onClose();
  };
  const reset = async (): Promise<void> => {
    if (await forgetLettura(context, { foglio: table.sheet, intestazione: table.intestazione })) onClose();
  };
  return (
    <form
      className={styles.stack}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
      onKeyDown={({ key }) => {
        if (key === "Escape") onClose();
      }}
    >
      <div className={styles.fields}>
        <label className={styles.field} htmlFor={`${id}-kind`}>
          {SCHEDE.kind}
          <Select
            id={`${id}-kind`}
            select={{ ref: first }}
            size="small"
            value={draft.kind}
            onChange={(_, { value }) => change({ kind: value as Draft["kind"] })}
          >
            <option value="">{SCHEDE.asRecognised}</option>
            {(Object.keys(KIND_LABELS) as Kind[]).map((kind) => (
              <option key={kind} value={kind}>
                {KIND_LABELS[kind]}
              </option>
            ))}
            <option value={NO_SCHEDA}>{SCHEDE.noScheda}</option>
          </Select>
        </label>
        {sistema.categorie.length === 0 ? null : (
          <label className={styles.field} htmlFor={`${id}-categoria`}>
            {SCHEDE.categoria}
            <Select
              id={`${id}-categoria`}
              size="small"
              value={draft.labels.categoria ?? ""}
              onChange={(_, { value }) => setLabel("categoria", value)}
            >
              <option value="">{SCHEDE.fromSheet}</option>
              {sistema.categorie.map((categoria) => (
                <option key={categoria.id} value={categoria.id}>
                  {categoria.nome}
                </option>
              ))}
            </Select>
          </label>
        )}
        {TYPED.map((label) => (
          <label key={label} className={styles.field} htmlFor={`${id}-${label}`}>
            {SCHEDE[label]}
            <Input
              id={`${id}-${label}`}
              size="small"
              value={draft.labels[label] ?? ""}
              onChange={(_, { value }) => setLabel(label, value)}
            />
          </label>
        ))}
      </div>
      <p className={styles.small}>{SCHEDE.labelsHint}</p>
      <fieldset style={{ border: 0, margin: 0, padding: 0, minWidth: 0 }}>
        <legend className={styles.heading}>{SCHEDE.columns}</legend>
        <div className={styles.fields}>
          {table.possible.map((column) => (
            <label key={column} className={styles.field} htmlFor={`${id}-${column}`}>
              {columnLabel(column)}
              <Select
                id={`${id}-${column}`}
                size="small"
                value={headingOf(table, draft, column)}
                onChange={(_, { value }) => change({ columns: { ...draft.columns, [column]: value } })}
              >
                <option value="">{SCHEDE.absent}</option>
                {table.headings.map(({ key, text }) => (
                  <option key={key} value={key}>
                    {text}
                  </option>
                ))}
              </Select>
            </label>
          ))}
        </div>
      </fieldset>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary">
          {SCHEDE.keep}
        </Button>
        <Button size="small" onClick={onClose}>
          {FRAME.cancel}
        </Button>
        {table.lettura === undefined ? null : (
          <Button size="small" onClick={() => void reset()}>
            {SCHEDE.reset}
          </Button>
        )}
      </div>
    </form>
  );
}
