// The fields of a section and its one button: nothing is made before it has been looked at.
import { Button } from "@fluentui/react-components";
import type { ReactNode, RefObject } from "react";
import { MODULI } from "../../messages/pane/moduli";
import { isIdle } from "../actions/action";
import { usePaneState } from "../shared/pane-context";
import { useModuliStyles } from "./styles";

interface Props {
  readonly form?: RefObject<HTMLFormElement | null>;
  readonly isReady?: boolean;
  readonly onPreview: () => void;
  readonly children: ReactNode;
}

export function SectionForm({ form, isReady = true, onPreview, children }: Props) {
  const styles = useModuliStyles();
  const state = usePaneState();
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onPreview();
      }}
    >
      {children}
      <div>
        <Button type="submit" appearance="primary" disabledFocusable={!isReady || !isIdle(state)}>
          {MODULI.preview}
        </Button>
      </div>
    </form>
  );
}
