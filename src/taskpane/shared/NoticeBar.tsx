// What has just happened, with the way back where there is one. Screen readers hear it from the live region.
import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { FRAME } from "../../messages/pane/frame";
import { undo } from "../actions/findings";
import { ActionButton } from "./ActionButton";
import { usePane } from "./pane-context";
import type { Notice } from "../state/model";

const useStyles = makeStyles({
  bar: { flexShrink: 0, borderRadius: 0 },
  text: { paddingBlock: tokens.spacingVerticalXS, overflowWrap: "anywhere", whiteSpace: "normal" },
});

export function NoticeBar({ notice }: { readonly notice: Notice }) {
  const { store } = usePane();
  const styles = useStyles();
  const { tone, text, voce } = notice;
  const close = (
    <Button
      appearance="transparent"
      size="small"
      aria-label={FRAME.close}
      icon={<DismissRegular />}
      onClick={() => store.dispatch({ type: "noticeClosed" })}
    />
  );
  return (
    <MessageBar intent={tone} className={styles.bar}>
      <MessageBarBody className={styles.text}>{text}</MessageBarBody>
      <MessageBarActions containerAction={close}>
        {voce === undefined ? null : <ActionButton action={undo} argument={voce} label={FRAME.undo} size="small" />}
      </MessageBarActions>
    </MessageBar>
  );
}
