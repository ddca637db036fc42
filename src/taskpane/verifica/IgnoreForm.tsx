// Setting a finding aside asks for a reason, which stays with the workbook.
import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { useEffect, useId, useRef, useState } from "react";
import { FRAME } from "../../messages/pane/frame";
import { VERIFICA } from "../../messages/pane/verifica";
import { ignore } from "../actions/findings";
import { usePerform } from "../shared/pane-context";
import type { Item } from "../state/model";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  label: { fontWeight: tokens.fontWeightSemibold },
  hint: { color: tokens.colorNeutralForeground3 },
  missing: { color: tokens.colorStatusDangerForeground1 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly item: Item;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

export function IgnoreForm({ item, onClose, onDone }: Props) {
  const perform = usePerform();
  const styles = useStyles();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [reason, setReason] = useState("");
  const [isAsked, setAsked] = useState(false);
  const isMissing = isAsked && reason.trim() === "";
  useEffect(() => field.current?.focus(), []);
  const submit = async (): Promise<void> => {
    setAsked(true);
    if (reason.trim() === "") field.current?.focus();
    else if (await perform(ignore, { item, reason })) onDone();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onClose();
    onDone();
  };
  return (
    <form
      className={styles.form}
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <label htmlFor={id} className={styles.label}>
        {VERIFICA.reason}
      </label>
      <Input
        id={id}
        input={{ ref: field }}
        size="small"
        value={reason}
        required
        aria-invalid={isMissing}
        aria-describedby={`${id}-hint`}
        onChange={(_, { value }) => setReason(value)}
      />
      <span id={`${id}-hint`} className={isMissing ? styles.missing : styles.hint}>
        {isMissing ? VERIFICA.reasonMissing : VERIFICA.reasonHint}
      </span>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary">
          {VERIFICA.ignoreConfirm}
        </Button>
        <Button
          size="small"
          onClick={() => {
            onClose();
            onDone();
          }}
        >
          {FRAME.cancel}
        </Button>
      </div>
    </form>
  );
}
