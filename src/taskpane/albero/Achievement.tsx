// What a node achieved at one moment: a small bar and the figure, or in words why there is none.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { shortRaggiungimento } from "../../messages/albero";
import type { Raggiungimento } from "../../scheda/albero";

const useStyles = makeStyles({
  measure: {
    display: "grid",
    gridTemplateColumns: "78px 1fr 76px",
    columnGap: tokens.spacingHorizontalXS,
    alignItems: "center",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  label: { color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
  track: {
    height: "6px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: "hidden",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  bar: {
    height: "100%",
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "Highlight" },
  },
  figure: { textAlign: "right", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  weak: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly label: string;
  readonly raggiunto: Raggiungimento;
}

export function Achievement({ label, raggiunto }: Props) {
  const styles = useStyles();
  const value = raggiunto.esito === "calcolato" ? raggiunto.valore : undefined;
  return (
    <span className={styles.measure}>
      <span className={styles.label}>{label}</span>{" "}
      {value === undefined ? (
        <span />
      ) : (
        <span className={styles.track} aria-hidden>
          <span className={styles.bar} style={{ display: "block", width: `${String(value)}%` }} />
        </span>
      )}
      <span className={mergeClasses(styles.figure, value === undefined && styles.weak)}>
        {shortRaggiungimento(raggiunto)}
      </span>
    </span>
  );
}
