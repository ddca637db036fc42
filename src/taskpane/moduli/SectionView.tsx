// A section of Moduli: the way back, its title, the report of its last job, and what it asks. Esc goes back.
import { Button } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useEffect, useRef } from "react";
import { FRAME } from "../../messages/pane/frame";
import { MODULI, SECTION_LABELS } from "../../messages/pane/moduli";
import { readWorkbook } from "../actions/moduli";
import { ActionButton } from "../shared/ActionButton";
import { usePaneState } from "../shared/pane-context";
import { usePlaceStyles } from "../shared/styles";
import type { Section } from "../state/moduli";
import { ReportView } from "./ReportView";
import { useModuliStyles } from "./styles";
import { useModuliState } from "./use-moduli";

interface Props {
  readonly section: Section;
  /** null while what it stands on is not there. */
  readonly children: ReactNode;
}

export function SectionView({ section, children }: Props) {
  const { outcome, work } = usePaneState();
  const place = usePlaceStyles();
  const styles = useModuliStyles();
  const [{ report }, change] = useModuliState();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const goBack = (): void => change({ section: null, left: section });
  const waiting =
    outcome !== null || work !== null ? (
      <p className={place.text}>{FRAME.loading}</p>
    ) : (
      <>
        <p className={place.text}>{MODULI.notRead}</p>
        <div>
          <ActionButton action={readWorkbook} argument={undefined} appearance="primary" />
        </div>
      </>
    );
  return (
    <div
      className={styles.form}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        goBack();
      }}
    >
      <div className={styles.sectionHead}>
        <Button
          appearance="subtle"
          size="small"
          aria-label={MODULI.toList}
          icon={<ArrowLeftRegular />}
          onClick={goBack}
        />
        <h2 ref={heading} tabIndex={-1} className={styles.sectionTitle}>
          {SECTION_LABELS[section].titolo}
        </h2>
      </div>
      {report?.section === section ? <ReportView report={report} /> : null}
      {children ?? waiting}
    </div>
  );
}
