// What screen readers are told: counts, results, problems. Always there, since regions that come with their text are not read.
import { makeStyles } from "@fluentui/react-components";
import { usePaneState } from "./pane-context";

const useStyles = makeStyles({
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

export function LiveRegion() {
  const { said } = usePaneState();
  const styles = useStyles();
  // The same words said twice are read twice only if the region changes.
  const text = said.turn % 2 === 0 ? said.text : `${said.text}\u00a0`;
  return (
    <div role="status" aria-live="polite" className={styles.hidden}>
      {text}
    </div>
  );
}
