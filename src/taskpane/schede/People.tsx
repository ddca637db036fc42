// The people of a summary with score and band, folded away: numbers in columns, right-aligned.
import { makeStyles, tokens } from "@fluentui/react-components";
import { formatScore } from "../../messages/numbers";
import { SCHEDE } from "../../messages/pane/schede";
import type { RigaJson } from "../../scheda/model";
import type { Sistema } from "../../sistema/types";

const useStyles = makeStyles({
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase200 },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  head: { textAlign: "left", fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  cell: {
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
    paddingRight: tokens.spacingHorizontalS,
  },
  figure: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
});

export function People({ righe, sistema }: { readonly righe: readonly RigaJson[]; readonly sistema: Sistema }) {
  const styles = useStyles();
  const bands = sistema.fasce?.tabelle.flatMap(({ voci }) => voci) ?? [];
  const nameOf = (id: string | undefined): string => bands.find((band) => band.id === id)?.nome ?? id ?? "";
  return (
    <details>
      <summary className={styles.summary}>{SCHEDE.people}</summary>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {SCHEDE.persona}
            </th>
            <th scope="col" className={`${styles.head} ${styles.figure}`}>
              {SCHEDE.score}
            </th>
            <th scope="col" className={styles.head}>
              {sistema.termini.fascia}
            </th>
          </tr>
        </thead>
        <tbody>
          {righe.map(({ persona, punteggio, fascia, livello }, index) => (
            <tr key={index}>
              <td className={styles.cell}>{persona}</td>
              <td className={`${styles.cell} ${styles.figure}`}>
                {punteggio === undefined ? "–" : formatScore(punteggio, true)}
              </td>
              <td className={styles.cell}>{nameOf(fascia ?? livello)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
