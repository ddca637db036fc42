// Schede: every table that was recognised with its score and band, those set apart, and a way to point at one by hand.
import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import { SCHEDE, whereText } from "../../messages/pane/schede";
import { verifica } from "../actions/ribbon";
import { forgetLettura } from "../effects/letture";
import { ActionButton } from "../shared/ActionButton";
import { FirstOnes } from "../shared/FirstOnes";
import { usePane, usePaneState } from "../shared/pane-context";
import { usePlaceStyles } from "../shared/styles";
import { useEngine } from "../shared/use-engine";
import { PointTable } from "./PointTable";
import { TableItem } from "./TableItem";
import { listTables, otherLetture } from "./tables";

export function Schede() {
  const context = usePane();
  const { outcome, stato } = usePaneState();
  const engine = useEngine();
  const styles = usePlaceStyles();
  const tables = useMemo(
    () => (outcome === null || engine === null ? [] : listTables(outcome, engine)),
    [outcome, engine],
  );
  const others = otherLetture(stato?.letture ?? [], tables);
  return (
    <div className={styles.place}>
      <h2 className={styles.title}>{SCHEDE.title}</h2>
      {outcome === null ? (
        <>
          <p className={styles.text}>{SCHEDE.notChecked}</p>
          <div>
            <ActionButton action={verifica} argument={undefined} appearance="primary" />
          </div>
        </>
      ) : (
        <>
          {tables.length === 0 ? <p className={styles.text}>{SCHEDE.empty}</p> : null}
          <FirstOnes items={tables}>
            {(table) => <TableItem key={table.key} table={table} sistema={outcome.checked.sistema} />}
          </FirstOnes>
        </>
      )}
      {others.length === 0 ? null : (
        <section>
          <h3 className={styles.heading}>{SCHEDE.left}</h3>
          <ul className={styles.list}>
            {others.map((lettura) => (
              <li key={`${lettura.foglio}|${lettura.intestazione}`} className={styles.item}>
                <p className={styles.text}>{whereText(lettura.foglio, lettura.intestazione.replaceAll("|", ", "))}</p>
                <Button size="small" onClick={() => void forgetLettura(context, lettura)}>
                  {SCHEDE.reset}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {context.workbook.selection ? <PointTable /> : null}
    </div>
  );
}
