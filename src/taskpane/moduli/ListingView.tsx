// A list that folds, with how many it holds.
import { useState } from "react";
import { listTitle } from "../../messages/pane/moduli";
import { FirstOnes } from "../shared/FirstOnes";
import { usePlaceStyles } from "../shared/styles";
import type { Listing } from "../state/moduli";
import { useModuliStyles } from "./styles";

export function ListingView({ listing: { title, lines, isOpen = false } }: { readonly listing: Listing }) {
  const place = usePlaceStyles();
  const styles = useModuliStyles();
  // Hundreds of lines that nobody looks at are not drawn.
  const [wasOpened, setOpened] = useState<boolean>(isOpen);
  return (
    <details open={isOpen} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary className={styles.summary}>{listTitle(title, lines.length)}</summary>
      {wasOpened ? (
        <FirstOnes items={lines}>
          {(line) => (
            <li key={line} className={place.line}>
              {line}
            </li>
          )}
        </FirstOnes>
      ) : null}
    </details>
  );
}
