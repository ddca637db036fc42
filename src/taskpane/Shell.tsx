// The frame: tabs, what is going on, the place, and what covers it for a while. The place stays mounted under a panel, so that
// its scroll and its focus are there when the panel closes.
import { makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useEffect, useRef } from "react";
import { FRAME, PLACES } from "../messages/pane/frame";
import { Albero, Cover, NoticeBar, Registro, Schede, SistemaPane, WorkBar } from "./places";
import { ErrorBoundary } from "./shared/ErrorBoundary";
import { useHiddenStyles } from "./shared/hidden-styles";
import { LiveRegion } from "./shared/LiveRegion";
import { usePaneState } from "./shared/pane-context";
import { PLACE_ID, tabId, Tabs } from "./shared/Tabs";
import { useKeptFocus } from "./shared/use-kept-focus";
import type { View } from "./state/model";
import { Verifica } from "./verifica/Verifica";

const useStyles = makeStyles({
  shell: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    overflowX: "hidden",
    overflowY: "auto",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
  },
  main: { flexGrow: 1, minHeight: "240px", display: "flex", flexDirection: "column" },
  place: {
    flexGrow: 1,
    minHeight: 0,
    display: "flex",
    flexDirection: "column",
    ":focus": { outline: "none" },
  },
  layer: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  covered: { display: "none" },
  loading: { padding: tokens.spacingHorizontalM },
});

export function Shell() {
  const { view, panel, work, notice } = usePaneState();
  const styles = useStyles();
  const { hidden } = useHiddenStyles();
  const shell = useRef<HTMLDivElement>(null);
  const place = useRef<HTMLDivElement>(null);
  useKeptFocus(shell, place);
  const before = useRef<Element | null>(null);
  const isCovered = panel !== null;
  useEffect(() => {
    if (!isCovered) return undefined;
    const main = place.current;
    return () => {
      const there = before.current;
      if (there instanceof HTMLElement && there.isConnected) there.focus();
      else main?.focus();
    };
  }, [isCovered]);
  return (
    <div ref={shell} className={styles.shell} lang="it">
      <nav aria-label={FRAME.navigation}>
        <Tabs />
      </nav>
      <main className={styles.main}>
        <ErrorBoundary>
          <Suspense>
            {work === null ? null : <WorkBar work={work} />}
            {notice === null ? null : <NoticeBar notice={notice} />}
          </Suspense>
        </ErrorBoundary>
        <div
          ref={place}
          id={PLACE_ID}
          role="tabpanel"
          aria-labelledby={tabId(view)}
          tabIndex={-1}
          className={styles.place}
          onFocus={({ target }) => {
            if (!isCovered) before.current = target;
          }}
        >
          <h1 className={hidden}>{PLACES[view]}</h1>
          <ErrorBoundary key={view}>
            <div className={isCovered ? styles.covered : styles.layer}>
              <Suspense fallback={<p className={styles.loading}>{FRAME.loading}</p>}>
                <Place view={view} />
              </Suspense>
            </div>
            <Suspense>{panel === null ? null : <Cover panel={panel} />}</Suspense>
          </ErrorBoundary>
        </div>
      </main>
      <LiveRegion />
    </div>
  );
}

function Place({ view }: { readonly view: View }) {
  switch (view) {
    case "verifica":
      return <Verifica />;
    case "schede":
      return <Schede />;
    case "albero":
      return <Albero />;
    case "sistema":
      return <SistemaPane />;
    case "registro":
      return <Registro />;
  }
}
