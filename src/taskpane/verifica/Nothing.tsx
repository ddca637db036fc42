// When a check gives no list: nothing recognised, nothing wrong, nothing that matches. Each says what there is to do.
import { Button } from "@fluentui/react-components";
import {
  ALL_WELL_TITLE,
  describeChecked,
  describeLookedFor,
  listScelte,
  NOTHING_TITLE,
  nothingMatches,
  VERIFICA,
} from "../../messages/pane/verifica";
import { esempio } from "../actions/ribbon";
import { FRAME } from "../../messages/pane/frame";
import { ActionButton } from "../shared/ActionButton";
import { usePane } from "../shared/pane-context";
import { usePlaceStyles } from "../shared/styles";
import type { Outcome } from "../state/model";
import { Message } from "./Message";

export function NothingRecognised() {
  const { store } = usePane();
  return (
    <Message title={NOTHING_TITLE} text={describeLookedFor()}>
      <Button onClick={() => store.dispatch({ type: "viewed", view: "schede" })}>{VERIFICA.point}</Button>
      <ActionButton action={esempio} argument={undefined} label={FRAME.sample} />
    </Message>
  );
}

export function AllWell({ outcome: { checked } }: { readonly outcome: Outcome }) {
  const { small, list } = usePlaceStyles();
  const { sistema, scelte, schede } = checked;
  return (
    <Message title={ALL_WELL_TITLE} text={describeChecked(schede.length, sistema)}>
      <ul className={list}>
        {listScelte(sistema, scelte).map((scelta) => (
          <li key={scelta} className={small}>
            {scelta}
          </li>
        ))}
      </ul>
    </Message>
  );
}

export function NothingMatches({ total }: { readonly total: number }) {
  const { store } = usePane();
  return (
    <Message text={nothingMatches(total)}>
      <Button onClick={() => store.dispatch({ type: "filtersCleared" })}>{VERIFICA.clearFilters}</Button>
    </Message>
  );
}
