// The pane with its theme: light or dark as Office is, or as the system is where Office does not say.
import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Context } from "./context";
import { loadEffects } from "./effects/load";
import { fetchAhead } from "./places";
import { PaneProvider } from "./shared/pane-context";
import { Shell } from "./Shell";

interface Props {
  readonly context: Context;
  /** As Office says; undefined where it does not. */
  readonly officeIsDark: () => boolean | undefined;
}

export function App({ context, officeIsDark }: Props) {
  const isDark = useDark(officeIsDark);
  useEffect(() => {
    const stops: (() => void)[] = [];
    let isGone = false;
    const keep = (stop: () => void): void => {
      if (isGone) stop();
      else stops.push(stop);
    };
    const start = async (): Promise<void> => {
      const effects = await loadEffects();
      try {
        await effects.openPane(context);
        keep(await effects.tellRules(context));
        keep(await effects.watchWorkbook(context));
      } catch (error) {
        effects.fail(context, { code: "GUASTO", detail: error instanceof Error ? error.message : String(error) });
      }
    };
    // Whoever presses a button is told that the code did not load: it is tried again then.
    Promise.all([start(), fetchAhead()]).catch(() => undefined);
    return () => {
      isGone = true;
      for (const stop of stops) stop();
    };
  }, [context]);
  return (
    // What the browser draws itself (scroll bars, boxes to tick) follows.
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme} style={{ colorScheme: isDark ? "dark" : "light" }}>
      <PaneProvider context={context}>
        <Shell />
      </PaneProvider>
    </FluentProvider>
  );
}

const DARK = "(prefers-color-scheme: dark)";

/** Excel tells no change of its theme: it is read again when the pane is seen again. */
function useDark(officeIsDark: () => boolean | undefined): boolean {
  const [isDark, setDark] = useState(() => officeIsDark() ?? matchMedia(DARK).matches);
  useEffect(() => {
    const query = matchMedia(DARK);
    const look = (): void => setDark(officeIsDark() ?? query.matches);
    query.addEventListener("change", look);
    document.addEventListener("visibilitychange", look);
    return () => {
      query.removeEventListener("change", look);
      document.removeEventListener("visibilitychange", look);
    };
  }, [officeIsDark]);
  return isDark;
}
