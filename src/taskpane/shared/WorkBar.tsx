// Long work: what is being read and the way to stop it. Under 300 ms nothing moves.
import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { FRAME } from "../../messages/pane/frame";
import { describeWork } from "../../messages/pane/words";
import { interrupt } from "../context";
import type { Work } from "../state/model";
import { usePane } from "./pane-context";

const PATIENCE = 300;

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: "grid",
    gridTemplateColumns: "1fr auto",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  text: { fontSize: tokens.fontSizeBase200, overflow: "hidden", textOverflow: "ellipsis" },
  progress: { gridColumn: "1 / -1" },
});

export function WorkBar({ work }: { readonly work: Work }) {
  const context = usePane();
  const styles = useStyles();
  const [isLong, setLong] = useState(false);
  useEffect(() => context.host.later(PATIENCE, () => setLong(true)), [context]);
  if (!isLong) return null;
  const { name, done, total, sheet } = work;
  const text = describeWork(name, done, total, sheet);
  return (
    <div className={styles.bar}>
      <span className={styles.text}>{text}</span>
      {name === "writing" ? null : (
        <Button size="small" onClick={() => interrupt(context)}>
          {FRAME.interrupt}
        </Button>
      )}
      <ProgressBar className={styles.progress} aria-label={text} {...(total > 0 ? { value: done, max: total } : {})} />
    </div>
  );
}
