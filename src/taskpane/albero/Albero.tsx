// Albero: the tree of performance with what was achieved, the settori below, and the way of its figures into the schede.
import { Button } from "@fluentui/react-components";
import { useCallback, useMemo, useState } from "react";
import { asSentence, describeSegno, explainRaggiungimento } from "../../messages/albero";
import { alberoTitle, describeMancanti } from "../../messages/albero-foglio";
import { ALBERO, shownNodi } from "../../messages/pane/albero";
import type { Albero } from "../../scheda/albero";
import { insertAlberoSheet, proposeAlbero } from "../actions/albero";
import { verifica } from "../actions/ribbon";
import { ActionButton } from "../shared/ActionButton";
import { usePane, usePaneState } from "../shared/pane-context";
import { SeverityIcon } from "../shared/SeverityIcon";
import { usePlaceStyles } from "../shared/styles";
import { useEngine } from "../shared/use-engine";
import { Achievement } from "./Achievement";
import { AlberoFiltersBar } from "./AlberoFilters";
import { SettoreTable } from "./SettoreTable";
import { TreeView } from "./TreeView";
import type { AlberoFilters } from "./tree-rows";
import { treeRows } from "./tree-rows";
import { ClosedWhy } from "./Why";
import type { Explain } from "./explain";
import { explainOf } from "./explain";

const NO_FILTERS: AlberoFilters = { settore: "", persona: "" };
const ENTE = "ente";

export function AlberoPlace() {
  const { outcome } = usePaneState();
  const engine = useEngine();
  const styles = usePlaceStyles();
  const [anno, setAnno] = useState<number | null>(null);
  const albero = useMemo(
    () =>
      outcome === null || engine === null ? null : engine.readAlbero(outcome.checked, anno === null ? {} : { anno }),
    [outcome, engine, anno],
  );
  const explain = useMemo<Explain>(
    () =>
      outcome === null || engine === null || albero === null
        ? () => undefined
        : explainOf(engine, albero, outcome.checked.context),
    [outcome, engine, albero],
  );
  return (
    <div className={styles.place}>
      <h2 className={styles.title}>{albero === null ? ALBERO.title : alberoTitle(albero.anno)}</h2>
      {outcome === null ? (
        <>
          <p className={styles.text}>{ALBERO.notChecked}</p>
          <div>
            <ActionButton action={verifica} argument={undefined} appearance="primary" />
          </div>
        </>
      ) : albero === null ? null : isEmpty(albero) ? (
        <>
          <p className={styles.text}>{ALBERO.empty}</p>
          <p className={styles.small}>{ALBERO.lookedFor}</p>
        </>
      ) : (
        <Tree albero={albero} explain={explain} anno={anno} onAnno={setAnno} />
      )}
    </div>
  );
}

interface TreeProps {
  readonly albero: Albero;
  readonly explain: Explain;
  readonly anno: number | null;
  readonly onAnno: (anno: number) => void;
}

function Tree({ albero, explain, anno, onAnno }: TreeProps) {
  const { store } = usePane();
  const styles = usePlaceStyles();
  const [filters, setFilters] = useState(NO_FILTERS);
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(() => treeRows(albero, filters, turned), [albero, filters, turned]);
  const onTurn = useCallback((id: string) => setTurned((known) => toggled(known, id)), []);
  const filter = (next: AlberoFilters): void => {
    setFilters(next);
    store.dispatch({ type: "said", text: shownNodi(treeRows(albero, next, turned).length) });
  };
  return (
    <>
      <Ente albero={albero} explain={explain} />
      <div className={styles.buttons}>
        <ActionButton action={proposeAlbero} argument={anno} appearance="primary" size="small" />
        <ActionButton action={insertAlberoSheet} argument={anno} size="small" />
      </div>
      <AlberoFiltersBar albero={albero} filters={filters} onFilter={filter} onAnno={onAnno} />
      {rows.length === 0 ? (
        <div className={styles.stack}>
          <p className={styles.text}>{ALBERO.nothingMatches}</p>
          <div>
            <Button size="small" onClick={() => filter(NO_FILTERS)}>
              {ALBERO.clear}
            </Button>
          </div>
        </div>
      ) : (
        <TreeView rows={rows} onTurn={onTurn} explain={explain} />
      )}
      {albero.settori.length === 0 ? null : <SettoreTable settori={albero.settori} explain={explain} />}
      <p className={styles.small}>{describeMancanti(albero.mancanti)}</p>
    </>
  );
}

function Ente({ albero: { ente, segni }, explain }: Pick<TreeProps, "albero" | "explain">) {
  const styles = usePlaceStyles();
  const note = asSentence(explainRaggiungimento(ente.dicembre));
  const why = explain({ kind: "ente" }, ente);
  return (
    <section className={styles.stack} aria-label={ALBERO.ente}>
      <h3 className={styles.heading}>{ALBERO.ente}</h3>
      <Achievement label={ALBERO.june} raggiunto={ente.giugno} />
      <Achievement label={ALBERO.december} raggiunto={ente.dicembre} />
      {note === "" ? null : <p className={styles.small}>{note}</p>}
      {why === undefined ? null : <ClosedWhy why={why} />}
      {(segni.get(ENTE) ?? []).map((segno) => (
        <p key={segno.gruppo} className={styles.small}>
          <SeverityIcon severity="avviso" /> {describeSegno(segno)}
        </p>
      ))}
    </section>
  );
}

function isEmpty({ strategici, orfani, liberi }: Albero): boolean {
  return strategici.length + orfani.length + liberi.length === 0;
}

function toggled(known: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(known);
  if (!next.delete(id)) next.add(id);
  return next;
}
