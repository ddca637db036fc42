// The one button of a section: nothing is made before it has been looked at.
import { Button } from "@fluentui/react-components";
import { MODULI } from "../../messages/pane/moduli";
import { isIdle } from "../actions/action";
import { usePaneState } from "../shared/pane-context";

export function PreviewButton({ isReady = true }: { readonly isReady?: boolean }) {
  const state = usePaneState();
  return (
    <div>
      <Button type="submit" appearance="primary" disabledFocusable={!isReady || !isIdle(state)}>
        {MODULI.preview}
      </Button>
    </div>
  );
}
