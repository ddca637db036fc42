// The exact changes, before they are made: cell, what is there, what will be. One heading for each sheet where there are several.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { describeSheet } from "../../messages/cli-verifica";
import { showContent } from "../../messages/pane/formula";
import { moreCells } from "../../messages/pane/registro";
import { VERIFICA } from "../../messages/pane/verifica";
import type { CellContent, Edit } from "../../workbook/edit";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  head: {
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    paddingBlock: tokens.spacingVerticalXXS,
    paddingRight: tokens.spacingHorizontalS,
  },
  cell: {
    paddingBlock: tokens.spacingVerticalXXS,
    paddingRight: tokens.spacingHorizontalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    verticalAlign: "top",
    overflowWrap: "anywhere",
  },
  figure: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  after: { fontWeight: tokens.fontWeightSemibold },
  more: { captionSide: "bottom", textAlign: "left", paddingTop: tokens.spacingVerticalXS },
  sheet: { textAlign: "left", fontWeight: tokens.fontWeightSemibold, paddingTop: tokens.spacingVerticalS },
});

/** A preview of thousands of rows helps nobody: the rest is counted. */
const MOST_ROWS = 200;

export function Changes({ edits, sheet }: { readonly edits: readonly Edit[]; readonly sheet?: string }) {
  const styles = useStyles();
  const shown = edits.slice(0, MOST_ROWS);
  const sheets = [...new Set(shown.map((edit) => edit.sheet))];
  const isNamed = sheets.length > 1 || sheets[0] !== sheet;
  return (
    <table className={styles.table} aria-label={VERIFICA.changes}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {VERIFICA.cell}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.figure)}>
            {VERIFICA.before}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.figure)}>
            {VERIFICA.after}
          </th>
        </tr>
      </thead>
      {sheets.map((name) => (
        <tbody key={name}>
          {isNamed ? (
            <tr>
              <th scope="rowgroup" colSpan={3} className={styles.sheet}>
                {describeSheet(name)}
              </th>
            </tr>
          ) : null}
          {shown
            .filter((edit) => edit.sheet === name)
            .map(({ cell, from, to }) => (
              <tr key={cell}>
                <td className={styles.cell}>{cell}</td>
                <Content content={from} />
                <Content content={to} isAfter />
              </tr>
            ))}
        </tbody>
      ))}
      {edits.length > shown.length ? (
        <caption className={styles.more}>{moreCells(edits.length - shown.length)}</caption>
      ) : null}
    </table>
  );
}

function Content({ content, isAfter = false }: { readonly content: CellContent; readonly isAfter?: boolean }) {
  const styles = useStyles();
  return <td className={mergeClasses(styles.cell, styles.figure, isAfter && styles.after)}>{showContent(content)}</td>;
}
