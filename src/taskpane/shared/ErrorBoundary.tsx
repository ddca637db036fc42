// A part of the pane that does not load or breaks leaves the rest standing. React gives this to classes alone.
import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Component } from "react";
import { FRAME } from "../../messages/pane/frame";

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly isBroken: boolean;
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { isBroken: false };

  static getDerivedStateFromError(): State {
    return { isBroken: true };
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    return (
      <div role="alert" style={{ padding: 16 }}>
        <p>{FRAME.broken}</p>
        <Button onClick={() => this.setState({ isBroken: false })}>{FRAME.retry}</Button>
      </div>
    );
  }
}
