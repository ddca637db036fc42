// What is wrong with the fields, told after the button was pressed: the first wrong field gets the focus, all stay marked until
// they are right.
import type { RefObject } from "react";
import { useEffect, useRef, useState } from "react";
import { MODULI } from "../../messages/pane/moduli";
import { usePane } from "../shared/pane-context";
import type { FieldProblems } from "./drafts";

interface Problems {
  readonly form: RefObject<HTMLFormElement | null>;
  /** `found`: of what is in the fields now. */
  readonly shown: FieldProblems;
  /** True where there are none. */
  readonly pass: () => boolean;
}

export function useProblems(found: FieldProblems): Problems {
  const { store } = usePane();
  const form = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [tries]);
  return {
    form,
    shown: tries > 0 ? found : {},
    pass() {
      if (Object.keys(found).length === 0) return true;
      setTries(tries + 1);
      store.dispatch({ type: "said", text: MODULI.errors });
      return false;
    },
  };
}
