// A row of a list that may be drawn in part: it tells its height, and its place among all rows.
import type { ReactNode } from "react";
import { useEffect, useRef } from "react";

interface Props {
  readonly id: string;
  readonly top: number | undefined;
  readonly position: number;
  readonly count: number;
  readonly measure: (key: string, height: number) => void;
  readonly children: ReactNode;
}

export function MeasuredRow({ id, top, position, count, measure, children }: Props) {
  const element = useRef<HTMLLIElement>(null);
  const isPlaced = top !== undefined;
  useEffect(() => {
    const row = element.current;
    if (row === null || !isPlaced) return undefined;
    const observer = new ResizeObserver(() => measure(id, row.offsetHeight));
    observer.observe(row);
    return () => observer.disconnect();
  }, [id, isPlaced, measure]);
  return (
    <li
      ref={element}
      aria-setsize={isPlaced ? count : undefined}
      aria-posinset={isPlaced ? position : undefined}
      style={isPlaced ? { position: "absolute", top, left: 0, right: 0 } : undefined}
    >
      {children}
    </li>
  );
}
