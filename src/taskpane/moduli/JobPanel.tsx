// Forms before they are made: how many, for whom, under which names, with which weights, and who is left out.
import { Button } from "@fluentui/react-components";
import { FRAME } from "../../messages/pane/frame";
import { runShown } from "../actions/moduli";
import { ActionButton } from "../shared/ActionButton";
import { PanelView } from "../shared/PanelView";
import { usePane } from "../shared/pane-context";
import { usePlaceStyles } from "../shared/styles";
import type { JobPreview } from "../state/moduli";
import { ListingView } from "./ListingView";
import { Pesi } from "./Pesi";

export function JobPanel({ preview }: { readonly preview: JobPreview }) {
  const { store } = usePane();
  const styles = usePlaceStyles();
  const { title, sentences, pesi, lists, job, action } = preview;
  const close = (): void => store.dispatch({ type: "panelClosed" });
  const foot =
    job === null ? (
      <Button onClick={close}>{FRAME.close}</Button>
    ) : (
      <>
        <ActionButton action={runShown} argument={preview} label={action} appearance="primary" />
        <Button onClick={close}>{FRAME.cancel}</Button>
      </>
    );
  return (
    <PanelView title={title} foot={foot}>
      {sentences.map((sentence) => (
        <p key={sentence} className={styles.text}>
          {sentence}
        </p>
      ))}
      {pesi.length === 0 ? null : <Pesi rows={pesi} />}
      {lists.map((listing) => (
        <ListingView key={listing.title} listing={listing} />
      ))}
    </PanelView>
  );
}
