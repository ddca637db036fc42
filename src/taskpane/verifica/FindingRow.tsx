// One finding: what is wrong in a few words, the cell, one line with the figures; open, all the rest below.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { memo, useId } from "react";
import { FINDING_TITLES } from "../../messages/pane/titles";
import { rowLabel } from "../../messages/pane/verifica";
import { SeverityIcon } from "../shared/SeverityIcon";
import type { Item } from "../state/model";
import { FindingDetail } from "./FindingDetail";

const useStyles = makeStyles({
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  open: { backgroundColor: tokens.colorNeutralBackground2 },
  button: {
    width: "100%",
    display: "grid",
    gridTemplateColumns: "20px 1fr auto 16px",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    alignItems: "start",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  cell: { fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
  chevron: { color: tokens.colorNeutralForeground3, marginTop: "2px", width: "16px", height: "16px" },
  message: {
    gridColumn: "2 / -1",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

interface Props {
  readonly item: Item;
  readonly isOpen: boolean;
  /** The one row that the Tab key reaches. */
  readonly isCurrent: boolean;
  readonly buttonRef: (element: HTMLButtonElement | null) => void;
  readonly onPress: (item: Item) => void;
  readonly onDone: () => void;
}

export const FindingRow = memo(function FindingRow({ item, isOpen, isCurrent, buttonRef, onPress, onDone }: Props) {
  const styles = useStyles();
  const detailId = useId();
  const { severity, sheet, cell, persona, code } = item.finding;
  const title = FINDING_TITLES[code];
  const Chevron = isOpen ? ChevronDownRegular : ChevronRightRegular;
  return (
    <div className={mergeClasses(styles.row, isOpen && styles.open)}>
      <button
        type="button"
        ref={buttonRef}
        className={styles.button}
        aria-label={rowLabel(severity, title, sheet, cell, item.message, persona)}
        aria-expanded={isOpen}
        aria-controls={isOpen ? detailId : undefined}
        tabIndex={isCurrent ? 0 : -1}
        onClick={() => onPress(item)}
      >
        <SeverityIcon severity={severity} />
        <span className={styles.title}>{title}</span> <span className={styles.cell}>{cell}</span>{" "}
        <Chevron aria-hidden className={styles.chevron} />
        <span className={styles.message}>{item.message}</span>
      </button>
      {isOpen ? (
        <div id={detailId}>
          <FindingDetail item={item} onDone={onDone} />
        </div>
      ) : null}
    </div>
  );
});
