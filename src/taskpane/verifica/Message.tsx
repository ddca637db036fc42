// A word in the place of a list, with what there is to do. The first one is seen before anything was checked.
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { FRAME } from "../../messages/pane/frame";
import { esempio, verifica } from "../actions/ribbon";
import { ActionButton } from "../shared/ActionButton";

const useStyles = makeStyles({
  nothing: {
    flexGrow: 1,
    overflowY: "auto",
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalL}`,
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export function Message({
  title,
  text,
  children,
}: {
  readonly title?: string;
  readonly text: string;
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div className={styles.nothing}>
      {title === undefined ? null : <h2 className={styles.title}>{title}</h2>}
      <p className={styles.text}>{text}</p>
      <div className={styles.buttons}>{children}</div>
    </div>
  );
}

export function FirstTime() {
  return (
    <Message title={FRAME.firstTitle} text={FRAME.firstText}>
      <ActionButton action={verifica} argument={undefined} label={FRAME.run} appearance="primary" />
      <ActionButton action={esempio} argument={undefined} label={FRAME.sample} />
    </Message>
  );
}
