// What screen readers are told: counts, results, problems. Always there, since regions that come with their text are not read.
import { useHiddenStyles } from "./hidden-styles";
import { usePaneState } from "./pane-context";

export function LiveRegion() {
  const { said } = usePaneState();
  const styles = useHiddenStyles();
  // The same words said twice are read twice only if the region changes.
  const text = said.turn % 2 === 0 ? said.text : `${said.text}\u00a0`;
  return (
    <div role="status" aria-live="polite" className={styles.hidden}>
      {text}
    </div>
  );
}
