// The findings by sheet and person. One stop of the Tab key: arrows go up and down, Enter opens a finding and goes to its cell,
// right and left open and close, Ctrl+Enter corrects what is shown, Esc closes. What an action takes away leaves the focus beside.
import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { useEffect, useMemo, useRef, useState } from "react";
import { describeSheet } from "../../messages/cli-verifica";
import { VERIFICA } from "../../messages/pane/verifica";
import { correct, goTo } from "../actions/findings";
import { usePane, usePaneState, usePerform } from "../shared/pane-context";
import { useWindow } from "../shared/use-window";
import { groupItems } from "../state/items";
import type { ListRow } from "../state/items";
import type { Item } from "../state/model";
import { FindingRow } from "./FindingRow";
import { MeasuredRow } from "./MeasuredRow";
import { nextIndex } from "./keys";

const useStyles = makeStyles({
  scroller: {
    flexGrow: 1,
    minHeight: "160px",
    overflowY: "scroll",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: { listStyleType: "none", margin: 0, padding: 0, position: "relative" },
  sheet: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  person: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
});

export function FindingList({ items }: { readonly items: readonly Item[] }) {
  const { store } = usePane();
  const { open } = usePaneState();
  const perform = usePerform();
  const styles = useStyles();
  const rows = useMemo(() => groupItems(items), [items]);
  const [current, setCurrent] = useState<string | null>(null);
  const currentIndex = currentRow(rows, current);
  const {
    rows: drawn,
    height,
    scroller,
    measure,
  } = useWindow(
    useMemo(() => rows.map(({ key }) => key), [rows]),
    currentIndex,
  );
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const wanted = useRef<number | null>(null);

  // After an action the row may be gone: the one that took its place is focused, once it is drawn.
  useEffect(() => {
    if (wanted.current === null) return;
    const row = rows[nearestItem(rows, wanted.current)];
    const button = row && buttons.current.get(row.key);
    if (!button) return;
    wanted.current = null;
    button.focus();
  });

  const moveTo = (index: number): void => {
    const row = rows[index];
    if (row?.kind !== "item") return;
    setCurrent(row.key);
    wanted.current = index;
  };
  const show = (id: string | null): void => store.dispatch({ type: "opened", id });
  const onPress = (item: Item): void => {
    setCurrent(item.id);
    show(open === item.id ? null : item.id);
    void perform(goTo, { sheet: item.finding.sheet, address: item.finding.cell });
  };
  const onDone = (): void => {
    const there = currentRow(rows, current);
    wanted.current = there;
    setCurrent(null);
    const row = groupItems(items)[there];
    if (row?.kind === "item") setCurrent(row.key);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const row = rows[currentIndex];
    if (row?.kind !== "item") return;
    const isOnRow = event.target === buttons.current.get(row.key);
    if (event.key === "Enter" && event.ctrlKey) {
      event.preventDefault();
      if (open === row.item.id) void perform(correct, row.item).then(onDone);
      else show(row.item.id);
    } else if (event.key === "Escape" && open !== null) {
      event.preventDefault();
      show(null);
      moveTo(currentIndex);
    } else if (isOnRow && event.key === "ArrowRight") show(row.item.id);
    else if (isOnRow && event.key === "ArrowLeft") show(null);
    else if (isOnRow) {
      const to = nextIndex(event.key, rows, currentIndex);
      if (to === undefined) return;
      event.preventDefault();
      moveTo(to);
    }
  };
  const content = (row: ListRow) => {
    if (row.kind === "sheet") return <h2 className={styles.sheet}>{describeSheet(row.sheet)}</h2>;
    if (row.kind === "person") return <h3 className={styles.person}>{row.persona}</h3>;
    return (
      <FindingRow
        item={row.item}
        isOpen={open === row.item.id}
        isCurrent={rows[currentIndex]?.key === row.key}
        buttonRef={(element) => {
          if (element) buttons.current.set(row.key, element);
          else buttons.current.delete(row.key);
        }}
        onPress={onPress}
        onDone={onDone}
      />
    );
  };
  return (
    <div className={styles.scroller} ref={scroller}>
      <ul className={styles.list} aria-label={VERIFICA.list} style={{ height }} onKeyDown={onKeyDown}>
        {drawn.map(({ index, top }) => {
          const row = rows[index];
          return row === undefined ? null : (
            <MeasuredRow
              key={row.key}
              id={row.key}
              top={top}
              position={index + 1}
              count={rows.length}
              measure={measure}
            >
              {content(row)}
            </MeasuredRow>
          );
        })}
      </ul>
    </div>
  );
}

/** The row of the id, else the first finding. */
function currentRow(rows: readonly ListRow[], id: string | null): number {
  const index = id === null ? -1 : rows.findIndex(({ key }) => key === id);
  return index >= 0 ? index : nearestItem(rows, 0);
}

/** At the index or after it, else before it. */
function nearestItem(rows: readonly ListRow[], index: number): number {
  const items = rows.flatMap(({ kind }, at) => (kind === "item" ? [at] : []));
  return items.find((at) => at >= index) ?? items.at(-1) ?? -1;
}
