// A question before something is lost.
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { PREVIEW } from "../../messages/preview";

export interface Question {
  readonly title: string;
  readonly lines: readonly string[];
  readonly confirm: string;
  readonly onConfirm: () => void;
}

interface Props {
  readonly question: Question | null;
  readonly onClose: () => void;
}

export function AskDialog({ question, onClose }: Props): ReactElement {
  return (
    <Dialog open={question !== null} onOpenChange={onClose} modalType="alert">
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{question?.title}</DialogTitle>
          <DialogContent>
            {question?.lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </DialogContent>
          <DialogActions>
            <Button appearance="secondary" onClick={onClose}>
              {PREVIEW.cancel}
            </Button>
            <Button
              appearance="primary"
              onClick={() => {
                onClose();
                question?.onConfirm();
              }}
            >
              {question?.confirm}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
