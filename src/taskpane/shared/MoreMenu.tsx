// «Altro»: the places that have no tab, as a menu. Down opens it, arrows go round, Esc gives the focus back; whoever leaves it
// closes it.
import { mergeClasses } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { useEffect, useRef, useState } from "react";
import { FRAME, PLACES } from "../../messages/pane/frame";
import type { View } from "../state/model";
import { MORE_VIEWS } from "../state/model";
import { useTabStyles } from "./tab-styles";

const MENU_ID = "perf-altro";

interface Props {
  readonly view: View;
  readonly onChosen: (view: View) => void;
  readonly focusTab: (view: View) => void;
}

export function MoreMenu({ view, onChosen, focusTab }: Props) {
  const styles = useTabStyles();
  const [isOpen, setOpen] = useState(false);
  const chosen = useRef<View | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const isAmong = MORE_VIEWS.includes(view);
  const items = (): readonly HTMLElement[] => [
    ...(frame.current?.querySelectorAll<HTMLElement>("[role=menuitemradio]") ?? []),
  ];
  useEffect(() => {
    if (isOpen) frame.current?.querySelector<HTMLElement>("[role=menuitemradio]")?.focus();
  }, [isOpen]);
  // Its tab is there only once the place is shown.
  useEffect(() => {
    if (chosen.current !== view) return;
    chosen.current = null;
    focusTab(view);
  }, [view, focusTab]);
  const choose = (one: View): void => {
    setOpen(false);
    if (one === view) focusTab(one);
    else chosen.current = one;
    onChosen(one);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && isOpen) {
      event.stopPropagation();
      setOpen(false);
      button.current?.focus();
      return;
    }
    if (!isOpen) {
      if (event.key !== "ArrowDown") return;
      event.preventDefault();
      setOpen(true);
      return;
    }
    const all = items();
    const to = next(event.key, all.indexOf(document.activeElement as HTMLElement), all.length);
    if (to === undefined) return;
    event.preventDefault();
    all[to]?.focus();
  };
  return (
    <div
      ref={frame}
      style={{ display: "flex" }}
      onKeyDown={onKeyDown}
      onBlur={({ relatedTarget }) => {
        if (!(relatedTarget instanceof Node) || frame.current?.contains(relatedTarget) !== true) setOpen(false);
      }}
    >
      <button
        ref={button}
        type="button"
        className={mergeClasses(styles.tab, styles.more)}
        aria-label={isAmong ? FRAME.otherPlaces : FRAME.others}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? MENU_ID : undefined}
        // Some browsers give no focus to a button that is clicked: leaving the menu would go unnoticed.
        onMouseDown={() => button.current?.focus()}
        onClick={() => setOpen(!isOpen)}
      >
        {isAmong ? null : FRAME.others}
        <svg aria-hidden width="10" height="10" viewBox="0 0 10 10" className={isAmong ? undefined : styles.arrow}>
          <path d="M1.5 3.25 5 6.75l3.5-3.5" fill="none" stroke="currentColor" strokeWidth="1.2" />
        </svg>
      </button>
      {isOpen ? (
        <div id={MENU_ID} role="menu" aria-label={FRAME.otherPlaces} className={styles.menu}>
          {MORE_VIEWS.map((one) => (
            <button
              key={one}
              type="button"
              role="menuitemradio"
              aria-checked={one === view}
              tabIndex={-1}
              className={mergeClasses(styles.item, one === view && styles.chosen)}
              onClick={() => choose(one)}
            >
              {PLACES[one]}
            </button>
          ))}
        </div>
      ) : null}
    </div>
  );
}

function next(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case "ArrowDown":
      return (at + 1) % count;
    case "ArrowUp":
      return (at - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}
