// Sistema: the rules in force, the others to choose from, an office's own from a file, and the scelte interpretative.
import { Button, Select } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import { describeStatoProblem, SISTEMA } from "../../messages/pane/sistema";
import { describeOrigin } from "../../messages/pane/verifica";
import type { Sistema } from "../../sistema/types";
import { chooseSistema } from "../effects/sistema";
import { usePane, usePaneState } from "../shared/pane-context";
import { usePlaceStyles } from "../shared/styles";
import { useEngine } from "../shared/use-engine";
import { ImportExport } from "./ImportExport";
import { SceltaItem } from "./SceltaItem";
import { sistemaInForce } from "./in-force";

export function SistemaPane() {
  const context = usePane();
  const { outcome, stato } = usePaneState();
  const engine = useEngine();
  const styles = usePlaceStyles();
  const id = useId();
  const inForce = useMemo(
    () => (engine === null ? undefined : sistemaInForce(outcome, stato, engine)),
    [outcome, stato, engine],
  );
  const [wanted, setWanted] = useState<string | null>(null);
  if (engine === null || inForce === undefined) return null;
  const { sistema, da } = inForce;
  const offered: readonly Sistema[] = engine.builtInSistemi.some((one) => one.id === sistema.id)
    ? engine.builtInSistemi
    : [sistema, ...engine.builtInSistemi];
  const chosen = offered.find((one) => one.id === (wanted ?? sistema.id)) ?? sistema;
  const isKept = da === "cartella" && chosen.id === sistema.id;
  return (
    <div className={styles.place}>
      <h2 className={styles.title}>{SISTEMA.title}</h2>
      {(outcome?.checked.problemi ?? []).map((problem) => (
        <p key={describeStatoProblem(problem)} className={styles.text}>
          {describeStatoProblem(problem)}
        </p>
      ))}
      <section className={styles.stack}>
        <p className={styles.text}>
          <strong>{sistema.nome}</strong>
        </p>
        <p className={styles.small}>
          {`${SISTEMA.inForce}: ${describeOrigin(da)} · ${sistema.documento} · ${sistema.ente}`}
        </p>
      </section>
      <section className={styles.stack}>
        <label className={styles.field} htmlFor={id}>
          {SISTEMA.choose}
          <Select id={id} value={chosen.id} onChange={(_, { value }) => setWanted(value)}>
            {offered.map((one) => (
              <option key={one.id} value={one.id}>
                {one.nome}
              </option>
            ))}
          </Select>
        </label>
        {chosen.id === sistema.id ? null : <p className={styles.small}>{`${chosen.documento} · ${chosen.ente}`}</p>}
        <div className={styles.buttons}>
          <Button
            appearance={isKept ? "secondary" : "primary"}
            size="small"
            disabledFocusable={isKept}
            onClick={() => void chooseSistema(context, chosen).then(() => setWanted(null))}
          >
            {SISTEMA.use}
          </Button>
        </div>
      </section>
      <ImportExport sistema={sistema} engine={engine} />
      <section className={styles.stack}>
        <h3 className={styles.heading}>{SISTEMA.scelte}</h3>
        <p className={styles.small}>{sistema.scelte.length === 0 ? SISTEMA.noScelte : SISTEMA.scelteIntro}</p>
        <ul className={styles.list}>
          {sistema.scelte.map((scelta) => (
            <SceltaItem
              key={scelta.id}
              scelta={scelta}
              inForce={outcome?.checked.scelte[scelta.id] ?? stato?.scelte[scelta.id] ?? scelta.opzioni[0]?.id ?? ""}
            />
          ))}
        </ul>
      </section>
    </div>
  );
}
