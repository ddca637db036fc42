// An office's own sistema from a JSON file, with all the reasons where it cannot be used; the one in force to a file.
import { Button } from "@fluentui/react-components";
import type { ChangeEvent } from "react";
import { useRef, useState } from "react";
import { SISTEMA } from "../../messages/pane/sistema";
import type { Sistema } from "../../sistema/types";
import type { Engine } from "../engine";
import { importSistema } from "../effects/sistema";
import { warn } from "../effects/work";
import { usePane } from "../shared/pane-context";
import { usePlaceStyles } from "../shared/styles";

export function ImportExport({ sistema, engine }: { readonly sistema: Sistema; readonly engine: Engine }) {
  const context = usePane();
  const styles = usePlaceStyles();
  const file = useRef<HTMLInputElement>(null);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const say = (text: string): void => context.store.dispatch({ type: "noticed", notice: { tone: "success", text } });
  const load = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const input = event.target;
    const [chosen] = input.files ?? [];
    if (!chosen) return;
    try {
      const found = await importSistema(context, await chosen.text());
      setProblems(found);
      if (found.length > 0) context.store.dispatch({ type: "said", text: SISTEMA.refused });
    } catch {
      setProblems([SISTEMA.unreadable]);
    }
    // The same file, mended, can be chosen again.
    input.value = "";
  };
  const save = (): void => {
    if (context.host.saveText(`${sistema.id}.json`, engine.stringifySistema(sistema))) say(SISTEMA.exported);
    else warn(context, SISTEMA.exportFailed);
  };
  const copy = async (): Promise<void> => {
    if (await context.host.copyText(engine.stringifySistema(sistema))) say(SISTEMA.copied);
    else warn(context, SISTEMA.exportFailed);
  };
  return (
    <section className={styles.stack}>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => file.current?.click()}>
          {SISTEMA.import}
        </Button>
        <Button size="small" onClick={save}>
          {SISTEMA.export}
        </Button>
        <Button size="small" onClick={() => void copy()}>
          {SISTEMA.copy}
        </Button>
      </div>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        aria-label={SISTEMA.import}
        hidden
        onChange={(event) => void load(event)}
      />
      {problems.length === 0 ? null : (
        <div role="alert">
          <p className={styles.text}>{`${SISTEMA.refused}:`}</p>
          <ul>
            {problems.map((problem) => (
              <li key={problem} className={styles.text}>
                {problem}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
