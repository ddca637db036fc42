// A scheda in short: whose it is, then score, band and pay as they stand and, where they differ, as they are due.
import { makeStyles, tokens } from "@fluentui/react-components";
import { describeCategoria, esitoRows, KIND_LABELS, SCHEDE } from "../../messages/pane/schede";
import type { SchedaJson } from "../../scheda/model";
import type { Sistema } from "../../sistema/types";
import { usePlaceStyles } from "../shared/styles";

const useStyles = makeStyles({
  who: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  label: { textAlign: "left", fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  figure: {
    textAlign: "right",
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightRegular,
    paddingLeft: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
  },
  head: { color: tokens.colorNeutralForeground3 },
  due: { fontWeight: tokens.fontWeightSemibold },
});

export function SchedaSummary({ scheda, sistema }: { readonly scheda: SchedaJson; readonly sistema: Sistema }) {
  const place = usePlaceStyles();
  const styles = useStyles();
  const { persona, kind } = scheda;
  const rows = esitoRows(scheda, sistema);
  const hasDue = rows.some(({ stated, due }) => due !== "" && due !== stated);
  return (
    <div className={place.stack}>
      <div>
        <p className={styles.who}>{persona ?? KIND_LABELS[kind]}</p>
        <p className={place.small}>{describeCategoria(scheda, sistema)}</p>
      </div>
      {rows.length === 0 ? null : (
        <table className={styles.table}>
          {hasDue ? (
            <thead>
              <tr>
                <td />
                <th scope="col" className={`${styles.figure} ${styles.head}`}>
                  {SCHEDE.stated}
                </th>
                <th scope="col" className={`${styles.figure} ${styles.head}`}>
                  {SCHEDE.due}
                </th>
              </tr>
            </thead>
          ) : null}
          <tbody>
            {rows.map(({ label, stated, due }) => (
              <tr key={label}>
                <th scope="row" className={styles.label}>
                  {label}
                </th>
                <td className={styles.figure}>{stated === "" ? "–" : stated}</td>
                {hasDue ? <td className={`${styles.figure} ${due === stated ? "" : styles.due}`}>{due}</td> : null}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
