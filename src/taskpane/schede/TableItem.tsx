// A recognised table: whose it is, score and band as stated and as due, and the form that corrects its reading.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { KIND_LABELS, SCHEDE, whereText } from "../../messages/pane/schede";
import type { Sistema } from "../../sistema/types";
import { goTo } from "../actions/findings";
import { ActionButton } from "../shared/ActionButton";
import { usePlaceStyles } from "../shared/styles";
import { CorrectReading } from "./CorrectReading";
import { People } from "./People";
import { SchedaSummary } from "./SchedaSummary";
import { kindOf } from "./tables";
import type { ReadTable } from "./tables";

const useStyles = makeStyles({
  scheda: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
});

export function TableItem({ table, sistema }: { readonly table: ReadTable; readonly sistema: Sistema }) {
  const styles = usePlaceStyles();
  const own = useStyles();
  const [isOpen, setOpen] = useState(false);
  const { sheet, range, schede, lettura } = table;
  const kind = kindOf(table);
  return (
    <li className={styles.item}>
      <div className={styles.stack}>
        {schede.length === 0 ? (
          <p className={own.scheda}>{kind === undefined ? whereText(sheet, range) : KIND_LABELS[kind]}</p>
        ) : null}
        {schede.map((scheda) => (
          <div key={scheda.range}>
            <SchedaSummary scheda={scheda} sistema={sistema} />
            {scheda.righe === undefined ? null : <People righe={scheda.righe} sistema={sistema} />}
          </div>
        ))}
        <p className={styles.small}>
          {kind === undefined ? "" : `${KIND_LABELS[kind]} · `}
          {whereText(sheet, range)}
        </p>
        {lettura === undefined ? null : <span className={styles.badge}>{SCHEDE.corrected}</span>}
        <div className={styles.buttons}>
          <ActionButton action={goTo} argument={{ sheet, address: range }} label={SCHEDE.go} size="small" />
          <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {SCHEDE.correct}
          </Button>
        </div>
        {isOpen ? <CorrectReading table={table} sistema={sistema} onClose={() => setOpen(false)} /> : null}
      </div>
    </li>
  );
}
