// Three counters that filter, a search, the kinds of finding that are there.
import { Button, Input, makeStyles, Select, ToggleButton, tokens } from "@fluentui/react-components";
import { DismissRegular, SearchRegular } from "@fluentui/react-icons";
import { FINDING_TITLES } from "../../messages/pane/titles";
import { announceShown, counterLabel, onlySheet, VERIFICA } from "../../messages/pane/verifica";
import type { FindingCode, Severity } from "../../scheda/finding";
import { SeverityIcon } from "../shared/SeverityIcon";
import { usePane, usePaneState } from "../shared/pane-context";
import { countByCode, countBySeverity, filterItems } from "../state/items";
import type { Filters as FilterValues, Item } from "../state/model";

const SEVERITIES: readonly Severity[] = ["errore", "avviso", "nota"];
/** With a handful of findings there is nothing to search. */
const FEW = 6;

const useStyles = makeStyles({
  filters: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  counters: { gridColumn: "1 / -1", display: "flex", gap: tokens.spacingHorizontalXS },
  counter: {
    flexGrow: 1,
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
  },
  field: { minWidth: 0 },
  sheet: { gridColumn: "1 / -1", justifySelf: "start", maxWidth: "100%" },
});

export function Filters({ items }: { readonly items: readonly Item[] }) {
  const { store } = usePane();
  const { filters } = usePaneState();
  const styles = useStyles();
  const counts = countBySeverity(items, filters);
  const filter = (change: Partial<FilterValues>): void => {
    store.dispatch({ type: "filtered", filters: change });
    tell();
  };
  const tell = (): void => {
    const shown = filterItems(items, store.getState().filters).length;
    store.dispatch({ type: "said", text: announceShown(shown, items.length) });
  };
  return (
    <div className={styles.filters}>
      <div role="group" aria-label={VERIFICA.counters} className={styles.counters}>
        {SEVERITIES.map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            className={styles.counter}
            checked={filters.severities.includes(severity)}
            icon={<SeverityIcon severity={severity} />}
            onClick={() => {
              store.dispatch({ type: "severityToggled", severity });
              tell();
            }}
          >
            {counterLabel(severity, counts[severity])}
          </ToggleButton>
        ))}
      </div>
      {items.length > FEW || filters.text !== "" ? (
        <Input
          className={styles.field}
          size="small"
          type="search"
          aria-label={VERIFICA.search}
          placeholder={VERIFICA.search}
          contentBefore={<SearchRegular aria-hidden />}
          value={filters.text}
          onChange={(_, { value }) => filter({ text: value })}
        />
      ) : null}
      {items.length > FEW || filters.code !== null ? (
        <Select
          className={styles.field}
          size="small"
          aria-label={VERIFICA.code}
          value={filters.code ?? ""}
          onChange={(_, { value }) => filter({ code: value === "" ? null : (value as FindingCode) })}
        >
          <option value="">{VERIFICA.allCodes}</option>
          {countByCode(items).map(([code, count]) => (
            <option key={code} value={code}>{`${FINDING_TITLES[code]} (${String(count)})`}</option>
          ))}
        </Select>
      ) : null}
      {filters.sheet === null ? null : (
        <Button
          size="small"
          className={styles.sheet}
          icon={<DismissRegular />}
          iconPosition="after"
          onClick={() => filter({ sheet: null })}
        >
          {onlySheet(filters.sheet)}
        </Button>
      )}
    </div>
  );
}
