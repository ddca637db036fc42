// How the last job ended: what was made, whom it left out and why, the files to save again or to open. Stays until it is closed.
import { Button } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useEffect, useId, useRef } from "react";
import { MODULI } from "../../messages/pane/moduli";
import { copyList, openFile, saveFile } from "../actions/moduli";
import { ActionButton } from "../shared/ActionButton";
import { FirstOnes } from "../shared/FirstOnes";
import { usePane, usePaneState } from "../shared/pane-context";
import { usePlaceStyles } from "../shared/styles";
import type { Delivery, Report } from "../state/moduli";
import { ListingView } from "./ListingView";
import { useModuliStyles } from "./styles";
import { useModuliState } from "./use-moduli";

export function ReportView({ report }: { readonly report: Report }) {
  const { isNew, sentences, skipped, delivery } = report;
  const { panel } = usePaneState();
  const place = usePlaceStyles();
  const styles = useModuliStyles();
  const id = useId();
  const [, change] = useModuliState();
  const heading = useRef<HTMLHeadingElement>(null);
  const isCovered = panel !== null;
  // Once the panel is gone, which gives the focus back to the button that opened it.
  useEffect(() => {
    if (!isNew || isCovered) return;
    heading.current?.focus();
    change({ report: { ...report, isNew: false } });
  });
  return (
    <section aria-labelledby={id} className={styles.report}>
      <div className={styles.reportHead}>
        <h3 id={id} ref={heading} tabIndex={-1} className={styles.reportTitle}>
          {MODULI.report}
        </h3>
        <Button
          appearance="transparent"
          size="small"
          aria-label={MODULI.closeReport}
          icon={<DismissRegular />}
          onClick={() => change({ report: null })}
        />
      </div>
      {sentences.map((sentence) => (
        <p key={sentence} className={place.text}>
          {sentence}
        </p>
      ))}
      {skipped.length === 0 ? null : (
        <>
          <ListingView listing={{ title: MODULI.skipped, lines: skipped, isOpen: true }} />
          <div>
            <ActionButton action={copyList} argument={skipped.join("\n")} size="small" />
          </div>
        </>
      )}
      {delivery === null ? null : <Files delivery={delivery} />}
    </section>
  );
}

function Files({ delivery: { files, whole } }: { readonly delivery: Delivery }) {
  const id = useId();
  const { workbook } = usePane();
  const place = usePlaceStyles();
  const styles = useModuliStyles();
  const [only] = files;
  const canOpen = workbook.openBeside !== undefined;
  return (
    <>
      <div className={place.buttons}>
        <ActionButton action={saveFile} argument={whole} size="small" />
        {canOpen && files.length === 1 && only !== undefined ? (
          <ActionButton action={openFile} argument={only} size="small" />
        ) : null}
      </div>
      {canOpen && files.length > 1 ? (
        <details>
          <summary className={styles.summary}>{MODULI.files}</summary>
          <FirstOnes items={files}>
            {(file) => (
              <li key={file.name} className={styles.fileLine}>
                <span id={`${id}-${file.name}`}>{file.name}</span>
                <ActionButton
                  action={openFile}
                  argument={file}
                  size="small"
                  appearance="subtle"
                  className={styles.open}
                  describedBy={`${id}-${file.name}`}
                />
              </li>
            )}
          </FirstOnes>
        </details>
      ) : null}
    </>
  );
}
