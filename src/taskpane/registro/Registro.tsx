// Registro: every change that PERF made, newest first, each with its cells before and after and the way back.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { formatMoment } from "../../messages/pane/words";
import { countCells, countSheets, REGISTRO } from "../../messages/pane/registro";
import type { VoceRegistro } from "../../scheda/state";
import { undo } from "../actions/findings";
import { ActionButton } from "../shared/ActionButton";
import { Changes } from "../shared/Changes";
import { FirstOnes } from "../shared/FirstOnes";
import { usePaneState } from "../shared/pane-context";
import { usePlaceStyles } from "../shared/styles";

const useStyles = makeStyles({
  azione: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  undone: { textDecorationLine: "line-through", fontWeight: tokens.fontWeightRegular },
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase200 },
});

export function Registro() {
  const { stato } = usePaneState();
  const styles = usePlaceStyles();
  const voci = [...(stato?.registro ?? []).entries()].reverse();
  return (
    <div className={styles.place}>
      <h2 className={styles.title}>{REGISTRO.title}</h2>
      {voci.length === 0 ? <p className={styles.text}>{REGISTRO.empty}</p> : null}
      <FirstOnes items={voci}>{([index, voce]) => <Voce key={index} index={index} voce={voce} />}</FirstOnes>
    </div>
  );
}

function Voce({ index, voce }: { readonly index: number; readonly voce: VoceRegistro }) {
  const place = usePlaceStyles();
  const styles = useStyles();
  const { azione, quando, regola, celle, annullata, fogli = [] } = voce;
  const when = formatMoment(quando);
  const id = `perf-voce-${String(index)}`;
  const edits = celle.map(({ foglio, cella, prima, dopo }) => ({ sheet: foglio, cell: cella, from: prima, to: dopo }));
  return (
    <li className={place.item}>
      <div className={place.stack}>
        <p id={id} className={mergeClasses(styles.azione, annullata && styles.undone)}>
          {azione}
        </p>
        <p className={place.small}>{[when, regola].filter((part) => part !== undefined).join(" · ")}</p>
        {fogli.length === 0 ? null : (
          <details>
            <summary className={styles.summary}>{countSheets(fogli.length)}</summary>
            <FirstOnes items={fogli}>
              {(name) => (
                <li key={name} className={place.line}>
                  {name}
                </li>
              )}
            </FirstOnes>
          </details>
        )}
        {celle.length === 0 ? null : (
          <details>
            <summary className={styles.summary}>{countCells(celle.length)}</summary>
            <Changes edits={edits} />
          </details>
        )}
        {annullata === true ? (
          <span className={place.badge}>{REGISTRO.undone}</span>
        ) : (
          <div className={place.buttons}>
            <ActionButton action={undo} argument={index} label={REGISTRO.undo} size="small" describedBy={id} />
          </div>
        )}
      </div>
    </li>
  );
}
