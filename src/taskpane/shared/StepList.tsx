// The steps behind a figure, each with its rule and article.
import { makeStyles, tokens } from "@fluentui/react-components";
import { VERIFICA } from "../../messages/pane/verifica";
import type { Explained } from "../../scheda/model";
import type { Engine } from "../engine";

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalXL },
  step: { paddingBlock: tokens.spacingVerticalXXS, overflowWrap: "anywhere" },
  article: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly passi: Explained["passi"];
  readonly engine: Pick<Engine, "describePasso" | "describeRiferimento">;
}

export function StepList({ passi, engine }: Props) {
  const styles = useStyles();
  return (
    <ol className={styles.list} aria-label={VERIFICA.steps}>
      {passi.map((passo, index) => (
        <li key={index} className={styles.step}>
          {engine.describePasso(passo)}
          <span className={styles.article}>{engine.describeRiferimento(passo)}</span>
        </li>
      ))}
    </ol>
  );
}
