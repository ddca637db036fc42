// A long list shown a part at a time: what comes after is one press away, and the focus goes on from there.
import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useState } from "react";
import { showMore } from "../../messages/pane/words";
import { usePlaceStyles } from "./styles";

const PART = 50;

interface Props<T> {
  readonly items: readonly T[];
  readonly children: (item: T) => ReactNode;
}

export function FirstOnes<T>({ items, children }: Props<T>) {
  const styles = usePlaceStyles();
  const [count, setCount] = useState(PART);
  const rest = items.length - count;
  return (
    <>
      <ul className={styles.list}>{items.slice(0, count).map(children)}</ul>
      {rest > 0 ? (
        <div>
          <Button size="small" onClick={() => setCount(count + PART)}>
            {showMore(Math.min(PART, rest), rest)}
          </Button>
        </div>
      ) : null}
    </>
  );
}
