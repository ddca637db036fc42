// Files that people drop on the page, and the keys that they know from Excel: Ctrl+F12 or Ctrl+O opens, Ctrl+S saves.
import { useEffect, useRef, useState } from "react";

interface Handlers {
  readonly openFile: (file: File) => void;
  readonly pick: () => void;
  readonly save: () => void;
}

/** True while a file is held over the page. */
export function useFiles(handlers: Handlers): boolean {
  const [isDropping, setDropping] = useState(false);
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setDropping(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setDropping(false);
    };
    const drop = (event: DragEvent): void => {
      setDropping(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (!file) return;
      event.preventDefault();
      latest.current.openFile(file);
    };
    const press = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      const key = event.key.toLowerCase();
      const action = key === "s" ? latest.current.save : key === "o" || key === "f12" ? latest.current.pick : undefined;
      if (!action) return;
      event.preventDefault();
      event.stopPropagation();
      action();
    };
    document.addEventListener("dragover", over);
    document.addEventListener("dragleave", leave);
    document.addEventListener("drop", drop, true);
    document.addEventListener("keydown", press, true);
    return () => {
      document.removeEventListener("dragover", over);
      document.removeEventListener("dragleave", leave);
      document.removeEventListener("drop", drop, true);
      document.removeEventListener("keydown", press, true);
    };
  }, []);
  return isDropping;
}
