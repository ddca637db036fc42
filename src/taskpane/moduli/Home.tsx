// The four things that can be prepared, each with what it gives.
import { mergeClasses } from "@fluentui/react-components";
import {
  CalendarAddRegular,
  ChevronRightRegular,
  DocumentAddRegular,
  MailRegular,
  PeopleTeamRegular,
} from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { MODULI, SECTION_LABELS } from "../../messages/pane/moduli";
import { openSection } from "../actions/moduli";
import { usePerform } from "../shared/pane-context";
import { usePlaceStyles } from "../shared/styles";
import type { Section } from "../state/moduli";
import { SECTIONS } from "../state/moduli";
import { ReportView } from "./ReportView";
import { useModuliStyles } from "./styles";
import { useModuliState } from "./use-moduli";

const ICONS = {
  nuova: DocumentAddRegular,
  genera: PeopleTeamRegular,
  anno: CalendarAddRegular,
  invio: MailRegular,
} as const;

export function Home() {
  const place = usePlaceStyles();
  const [{ report }] = useModuliState();
  return (
    <>
      <h2 className={place.title}>{MODULI.title}</h2>
      {report === null ? null : <ReportView report={report} />}
      <Cards />
    </>
  );
}

function Cards() {
  const place = usePlaceStyles();
  const styles = useModuliStyles();
  const perform = usePerform();
  const [{ left }, change] = useModuliState();
  const cards = useRef(new Map<Section, HTMLButtonElement>());
  // Whoever comes back from a section stands on its card.
  useEffect(() => {
    if (left === null) return;
    cards.current.get(left)?.focus();
    change({ left: null });
  });
  return (
    <ul className={mergeClasses(place.list, styles.cards)}>
      {SECTIONS.map((section) => {
        const Icon = ICONS[section];
        const { titolo, testo } = SECTION_LABELS[section];
        return (
          <li key={section}>
            <button
              type="button"
              className={styles.card}
              ref={(element) => {
                if (element) cards.current.set(section, element);
              }}
              onClick={() => void perform(openSection, section)}
            >
              <Icon aria-hidden className={styles.cardIcon} />
              <span>
                <span className={styles.cardTitle}>{titolo}</span>
                <span className={styles.cardText}>{testo}</span>
              </span>
              <ChevronRightRegular aria-hidden className={styles.cardArrow} />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
