// The tree by keyboard: one stop of the Tab key, arrows move, open and close, Home and End go to the ends, Enter goes to the cell.
// Beyond a hundred rows only those near the screen are drawn.
import { makeStyles } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { ALBERO } from "../../messages/pane/albero";
import { goTo } from "../actions/findings";
import { usePerform } from "../shared/pane-context";
import { useWindow } from "../shared/use-window";
import { TreeItem } from "./TreeItem";
import type { TreeRow } from "./tree-rows";
import { moveOf } from "./tree-rows";
import type { Explain } from "./explain";

const useStyles = makeStyles({
  scroller: { overflowY: "auto", minHeight: "200px", maxHeight: "70vh", flexShrink: 0 },
  tree: { position: "relative" },
});

interface Props {
  readonly rows: readonly TreeRow[];
  readonly onTurn: (id: string) => void;
  readonly explain: Explain;
}

export function TreeView({ rows, onTurn, explain }: Props) {
  const perform = usePerform();
  const styles = useStyles();
  // `turn` counts the moves that take the focus along.
  const [cursor, setCursor] = useState({ id: "", turn: 0 });
  const found = rows.findIndex(({ id }) => id === cursor.id);
  const current = Math.max(0, found);
  const keys = useMemo(() => rows.map(({ id }) => id), [rows]);
  const { rows: drawn, height, scroller, measure } = useWindow(keys, current);
  const elements = useRef(new Map<string, HTMLElement>());
  const keep = useCallback((id: string, element: HTMLElement | null) => {
    if (element) elements.current.set(id, element);
    else elements.current.delete(id);
  }, []);
  const followed = useRef(0);
  const currentRow = rows[current];
  const currentId = currentRow?.id ?? "";
  // Nobody has asked before the tree was entered.
  const why = useMemo(
    () =>
      found < 0 || currentRow?.nodo === undefined ? undefined : explain(currentRow.nodo, currentRow.nodo.raggiunto),
    [found, currentRow, explain],
  );
  useEffect(() => {
    if (cursor.turn === followed.current) return;
    followed.current = cursor.turn;
    elements.current.get(currentId)?.focus();
  }, [cursor.turn, currentId]);

  const go = useCallback(
    ({ at }: TreeRow) => {
      if (at !== undefined) void perform(goTo, { sheet: at.sheet, address: at.cell });
    },
    [perform],
  );
  const onPress = useCallback(
    (row: TreeRow) => {
      setCursor(({ turn }) => ({ id: row.id, turn }));
      go(row);
    },
    [go],
  );
  const turn = useCallback((row: TreeRow) => onTurn(row.id), [onTurn]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const row = rows[current];
    if (event.ctrlKey || event.altKey || event.metaKey || row === undefined) return;
    if (event.key === "Enter") {
      event.preventDefault();
      go(row);
      return;
    }
    const move = moveOf(event.key, rows, current);
    if (move === undefined) return;
    event.preventDefault();
    if (move.kind === "turn") onTurn(move.id);
    else setCursor((before) => ({ id: rows[move.index]?.id ?? "", turn: before.turn + 1 }));
  };
  return (
    <div ref={scroller} className={styles.scroller}>
      <div role="tree" aria-label={ALBERO.tree} className={styles.tree} style={{ height }} onKeyDown={onKeyDown}>
        {drawn.map(({ index, top }) => {
          const row = rows[index];
          return row === undefined ? null : (
            <TreeItem
              key={row.id}
              row={row}
              top={top}
              isCurrent={index === current}
              why={index === current ? why : undefined}
              measure={measure}
              keep={keep}
              onTurn={turn}
              onPress={onPress}
            />
          );
        })}
      </div>
    </div>
  );
}
