// A scelta interpretativa: the clause that can be read in more ways, the readings, and what each would change in this workbook.
import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useState } from "react";
import { byDefault, describeEffect, SISTEMA } from "../../messages/pane/sistema";
import type { Scelta } from "../../sistema/types";
import { chooseOpzione, effectsOf } from "../effects/sistema";
import { usePane, usePaneState } from "../shared/pane-context";
import { usePlaceStyles } from "../shared/styles";

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    paddingBlock: tokens.spacingVerticalXXS,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  inForce: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalXS,
  },
  group: {
    border: 0,
    margin: 0,
    padding: 0,
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  option: { display: "grid", gridTemplateColumns: "24px 1fr", alignItems: "start", cursor: "pointer" },
  radio: { width: "16px", height: "16px", margin: "2px 0 0", accentColor: tokens.colorCompoundBrandBackground },
  effect: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

export function SceltaItem({ scelta, inForce }: { readonly scelta: Scelta; readonly inForce: string }) {
  const context = usePane();
  const place = usePlaceStyles();
  const styles = useStyles();
  const name = useId();
  const [isOpen, setOpen] = useState(false);
  const effects = useEffects(scelta, isOpen);
  const { id, titolo, clausola, fonte, opzioni } = scelta;
  const current = opzioni.find((opzione) => opzione.id === inForce);
  return (
    <li className={place.item}>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className={styles.summary}>
          {`${id}. ${titolo}`}
          <span className={styles.inForce}>{current?.testo ?? inForce}</span>
        </summary>
        {isOpen ? (
          <div className={styles.body}>
            <p className={place.small}>{`${SISTEMA.clause}: ${clausola} (${fonte})`}</p>
            <fieldset className={styles.group} aria-label={titolo}>
              {opzioni.map((opzione, index) => (
                <label key={opzione.id} className={styles.option}>
                  <input
                    type="radio"
                    className={styles.radio}
                    name={name}
                    checked={opzione.id === inForce}
                    onChange={() => void chooseOpzione(context, scelta, opzione.id)}
                  />
                  <span>
                    {index === 0 ? byDefault(opzione.testo) : opzione.testo}
                    <span className={styles.effect}>{opzione.effetto}</span>
                    <Effect people={effects?.get(opzione.id)} isInForce={opzione.id === inForce} />
                  </span>
                </label>
              ))}
            </fieldset>
          </div>
        ) : null}
      </details>
    </li>
  );
}

function Effect({ people, isInForce }: { readonly people: number | undefined; readonly isInForce: boolean }) {
  const { outcome } = usePaneState();
  const styles = useStyles();
  if (isInForce) return null;
  if (outcome === null) return <span className={styles.effect}>{SISTEMA.effectUnknown}</span>;
  return (
    <strong className={styles.effect}>{people === undefined ? SISTEMA.effectLoading : describeEffect(people)}</strong>
  );
}

/** Checks the workbook once for each reading: only for a scelta that is open. */
function useEffects(scelta: Scelta, isOpen: boolean): ReadonlyMap<string, number> | undefined {
  const context = usePane();
  const { outcome } = usePaneState();
  const [effects, setEffects] = useState<ReadonlyMap<string, number> | undefined>(undefined);
  useEffect(() => {
    if (!isOpen) return undefined;
    let isCurrent = true;
    const keep = (found: ReadonlyMap<string, number> | undefined): void => {
      if (isCurrent) setEffects(found);
    };
    // The open scelta is painted before the checks take the thread.
    const callOff = context.host.later(0, () => void effectsOf(context, scelta).then(keep));
    return () => {
      isCurrent = false;
      callOff();
    };
  }, [context, scelta, isOpen, outcome]);
  return effects;
}
