// Perché questo valore: the steps behind the selected cell, and the findings on it.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { FINDING_TITLES } from "../../messages/pane/titles";
import { VERIFICA, whyTitle } from "../../messages/pane/verifica";
import { PanelView } from "../shared/PanelView";
import { SeverityIcon } from "../shared/SeverityIcon";
import { usePane } from "../shared/pane-context";
import { useEngine } from "../shared/use-engine";
import type { Explanation, Item } from "../state/model";
import { Steps } from "./Steps";

const useStyles = makeStyles({
  text: { margin: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column" },
  button: { justifyContent: "flex-start", textAlign: "left", fontWeight: tokens.fontWeightRegular, width: "100%" },
});

export function WhyPanel({
  explanation,
  items,
}: {
  readonly explanation: Explanation;
  readonly items: readonly Item[];
}) {
  const { store } = usePane();
  const engine = useEngine();
  const styles = useStyles();
  const { sheet, cell } = explanation;
  const openItem = (id: string): void => {
    store.dispatch({ type: "filtersCleared" });
    store.dispatch({ type: "opened", id });
    store.dispatch({ type: "panelClosed" });
  };
  return (
    <PanelView title={whyTitle(sheet, cell)}>
      {explanation.outcome === "spiegata" && explanation.persona !== undefined ? (
        <p className={styles.text}>{explanation.persona}</p>
      ) : null}
      {explanation.outcome === "nessuna_scheda" ? <p className={styles.text}>{VERIFICA.noScheda}</p> : null}
      {explanation.outcome === "spiegata" && engine !== null ? <Steps explained={explanation} engine={engine} /> : null}
      {items.length === 0 ? null : <h3 className={styles.heading}>{VERIFICA.onCell}</h3>}
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item.id}>
            <Button
              appearance="subtle"
              className={styles.button}
              icon={<SeverityIcon severity={item.finding.severity} />}
              onClick={() => openItem(item.id)}
            >
              {FINDING_TITLES[item.finding.code]}
            </Button>
          </li>
        ))}
      </ul>
    </PanelView>
  );
}
