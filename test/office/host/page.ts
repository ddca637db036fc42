// The page that the library expects: in Node a small stand-in for window and document, in jsdom the real ones with scripts
// served from node_modules instead of the network.
import type { Target } from "./bridge";

export interface Page {
  readonly restore: () => void;
}

interface ScriptElement {
  src: string;
  onload?: (() => void) | null;
  onerror?: (() => void) | null;
}

/** Runs the script at an address; false where there is none. */
export type Runner = (url: string) => boolean;

function play(script: ScriptElement, runScript: Runner): void {
  setTimeout(() => {
    if (runScript(script.src)) script.onload?.();
    else script.onerror?.();
  }, 0);
}

function nodePage(target: Target, libraryUrl: string, runScript: Runner): Page {
  const listeners = { addEventListener: () => undefined, removeEventListener: () => undefined };
  const head = { appendChild: (script: ScriptElement) => play(script, runScript) };
  const library = { src: libraryUrl, getAttribute: () => null };
  const document = {
    ...listeners,
    readyState: "complete",
    head,
    createElement: () => ({ setAttribute: () => undefined }),
    getElementsByTagName: (name: string) => (name === "head" ? [head] : name === "script" ? [library] : []),
    getElementById: () => null,
    cookie: "",
  };
  const storage = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
  const page: Target = {
    window: target,
    self: target,
    top: target,
    parent: target,
    document,
    name: "",
    location: { search: "", hash: "", href: "https://example.com/", protocol: "https:", host: "example.com" },
    navigator: { userAgent: "node", language: "it-IT" },
    history: {},
    sessionStorage: storage,
    localStorage: storage,
    ...listeners,
  };
  for (const [name, value] of Object.entries(page)) {
    if (target[name] === undefined) {
      Object.defineProperty(target, name, { value, configurable: true, writable: true, enumerable: true });
    }
  }
  return { restore: () => undefined };
}

function domPage(target: Target, libraryUrl: string, runScript: Runner): Page {
  const document = target["document"] as Document;
  const history = target["history"] as History;
  const storage = target["sessionStorage"] as Storage;
  const library = document.createElement("script");
  library.type = "text/plain";
  library.src = libraryUrl;
  const append = document.head.appendChild.bind(document.head);
  append(library);
  Object.defineProperty(document.head, "appendChild", {
    configurable: true,
    value: (node: Node) => {
      if (!(node instanceof HTMLScriptElement)) return append(node);
      play(node as unknown as ScriptElement, runScript);
      return node;
    },
  });
  return {
    restore: () => {
      Reflect.deleteProperty(document.head, "appendChild");
      library.remove();
      // The library puts null there; without these own properties the prototype's functions show again.
      Reflect.deleteProperty(history, "pushState");
      Reflect.deleteProperty(history, "replaceState");
      storage.removeItem("hostInfoValue");
    },
  };
}

export function fakePage(target: Target, libraryUrl: string, runScript: Runner): Page {
  const hasDocument = target["document"] !== undefined;
  return (hasDocument ? domPage : nodePage)(target, libraryUrl, runScript);
}
