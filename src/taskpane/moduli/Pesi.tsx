// The weights that a form will have beside those of the table; what was reallocated stands out.
import { mergeClasses } from "@fluentui/react-components";
import { formatNumber } from "../../messages/numbers";
import { MODULI } from "../../messages/pane/moduli";
import type { PesoRow } from "../state/moduli";
import { useModuliStyles } from "./styles";

export function Pesi({ rows }: { readonly rows: readonly PesoRow[] }) {
  const styles = useModuliStyles();
  return (
    <table className={styles.table} aria-label={MODULI.weights}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {MODULI.weightFactor}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.figure)}>
            {MODULI.weightTable}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.figure)}>
            {MODULI.weightDue}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ fattore, tabella, dovuto }) => (
          <tr key={fattore}>
            <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
              {fattore}
            </th>
            <td className={mergeClasses(styles.cell, styles.figure)}>{formatNumber(tabella)}</td>
            <td className={mergeClasses(styles.cell, styles.figure, tabella !== dovuto && styles.changed)}>
              {formatNumber(dovuto)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
