// The line above the grid: which file, what to do with it, where it stays.
import { Button, makeStyles, Spinner, Text, tokens, Tooltip } from "@fluentui/react-components";
import {
  ArrowRedoRegular,
  ArrowUndoRegular,
  FolderOpenRegular,
  PanelRightContractRegular,
  PanelRightExpandRegular,
  SaveRegular,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { PREVIEW } from "../../messages/preview";
import type { Session, SessionState } from "./session";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    minHeight: "40px",
    flexShrink: 0,
  },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", minWidth: "60px" },
  privacy: {
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground3,
    flexShrink: 9,
    "@media (max-width: 1000px)": { display: "none" },
  },
  rest: { flexGrow: 1 },
  words: { "@media (max-width: 640px)": { display: "none" } },
  button: { flexShrink: 0, "@media (max-width: 640px)": { minWidth: "32px", padding: "0 5px" } },
});

interface Props {
  readonly session: Session;
  readonly state: SessionState;
  readonly onOpen: () => void;
  readonly onSave: () => void;
}

export function TopBar({ session, state, onOpen, onSave }: Props): ReactElement {
  const styles = useStyles();
  const { name, unsaved, busy, context, paneShown } = state;
  const paneLabel = paneShown ? PREVIEW.hidePane : PREVIEW.showPane;
  return (
    <header className={styles.bar}>
      <Button
        appearance="subtle"
        className={styles.button}
        icon={<FolderOpenRegular />}
        onClick={onOpen}
        aria-label={PREVIEW.open}
      >
        <span className={styles.words}>{PREVIEW.open}</span>
      </Button>
      <Button
        appearance="subtle"
        className={styles.button}
        icon={<SaveRegular />}
        onClick={onSave}
        disabled={context === null || busy}
        aria-label={PREVIEW.save}
      >
        <span className={styles.words}>{PREVIEW.save}</span>
      </Button>
      <IconButton label={PREVIEW.undo} icon={<ArrowUndoRegular />} onClick={session.undo} />
      <IconButton label={PREVIEW.redo} icon={<ArrowRedoRegular />} onClick={session.redo} />
      <Text weight="semibold" className={styles.name} title={name}>
        {unsaved ? `${name} *` : name}
      </Text>
      {busy ? <Spinner size="tiny" aria-label={PREVIEW.loading} /> : null}
      <span className={styles.rest} />
      <Text size={200} className={styles.privacy}>
        {PREVIEW.privacy}
      </Text>
      <IconButton
        label={paneLabel}
        icon={paneShown ? <PanelRightContractRegular /> : <PanelRightExpandRegular />}
        onClick={session.togglePane}
      />
    </header>
  );
}

interface IconButtonProps {
  readonly label: string;
  readonly icon: ReactElement;
  readonly onClick: () => void;
}

function IconButton({ label, icon, onClick }: IconButtonProps): ReactElement {
  return (
    <Tooltip content={label} relationship="label">
      <Button appearance="subtle" icon={icon} onClick={onClick} />
    </Tooltip>
  );
}
