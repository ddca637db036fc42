// A button that is an action. While something runs it stays focusable: a disabled button would lose the keyboard's place.
import { Button } from "@fluentui/react-components";
import type { ButtonProps } from "@fluentui/react-components";
import type { Action } from "../actions/action";
import { usePaneState, usePerform } from "./pane-context";

interface Props<A> {
  readonly action: Action<A>;
  readonly argument: A;
  /** Where the action's own label would not say enough. */
  readonly label?: string;
  readonly appearance?: NonNullable<ButtonProps["appearance"]>;
  readonly size?: NonNullable<ButtonProps["size"]>;
  readonly icon?: NonNullable<ButtonProps["icon"]>;
  readonly className?: string;
  readonly describedBy?: string;
  readonly onDone?: () => void;
}

export function ActionButton<A>({
  action,
  argument,
  label,
  describedBy,
  onDone,
  appearance = "secondary",
  ...rest
}: Props<A>) {
  const state = usePaneState();
  const perform = usePerform();
  return (
    <Button
      {...rest}
      appearance={appearance}
      aria-describedby={describedBy}
      disabledFocusable={!action.isEnabled(state, argument)}
      onClick={() => void perform(action, argument).then((done) => (done ? onDone?.() : undefined))}
    >
      {label ?? action.label}
    </Button>
  );
}
