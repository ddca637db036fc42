// What an action takes away while it has the focus (a notice with its button, an entry's button) gives the focus to the place:
// the keyboard never starts again from the top. Whoever has left the pane, for the sheet beside it, is not called back.
import type { RefObject } from "react";
import { useEffect } from "react";

type Ref = RefObject<HTMLElement | null>;

export function useKeptFocus(frame: Ref, home: Ref): void {
  useEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const { ownerDocument } = element;
    let holder: Node | null = null;
    const onFocusIn = ({ target }: FocusEvent): void => {
      holder = target instanceof Node ? target : null;
    };
    // Some browsers tell of a focus that goes with its element, others do not: after the change it is plain which it was.
    const onFocusOut = (): void => {
      const left = holder;
      queueMicrotask(() => {
        if (holder === left && left?.isConnected === true) holder = null;
      });
    };
    const observer = new MutationObserver(() => {
      if (holder === null || holder.isConnected) return;
      holder = null;
      if (ownerDocument.activeElement === ownerDocument.body) home.current?.focus();
    });
    element.addEventListener("focusin", onFocusIn);
    element.addEventListener("focusout", onFocusOut);
    observer.observe(element, { childList: true, subtree: true });
    return () => {
      element.removeEventListener("focusin", onFocusIn);
      element.removeEventListener("focusout", onFocusOut);
      observer.disconnect();
    };
  }, [frame, home]);
}
