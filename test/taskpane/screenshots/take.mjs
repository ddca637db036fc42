// Pictures of the pane in a real browser: `node test/taskpane/screenshots/take.mjs [name…]` writes PNGs to dist/screenshots and
// tells what axe finds in each, contrast included. For designers; no test depends on it.
import { copyFileSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import chromium from "@sparticuz/chromium";
import { chromium as playwright } from "playwright-core";
import webpack from "webpack";
import { scenes } from "./scenes.mjs";

const root = resolve(import.meta.dirname, "../../..");
const out = resolve(root, "dist/screenshots");
const wanted = process.argv.slice(2);

const LOOKS = {
  light: { width: 350, height: 640 },
  dark: { width: 350, height: 640, colorScheme: "dark" },
  narrow: { width: 320, height: 480 },
  wide: { width: 450, height: 700 },
  contrast: { width: 350, height: 640, forcedColors: "active", colorScheme: "dark" },
};

await build();
await takeAll();

function build() {
  mkdirSync(out, { recursive: true });
  copyFileSync(resolve(import.meta.dirname, "page.html"), resolve(out, "page.html"));
  const swc = { jsc: { parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } } };
  const compiler = webpack({
    mode: "production",
    context: root,
    entry: { page: resolve(import.meta.dirname, "page.tsx") },
    output: { path: resolve(out, "page"), publicPath: "./page/" },
    resolve: { extensions: [".ts", ".tsx", ".js", ".json"] },
    module: {
      rules: [{ test: /\.tsx?$/, use: { loader: "swc-loader", options: { env: { targets: "chrome 110" }, ...swc } } }],
    },
    optimization: { minimize: false },
    performance: { hints: false },
  });
  return new Promise((done, fail) => {
    compiler.run((error, stats) => {
      if (error ?? stats?.hasErrors()) fail(error ?? new Error(stats.toString("errors-only")));
      else done();
    });
  });
}

async function takeAll() {
  const browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [...chromium.args.filter((arg) => arg !== "--single-process"), "--allow-file-access-from-files"],
  });
  try {
    for (const scene of scenes) {
      if (wanted.length > 0 && !wanted.includes(scene.name)) continue;
      for (const look of scene.looks ?? Object.keys(LOOKS)) await take(browser, scene, look);
    }
  } finally {
    await browser.close();
    for (const path of ["page", "page.html"]) rmSync(resolve(out, path), { recursive: true, force: true });
  }
}

async function take(browser, scene, look) {
  const { width, height, ...media } = LOOKS[look];
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: 2, ...media });
  page.on("pageerror", (error) => console.error(`${scene.name}: ${error.message}`));
  await page.goto(pathToFileURL(resolve(out, "page.html")).href);
  await page.addScriptTag({ url: pathToFileURL(resolve(out, "page/page.js")).href });
  const file = scene.workbook ? readFileSync(resolve(root, "test/golden", scene.workbook)).toString("base64") : "";
  await page.evaluate(([base64, people]) => window.openPane(base64, people), [file, scene.people ?? 0]);
  await page.getByRole("tab", { name: "Verifica" }).waitFor();
  await scene.play(page);
  await page.waitForTimeout(250);
  await page.screenshot({ path: resolve(out, `${scene.name}-${look}.png`) });
  await page.addScriptTag({ path: resolve(root, "node_modules/axe-core/axe.min.js") });
  const found = await page.evaluate(
    async () =>
      (await window.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"] }))
        .violations,
  );
  for (const { id, nodes } of found) {
    for (const node of nodes)
      console.log(`${scene.name} ${look}: ${id} ${node.target.join(" ")} ${node.any[0]?.message ?? ""}`);
  }
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  if (wide) console.log(`${scene.name} ${look}: scrolls sideways`);
  await page.close();
}
