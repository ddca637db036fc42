// Moduli: what can be prepared, and the section that is open.
import { usePlaceStyles } from "../shared/styles";
import { StaffModuli } from "./StaffModuli";
import { Home } from "./Home";
import { Invio } from "./Invio";
import { NewScheda } from "./NewScheda";
import { SectionView } from "./SectionView";
import type { Section } from "../state/moduli";
import type { Ready } from "./use-moduli";
import { useModuliState, useReady } from "./use-moduli";

export function Moduli() {
  const styles = usePlaceStyles();
  const [{ section }] = useModuliState();
  const ready = useReady();
  return (
    <div className={styles.place}>
      {section === null ? (
        <Home />
      ) : (
        <SectionView key={section} section={section}>
          {ready === null ? null : <Content section={section} ready={ready} />}
        </SectionView>
      )}
    </div>
  );
}

function Content({ section, ready }: { readonly section: Section; readonly ready: Ready }) {
  switch (section) {
    case "nuova":
      return <NewScheda ready={ready} />;
    case "genera":
      return <StaffModuli ready={ready} />;
    case "anno":
      return <StaffModuli ready={ready} isNewAnno />;
    case "invio":
      return <Invio ready={ready} />;
  }
}
