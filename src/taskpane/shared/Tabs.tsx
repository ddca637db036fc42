// The places of the pane as tabs: one stop of the Tab key, arrows between them. Fluent's TabList would double the first script's
// own code for the same keys.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { useRef } from "react";
import { FRAME, PLACES } from "../../messages/pane/frame";
import type { View } from "../state/model";
import { VIEWS } from "../state/model";
import { usePane, usePaneState } from "./pane-context";

export const tabId = (view: View): string => `perf-tab-${view}`;
export const PLACE_ID = "perf-place";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexShrink: 0,
    paddingInline: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    flexGrow: 1,
    minHeight: "36px",
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalXS,
    border: "none",
    borderBottom: "3px solid transparent",
    borderTop: "3px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1Hover, borderBottomColor: tokens.colorNeutralStroke1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-3px" },
    "@media (forced-colors: active)": { borderBottomColor: "Canvas", borderTopColor: "Canvas" },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ":hover": { borderBottomColor: tokens.colorCompoundBrandStrokeHover },
    "@media (forced-colors: active)": { borderBottomColor: "Highlight", color: "Highlight" },
  },
});

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

export function Tabs() {
  const { store } = usePane();
  const { view } = usePaneState();
  const styles = useStyles();
  const tabs = useRef(new Map<View, HTMLButtonElement>());
  const go = (to: View): void => store.dispatch({ type: "viewed", view: to });
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = target(event.key, view);
    if (to === undefined) return;
    event.preventDefault();
    go(to);
    tabs.current.get(to)?.focus();
  };
  return (
    <div role="tablist" aria-label={FRAME.navigation} className={styles.list} onKeyDown={onKeyDown}>
      {VIEWS.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={tabId(one)}
          ref={(element) => {
            if (element) tabs.current.set(one, element);
          }}
          aria-selected={one === view}
          aria-controls={PLACE_ID}
          tabIndex={one === view ? 0 : -1}
          className={mergeClasses(styles.tab, one === view && styles.current)}
          onClick={() => go(one)}
        >
          {PLACES[one]}
        </button>
      ))}
    </div>
  );
}

function target(key: string, view: View): View | undefined {
  if (key === "Home") return VIEWS[0];
  if (key === "End") return VIEWS[VIEWS.length - 1];
  const step = STEPS[key];
  return step === undefined ? undefined : VIEWS[(VIEWS.indexOf(view) + step + VIEWS.length) % VIEWS.length];
}
