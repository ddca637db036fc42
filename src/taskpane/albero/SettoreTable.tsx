// Factor 1a of each settore at 31 December: everybody's, and the dirigente's where strategic objectives make it another.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { asSentence, explainRaggiungimento, shortRaggiungimento } from "../../messages/albero";
import { ALBERO, dirigenteOf } from "../../messages/pane/albero";
import { formatNumber } from "../../messages/numbers";
import type { AggregatoSettore } from "../../scheda/albero";
import { usePlaceStyles } from "../shared/styles";
import { ClosedWhy } from "./Why";
import type { Explain } from "./explain";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  head: { textAlign: "left", fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  cell: {
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
    verticalAlign: "top",
    paddingBlock: tokens.spacingVerticalXXS,
    paddingRight: tokens.spacingHorizontalXS,
  },
  name: { textAlign: "left", fontWeight: tokens.fontWeightRegular },
  figure: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  why: { display: "block", color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly settori: readonly AggregatoSettore[];
  readonly explain: Explain;
}

export function SettoreTable({ settori, explain }: Props) {
  const place = usePlaceStyles();
  const styles = useStyles();
  const hasManagers = settori.some(({ strategici }) => strategici > 0);
  const heads = [ALBERO.objectives, ALBERO.june, ALBERO.december, ...(hasManagers ? [ALBERO.manager] : [])];
  return (
    <section className={place.stack} aria-label={ALBERO.sectors}>
      <h3 className={place.heading}>{ALBERO.sectors}</h3>
      {hasManagers ? <p className={place.small}>{ALBERO.sectorHint}</p> : null}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {ALBERO.settore}
            </th>
            {heads.map((head) => (
              <th key={head} scope="col" className={mergeClasses(styles.head, styles.figure)}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {settori.map((one) => (
            <SettoreRows key={one.settore} settore={one} hasManagers={hasManagers} explain={explain} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowsProps extends Pick<Props, "explain"> {
  readonly settore: AggregatoSettore;
  readonly hasManagers: boolean;
}

/** The figures, and below them, in the whole width, why. */
function SettoreRows({ settore: one, hasManagers, explain }: RowsProps) {
  const styles = useStyles();
  const { settore, operativi, strategici, altri, dirigente } = one;
  const figure = mergeClasses(styles.cell, styles.figure);
  const whys = [
    { of: settore, why: explain({ kind: "settore", settore, chi: "altri" }, altri) },
    ...(strategici > 0
      ? [{ of: dirigenteOf(settore), why: explain({ kind: "settore", settore, chi: "dirigente" }, dirigente) }]
      : []),
  ].flatMap(({ of, why }) => (why === undefined ? [] : <ClosedWhy key={of} why={why} of={of} />));
  return (
    <>
      <tr>
        <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
          {settore}
          <span className={styles.why}>{asSentence(explainRaggiungimento(altri.dicembre))}</span>
        </th>
        <td className={figure}>{formatNumber(operativi + strategici)}</td>
        <td className={figure}>{shortRaggiungimento(altri.giugno)}</td>
        <td className={figure}>{shortRaggiungimento(altri.dicembre)}</td>
        {hasManagers ? <td className={figure}>{shortRaggiungimento(dirigente.dicembre)}</td> : null}
      </tr>
      {whys.length === 0 ? null : (
        <tr>
          <td colSpan={hasManagers ? 5 : 4}>{whys}</td>
        </tr>
      )}
    </>
  );
}
