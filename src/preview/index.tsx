// The page's entry: draws the frame at once, then opens the sample workbook in the grid, or the file that another tab has for it.
import { createRoot } from "react-dom/client";
import { PREVIEW } from "../messages/preview";
import { receiveBytes } from "./page/beside";
import { isDark } from "./page/dark";
import { Page } from "./page/Page";
import { createSession } from "./page/session";

const SAMPLE = "schede-da-rivedere.xlsx";

const root = document.getElementById("pagina");
if (root !== null) {
  document.title = PREVIEW.title;
  const place = document.createElement("div");
  place.style.height = "100%";
  const session = createSession(place, isDark);
  createRoot(root).render(<Page session={session} place={place} />);
  void openFirst();

  async function openFirst(): Promise<void> {
    const received = receiveBytes();
    if (received) {
      await session.open(PREVIEW.unnamed, await received, { quiet: true, unsaved: true });
      return;
    }
    const response = await fetch(`preview/esempi/${SAMPLE}`);
    await session.open(SAMPLE, new Uint8Array(await response.arrayBuffer()), { quiet: true });
  }
}
