// Changes of several cells, all shown before any is made.
import { Button, makeStyles } from "@fluentui/react-components";
import { FRAME } from "../../messages/pane/frame";
import { applyShown } from "../actions/findings";
import { ActionButton } from "../shared/ActionButton";
import { Changes } from "../shared/Changes";
import { PanelView } from "../shared/PanelView";
import { usePane } from "../shared/pane-context";
import type { Plan } from "../state/model";

const useStyles = makeStyles({ note: { margin: 0 } });

export function PlanPanel({ plan }: { readonly plan: Plan }) {
  const { store } = usePane();
  const styles = useStyles();
  const foot = (
    <>
      <ActionButton action={applyShown} argument={plan} appearance="primary" />
      <Button onClick={() => store.dispatch({ type: "panelClosed" })}>{FRAME.cancel}</Button>
    </>
  );
  return (
    <PanelView title={plan.title} foot={foot}>
      {plan.notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      {plan.edits.length === 0 ? null : <Changes edits={plan.edits} />}
    </PanelView>
  );
}
