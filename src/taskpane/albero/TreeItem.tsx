// One node: title, weight and whose it is, marks in words, both achievements and, where there is none, why.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { memo, useEffect, useRef } from "react";
import { asSentence, explainRaggiungimento, showLettura } from "../../messages/albero";
import { ALBERO, detailOf } from "../../messages/pane/albero";
import { SeverityIcon } from "../shared/SeverityIcon";
import { Achievement } from "./Achievement";
import type { TreeRow } from "./tree-rows";
import { OpenWhy } from "./Why";
import type { Why } from "./explain";

const INDENT = 14;

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "24px 1fr",
    paddingBlock: tokens.spacingVerticalXS,
    paddingRight: tokens.spacingHorizontalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  turn: {
    display: "flex",
    alignItems: "start",
    justifyContent: "center",
    minWidth: "24px",
    minHeight: "24px",
    paddingTop: "2px",
    color: tokens.colorNeutralForeground3,
  },
  body: { minWidth: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  title: { overflowWrap: "anywhere" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  mark: {
    display: "flex",
    alignItems: "start",
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

interface Props {
  readonly row: TreeRow;
  readonly top: number | undefined;
  readonly isCurrent: boolean;
  /** Of the current row. */
  readonly why: Why | undefined;
  readonly measure: (key: string, height: number) => void;
  readonly keep: (id: string, element: HTMLElement | null) => void;
  readonly onTurn: (row: TreeRow) => void;
  readonly onPress: (row: TreeRow) => void;
}

export const TreeItem = memo(function TreeItem({ row, top, isCurrent, why, measure, keep, onTurn, onPress }: Props) {
  const styles = useStyles();
  const element = useRef<HTMLDivElement>(null);
  const { id, level, kind, titolo, raggiunto, nodo, marks, hasChildren, isOpen } = row;
  const isPlaced = top !== undefined;
  useEffect(() => {
    keep(id, element.current);
    return () => keep(id, null);
  }, [id, keep]);
  useEffect(() => {
    const own = element.current;
    if (own === null || !isPlaced) return undefined;
    const observer = new ResizeObserver(() => measure(id, own.offsetHeight));
    observer.observe(own);
    return () => observer.disconnect();
  }, [id, isPlaced, measure]);
  const Chevron = isOpen ? ChevronDownRegular : ChevronRightRegular;
  return (
    <div
      ref={element}
      role="treeitem"
      aria-level={level}
      aria-setsize={row.count}
      aria-posinset={row.position}
      aria-expanded={hasChildren ? isOpen : undefined}
      aria-selected={isCurrent}
      tabIndex={isCurrent ? 0 : -1}
      className={styles.row}
      style={{
        paddingLeft: `${String((level - 1) * INDENT + 4)}px`,
        ...(isPlaced ? { position: "absolute", top, left: 0, right: 0 } : {}),
      }}
      onClick={() => onPress(row)}
    >
      <span
        className={styles.turn}
        aria-hidden
        onClick={(event) => {
          if (!hasChildren) return;
          event.stopPropagation();
          onTurn(row);
        }}
      >
        {hasChildren ? <Chevron /> : null}
      </span>
      <div className={styles.body}>
        <span className={mergeClasses(styles.title, nodo?.kind !== "indicatore" && styles.strong)}>{titolo}</span>
        <span className={styles.small}>{[kind, detailOf(row)].filter((part) => part !== "").join(" · ")}</span>
        {marks.map((mark) => (
          <span key={mark} className={styles.mark}>
            <SeverityIcon severity="avviso" /> <span>{mark}</span>
          </span>
        ))}
        {raggiunto === undefined ? null : (
          <>
            <Achievement label={ALBERO.june} raggiunto={raggiunto.giugno} />
            <Achievement label={ALBERO.december} raggiunto={raggiunto.dicembre} />
            {notesOf(row).map((note) => (
              <span key={note} className={styles.small}>
                {note}
              </span>
            ))}
            {why === undefined ? null : <OpenWhy why={why} />}
          </>
        )}
      </div>
    </div>
  );
});

/** Result and target of an indicator; of the others what stands behind the final figure. */
function notesOf({ nodo, raggiunto, isOpen }: TreeRow): readonly string[] {
  if (raggiunto === undefined) return [];
  const reading = nodo?.kind === "indicatore" ? showLettura(nodo.letture.dicembre) : "";
  // What lacks below is to be seen there.
  const why =
    isOpen && raggiunto.dicembre.esito === "incompleto" ? "" : asSentence(explainRaggiungimento(raggiunto.dicembre));
  return [reading, why].filter((note) => note !== "");
}
