// Perché: what stands in a cell and what is due, with the steps behind it.
import { makeStyles, tokens } from "@fluentui/react-components";
import { showContent } from "../../messages/pane/formula";
import { VERIFICA } from "../../messages/pane/verifica";
import type { Explained } from "../../scheda/model";
import type { Engine } from "../engine";
import { StepList } from "../shared/StepList";

const useStyles = makeStyles({
  figures: { margin: 0, display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalL },
  figure: { display: "flex", gap: tokens.spacingHorizontalXS },
  label: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  none: { margin: 0 },
});

interface Props {
  readonly explained: Pick<Explained, "found" | "due" | "passi">;
  readonly engine: Engine;
}

export function Steps({ explained: { found, due, passi }, engine }: Props) {
  const styles = useStyles();
  return (
    <>
      <dl className={styles.figures}>
        <div className={styles.figure}>
          <dt className={styles.label}>{VERIFICA.found}</dt>
          <dd className={styles.value}>{showContent(found)}</dd>
        </div>
        {due === undefined ? null : (
          <div className={styles.figure}>
            <dt className={styles.label}>{VERIFICA.due}</dt>
            <dd className={styles.value}>{showContent(due)}</dd>
          </div>
        )}
      </dl>
      {passi.length === 0 ? (
        <p className={styles.none}>{VERIFICA.noSteps}</p>
      ) : (
        <StepList passi={passi} engine={engine} />
      )}
    </>
  );
}
