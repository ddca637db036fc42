// Verifica: before the first check a word on what it does, then its outcome.
import { makeStyles } from "@fluentui/react-components";
import { Suspense } from "react";
import { Results } from "../places";
import { usePaneState } from "../shared/pane-context";
import { FirstTime } from "./Message";
import { MoreActions } from "./MoreActions";

const useStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
});

export function Verifica() {
  const { outcome } = usePaneState();
  const styles = useStyles();
  return (
    <div className={styles.column}>
      <div className={styles.column}>
        <Suspense>{outcome === null ? <FirstTime /> : <Results outcome={outcome} />}</Suspense>
      </div>
      <MoreActions />
    </div>
  );
}
