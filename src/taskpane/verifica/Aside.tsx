// Findings set aside, apart from the others: reason and date, and the way back.
import { makeStyles, tokens } from "@fluentui/react-components";
import { counted, formatMoment } from "../../messages/pane/words";
import { FINDING_TITLES } from "../../messages/pane/titles";
import { describeAside, VERIFICA } from "../../messages/pane/verifica";
import { reference } from "../../workbook/address";
import { resume } from "../actions/findings";
import { ActionButton } from "../shared/ActionButton";
import type { AsideItem } from "../state/model";

const useStyles = makeStyles({
  aside: { flexShrink: 0, maxHeight: "40%", overflowY: "auto", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  summary: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  reason: { color: tokens.colorNeutralForeground3 },
});

export function Aside({ items }: { readonly items: readonly AsideItem[] }) {
  const styles = useStyles();
  if (items.length === 0) return null;
  return (
    <details className={styles.aside}>
      <summary className={styles.summary}>
        {counted(items.length, "rilievo messo da parte", "rilievi messi da parte")}
      </summary>
      <ul className={styles.list} aria-label={VERIFICA.aside}>
        {items.map((item) => {
          const { id, finding, ignorato } = item;
          const textId = `perf-aside-${id}`;
          return (
            <li key={id} className={styles.row}>
              <span id={textId}>
                {FINDING_TITLES[finding.code]}, {reference(finding.sheet, finding.cell)}
                <br />
                <span className={styles.reason}>{describeAside(ignorato.motivo, formatMoment(ignorato.data))}</span>
              </span>
              <ActionButton action={resume} argument={item} size="small" describedBy={textId} />
            </li>
          );
        })}
      </ul>
    </details>
  );
}
