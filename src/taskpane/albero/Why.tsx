// Why a figure of the tree is what it is, at the moment it is asked about: at once, or behind a line that opens.
import { makeStyles, tokens } from "@fluentui/react-components";
import { MOMENTO_LABELS } from "../../messages/albero";
import { ALBERO, whyAt } from "../../messages/pane/albero";
import { StepList } from "../shared/StepList";
import type { Why } from "./explain";

const useStyles = makeStyles({
  why: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  summary: {
    width: "fit-content",
    minHeight: "24px",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface Props {
  readonly why: Why;
  /** Told apart from others beside it. */
  readonly of?: string;
}

export function OpenWhy({ why: { momento, passi, engine } }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.why}>
      {whyAt(MOMENTO_LABELS[momento])}
      <StepList passi={passi} engine={engine} />
    </div>
  );
}

export function ClosedWhy({ why: { passi, engine }, of }: Props) {
  const styles = useStyles();
  return (
    <details className={styles.why}>
      <summary className={styles.summary}>{of === undefined ? ALBERO.why : `${ALBERO.why}: ${of}`}</summary>
      <StepList passi={passi} engine={engine} />
    </details>
  );
}
