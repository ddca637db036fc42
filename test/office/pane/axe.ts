// What axe finds in a page, contrast included: one line for each element.
import axe from "axe-core";
import type { Page } from "playwright-core";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** A button fades from one theme's colours to the other's: contrast is looked at when nothing moves any more. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
    const moving = (): Animation[] =>
      document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    for (let quiet = 0; quiet < 3;) {
      await frame();
      const animations = moving();
      quiet = animations.length === 0 ? quiet + 1 : 0;
      await Promise.allSettled(animations.map(({ finished }) => finished));
    }
  });
}

export async function violations(page: Page): Promise<readonly string[]> {
  await settled(page);
  await page.evaluate(axe.source);
  return page.evaluate(async (tags) => {
    const { axe: library } = window as unknown as { readonly axe: typeof axe };
    const { violations: found } = await library.run(document, { runOnly: tags });
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  }, TAGS);
}
