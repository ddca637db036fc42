// The places of the pane as tabs: one stop of the Tab key, arrows between them. What 320 px have no room for is in a menu beside
// them; while the place shown is one of those it has a tab of its own. Fluent's TabList would double the first script's own code
// for the same keys.
import { mergeClasses } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { useRef } from "react";
import { FRAME, PLACES } from "../../messages/pane/frame";
import type { View } from "../state/model";
import { MORE_VIEWS, VIEWS } from "../state/model";
import { MoreMenu } from "./MoreMenu";
import { usePane, usePaneState } from "./pane-context";
import { useTabStyles } from "./tab-styles";

export const tabId = (view: View): string => `perf-tab-${view}`;
export const PLACE_ID = "perf-place";

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

export function Tabs() {
  const { store } = usePane();
  const { view } = usePaneState();
  const styles = useTabStyles();
  const tabs = useRef(new Map<View, HTMLButtonElement>());
  const shown = VIEWS.filter((one) => one === view || !MORE_VIEWS.includes(one));
  const go = (to: View): void => store.dispatch({ type: "viewed", view: to });
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = target(event.key, view, shown);
    if (to === undefined) return;
    event.preventDefault();
    go(to);
    tabs.current.get(to)?.focus();
  };
  return (
    <div className={styles.bar}>
      <div role="tablist" aria-label={FRAME.navigation} className={styles.list} onKeyDown={onKeyDown}>
        {shown.map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            id={tabId(one)}
            ref={(element) => {
              if (element) tabs.current.set(one, element);
              else tabs.current.delete(one);
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
      <MoreMenu view={view} onChosen={go} focusTab={(one) => tabs.current.get(one)?.focus()} />
    </div>
  );
}

function target(key: string, view: View, shown: readonly View[]): View | undefined {
  if (key === "Home") return shown[0];
  if (key === "End") return shown[shown.length - 1];
  const step = STEPS[key];
  return step === undefined ? undefined : shown[(shown.indexOf(view) + step + shown.length) % shown.length];
}
