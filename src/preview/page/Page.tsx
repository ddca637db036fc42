// The page: a grid with the workbook on the left, the real task pane on the right, below it where the window is narrow.
import {
  Button,
  FluentProvider,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState, type ReactElement } from "react";
import { describeUnsaved, LOSSES, PREVIEW } from "../../messages/preview";
import { App } from "../../taskpane/App";
import { AskDialog, type Question } from "./AskDialog";
import { isDark, useDark } from "./dark";
import { GridPlace } from "./GridPlace";
import type { Session } from "./session";
import { TopBar } from "./TopBar";
import { useFiles } from "./use-files";
import { useSession } from "./use-session";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100dvh", overflow: "hidden" },
  sides: {
    display: "flex",
    flexGrow: 1,
    minHeight: 0,
    "@media (max-width: 820px)": { flexDirection: "column" },
  },
  grid: { position: "relative", flexGrow: 1, minWidth: 0, minHeight: 0 },
  pane: {
    width: "380px",
    flexShrink: 0,
    minHeight: 0,
    overflow: "hidden",
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 820px)": {
      width: "auto",
      height: "56%",
      borderLeft: "none",
      borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    },
  },
  hidden: { display: "none" },
  drop: {
    position: "fixed",
    inset: tokens.spacingHorizontalL,
    zIndex: 3000,
    display: "grid",
    placeItems: "center",
    fontSize: tokens.fontSizeBase600,
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    opacity: 0.92,
    pointerEvents: "none",
  },
});

interface Props {
  readonly session: Session;
  readonly place: HTMLElement;
}

export function Page({ session, place }: Props): ReactElement {
  const styles = useStyles();
  const dark = useDark();
  const state = useSession(session);
  const [question, setQuestion] = useState<Question | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const { context, losses, name, notice, paneShown, unsaved } = state;

  const openFile = (file: File): void => {
    const open = (): void => void file.arrayBuffer().then((bytes) => session.open(file.name, new Uint8Array(bytes)));
    if (!unsaved) open();
    else {
      const lines = [describeUnsaved(name)];
      setQuestion({ title: PREVIEW.unsavedTitle, lines, confirm: PREVIEW.openAnyway, onConfirm: open });
    }
  };
  const save = (): void => {
    if (losses.length === 0 || !unsaved) void session.save();
    else {
      const lines = losses.map((loss) => LOSSES[loss]);
      const onConfirm = (): void => void session.save();
      setQuestion({ title: PREVIEW.lossesTitle, lines, confirm: PREVIEW.saveAnyway, onConfirm });
    }
  };
  const pick = (): void => picker.current?.click();
  const isDropping = useFiles({ openFile, pick, save });
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
    };
    if (unsaved) window.addEventListener("beforeunload", warn);
    return () => {
      window.removeEventListener("beforeunload", warn);
    };
  }, [unsaved]);

  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} className={styles.page}>
      <TopBar session={session} state={state} onOpen={pick} onSave={save} />
      <input
        ref={picker}
        type="file"
        accept=".xlsx,.xlsm,.xltx,.xltm"
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = "";
          if (file) openFile(file);
        }}
      />
      <div aria-live="polite">
        {notice === null ? null : (
          <MessageBar intent={notice.intent} layout="multiline">
            <MessageBarBody>{notice.text}</MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button
                  appearance="transparent"
                  icon={<DismissRegular />}
                  aria-label={PREVIEW.dismiss}
                  onClick={session.dismiss}
                />
              }
            />
          </MessageBar>
        )}
      </div>
      <div className={styles.sides}>
        <section className={styles.grid} aria-label={PREVIEW.grid}>
          <GridPlace place={place} />
        </section>
        <aside className={mergeClasses(styles.pane, !paneShown && styles.hidden)} aria-label={PREVIEW.pane}>
          <div id="perf">{context === null ? null : <App key={name} context={context} officeIsDark={isDark} />}</div>
        </aside>
      </div>
      {isDropping ? <div className={styles.drop}>{PREVIEW.drop}</div> : null}
      <AskDialog
        question={question}
        onClose={() => {
          setQuestion(null);
        }}
      />
    </FluentProvider>
  );
}
