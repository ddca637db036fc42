// Where the grid is drawn: an element of the page that React does not draw into.
import { useEffect, useRef, type ReactElement } from "react";

export function GridPlace({ place }: { readonly place: HTMLElement }): ReactElement {
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    holder.current?.append(place);
  }, [place]);
  return <div ref={holder} style={{ height: "100%" }} />;
}
