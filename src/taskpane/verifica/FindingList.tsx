// The findings by sheet and person. One stop of the Tab key: arrows go up and down, Enter opens a finding and goes to its cell,
// right and left open and close, Ctrl+Enter corrects what is shown, Esc closes. What an action takes away leaves the focus beside.
import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { useEffect, useMemo, useRef, useState } from "react";
import { describeSheet } from "../../messages/cli-verifica";
import { VERIFICA } from "../../messages/pane/verifica";
import { correct, goTo } from "../actions/findings";
import { usePane, usePaneState, usePerform } from "../shared/pane-context";
import { PLACE_ID } from "../shared/Tabs";
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
  // `turn` counts the moves that take the focus along; a row that is gone leaves its place to the next one.
  const [cursor, setCursor] = useState<Cursor>({ key: null, index: 0, turn: 0 });
  const currentIndex = currentRow(rows, cursor);
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
  const currentKey = rows[currentIndex]?.key ?? "";
  // Only a move takes the focus: rows that change under it do not.
  const followed = useRef(0);
  useEffect(() => {
    if (cursor.turn === followed.current) return;
    followed.current = cursor.turn;
    buttons.current.get(currentKey)?.focus();
  }, [cursor.turn, currentKey]);

  const moveTo = (index: number): void =>
    setCursor(({ turn }) => ({ key: rows[index]?.key ?? null, index, turn: turn + 1 }));
  const show = (id: string | null): void => store.dispatch({ type: "opened", id });
  const onPress = (item: Item): void => {
    setCursor(({ turn }) => ({ key: item.id, index: rows.findIndex(({ key }) => key === item.id), turn }));
    show(open === item.id ? null : item.id);
    void perform(goTo, { sheet: item.finding.sheet, address: item.finding.cell });
  };
  const onDone = (): void => {
    moveTo(currentIndex);
    if (buttons.current.size === 0) document.getElementById(PLACE_ID)?.focus();
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

interface Cursor {
  readonly key: string | null;
  readonly index: number;
  readonly turn: number;
}

/** The row of the key, else the finding at its place. */
function currentRow(rows: readonly ListRow[], { key, index }: Cursor): number {
  const at = key === null ? -1 : rows.findIndex((row) => row.key === key);
  return at >= 0 ? at : nearestItem(rows, index);
}

/** At the index or after it, else before it. */
function nearestItem(rows: readonly ListRow[], index: number): number {
  const items = rows.flatMap(({ kind }, at) => (kind === "item" ? [at] : []));
  return items.find((at) => at >= index) ?? items.at(-1) ?? -1;
}
