// An open finding: why, how to put it right with the exact changes, and what can be done with it.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { articleText, correctAll, VERIFICA } from "../../messages/pane/verifica";
import { reference } from "../../workbook/address";
import { correct, correctSimilar, goTo } from "../actions/findings";
import type { Engine } from "../engine";
import { ActionButton } from "../shared/ActionButton";
import { Changes } from "../shared/Changes";
import { usePaneState } from "../shared/pane-context";
import { useEngine } from "../shared/use-engine";
import { similarItems } from "../state/items";
import type { Item, Outcome } from "../state/model";
import { IgnoreForm } from "./IgnoreForm";
import { Steps } from "./Steps";

const useStyles = makeStyles({
  detail: {
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} 40px`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
  },
  article: { margin: 0, color: tokens.colorNeutralForeground3 },
  heading: {
    margin: `0 0 ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly item: Item;
  /** After something that may have taken the row away. */
  readonly onDone: () => void;
}

export function FindingDetail({ item, onDone }: Props) {
  const { outcome } = usePaneState();
  const engine = useEngine();
  const styles = useStyles();
  const [isIgnoring, setIgnoring] = useState(false);
  const { sheet, cell, rule, fonte, fix = [] } = item.finding;
  const explained = useExplained(outcome, engine, item);
  const article = articleText(rule, fonte);
  const similar = similarItems(outcome?.items ?? [], item).length;
  return (
    <div className={styles.detail}>
      {article === "" ? null : <p className={styles.article}>{article}</p>}
      {explained !== undefined && engine !== null ? (
        <section>
          <h3 className={styles.heading}>{VERIFICA.why}</h3>
          <Steps explained={explained} engine={engine} />
        </section>
      ) : null}
      <section>
        <h3 className={styles.heading}>{VERIFICA.how}</h3>
        {fix.length === 0 ? <p className={styles.text}>{VERIFICA.noFix}</p> : <Changes edits={fix} sheet={sheet} />}
      </section>
      <div className={styles.buttons}>
        {fix.length === 0 ? null : (
          <ActionButton action={correct} argument={item} appearance="primary" size="small" onDone={onDone} />
        )}
        <ActionButton action={goTo} argument={{ sheet, address: cell }} size="small" />
        <Button size="small" aria-expanded={isIgnoring} onClick={() => setIgnoring(!isIgnoring)}>
          {VERIFICA.ignore}
        </Button>
        {similar > 1 ? (
          <ActionButton action={correctSimilar} argument={item} label={correctAll(similar)} size="small" />
        ) : null}
      </div>
      {isIgnoring ? <IgnoreForm item={item} onClose={() => setIgnoring(false)} onDone={onDone} /> : null}
    </div>
  );
}

/** Made when the row is opened, not when the workbook is checked. A finding on a range is explained at its first cell. */
function useExplained(outcome: Outcome | null, engine: Engine | null, { finding: { sheet, cell } }: Item) {
  return useMemo(() => {
    if (outcome === null || engine === null) return undefined;
    const [first = cell] = cell.split(":");
    const explained = engine.explainCell(outcome.snapshot, reference(sheet, first), {}, outcome.checked);
    return explained.outcome === "spiegata" && explained.value.passi.length > 0 ? explained.value : undefined;
  }, [outcome, engine, sheet, cell]);
}
