// Sheets of ours before they are taken away: by name, with what goes with them.
import { Button } from "@fluentui/react-components";
import { FRAME } from "../../messages/pane/frame";
import { REGISTRO, removalTitle } from "../../messages/pane/registro";
import { removeSheets } from "../actions/moduli";
import { ActionButton } from "../shared/ActionButton";
import { FirstOnes } from "../shared/FirstOnes";
import { PanelView } from "../shared/PanelView";
import { usePane } from "../shared/pane-context";
import { usePlaceStyles } from "../shared/styles";

export function RemovalPanel({ voce, fogli }: { readonly voce: number; readonly fogli: readonly string[] }) {
  const { store } = usePane();
  const styles = usePlaceStyles();
  const foot = (
    <>
      <ActionButton action={removeSheets} argument={{ voce, fogli }} appearance="primary" />
      <Button onClick={() => store.dispatch({ type: "panelClosed" })}>{FRAME.cancel}</Button>
    </>
  );
  return (
    <PanelView title={removalTitle(fogli.length)} foot={foot}>
      <p className={styles.text}>{REGISTRO.removeWarning}</p>
      <FirstOnes items={fogli}>
        {(name) => (
          <li key={name} className={styles.line}>
            {name}
          </li>
        )}
      </FirstOnes>
      <p className={styles.small}>{REGISTRO.removeKeep}</p>
    </PanelView>
  );
}
