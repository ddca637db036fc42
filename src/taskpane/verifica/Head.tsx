// The first line: the rules in force, which a click opens, and the one primary button.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { FRAME } from "../../messages/pane/frame";
import { describeOrigin, describeYears, sistemaButton } from "../../messages/pane/verifica";
import { verifica } from "../actions/ribbon";
import { ActionButton } from "../shared/ActionButton";
import { usePane } from "../shared/pane-context";
import type { Outcome } from "../state/model";

const useStyles = makeStyles({
  head: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  sistema: {
    minWidth: 0,
    flexShrink: 1,
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    justifyContent: "center",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalXS})`,
    textAlign: "left",
    lineHeight: tokens.lineHeightBase200,
  },
  line: { maxWidth: "100%", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  name: { fontWeight: tokens.fontWeightSemibold },
  origin: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
  },
  run: { flexShrink: 0, minWidth: "auto" },
});

export function Head({ outcome }: { readonly outcome: Outcome }) {
  const { store } = usePane();
  const styles = useStyles();
  const { sistema, sistemaDa, schede } = outcome.checked;
  const years = describeYears(schede.flatMap(({ anno }) => (anno === undefined ? [] : [anno])));
  const origin = [years, describeOrigin(sistemaDa)].filter((part) => part !== "").join(" · ");
  return (
    <div className={styles.head}>
      <Button
        appearance="subtle"
        className={styles.sistema}
        aria-label={sistemaButton(sistema.nome, origin)}
        title={sistema.documento}
        onClick={() => store.dispatch({ type: "viewed", view: "sistema" })}
      >
        <span className={`${styles.line} ${styles.name}`}>{sistema.nome}</span>{" "}
        <span className={`${styles.line} ${styles.origin}`}>{origin}</span>
      </Button>
      <ActionButton
        action={verifica}
        argument={undefined}
        label={FRAME.run}
        appearance="primary"
        className={styles.run}
      />
    </div>
  );
}
