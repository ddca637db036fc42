// A file without a name, opened beside this one: the same page in another tab, which asks the tab that opened it for the bytes.

const PLACE = "#accanto";
const READY = "pronta";

/** False where the browser opens no tab. */
export function openTab(bytes: Uint8Array): boolean {
  const tab = window.open(location.pathname + PLACE);
  if (!tab) return false;
  const answer = ({ source, origin, data }: MessageEvent): void => {
    if (source !== tab || origin !== location.origin || data !== READY) return;
    window.removeEventListener("message", answer);
    tab.postMessage(bytes, location.origin);
  };
  window.addEventListener("message", answer);
  return true;
}

/** Undefined in a tab that people opened themselves. */
export function receiveBytes(): Promise<Uint8Array> | undefined {
  const opener = window.opener as Window | null;
  if (location.hash !== PLACE || !opener) return undefined;
  // Opened again with F5 the tab has nobody to ask.
  history.replaceState(null, "", location.pathname);
  return new Promise((resolve) => {
    const receive = ({ source, origin, data }: MessageEvent): void => {
      if (source !== opener || origin !== location.origin || !(data instanceof Uint8Array)) return;
      window.removeEventListener("message", receive);
      resolve(data);
    };
    window.addEventListener("message", receive);
    opener.postMessage(READY, location.origin);
  });
}
