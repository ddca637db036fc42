// The actions beside the main one, folded away: marks, frozen values, the sample, the guide.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import { FRAME } from "../../messages/pane/frame";
import { MORE_ACTIONS } from "../actions/ribbon";
import { ActionButton } from "../shared/ActionButton";

const useStyles = makeStyles({
  more: { flexShrink: 0, padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}` },
  border: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  list: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalXS },
  button: { justifyContent: "flex-start", textAlign: "left", fontWeight: tokens.fontWeightRegular },
});

export function MoreActions() {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={`${styles.more} ${styles.border}`}>
      <Button
        appearance="subtle"
        size="small"
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {FRAME.more}
      </Button>
      <div id={id} hidden={!isOpen} className={isOpen ? styles.list : undefined}>
        {MORE_ACTIONS.map((action) => (
          <ActionButton
            key={action.id}
            action={action}
            argument={undefined}
            appearance="subtle"
            size="small"
            className={styles.button}
          />
        ))}
      </div>
    </div>
  );
}
