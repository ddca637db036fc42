// One bundler for everything that ships. `--env bundle=cli` builds the command line alone (what `prepare` does),
// without it all bundles are built. A bundle is a function (mode) => webpack configuration, listed in `bundles`.
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import CustomFunctionsMetadataPlugin from "custom-functions-metadata-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import { previewBundle } from "./scripts/preview/bundle.js";
import webpack from "webpack";
import { PerfFunctionsPlugin } from "./scripts/functions/plugin.js";
import { devServer } from "./scripts/site/dev-server.js";
import { readAddress } from "./scripts/site/manifest.js";
import { PagesPlugin, SitePlugin } from "./scripts/site/plugin.js";
import { FirstScriptBudgetPlugin, OfficeFilesPlugin } from "./scripts/taskpane/plugins.js";
import { contentSecurityPolicy } from "./scripts/taskpane/policy.js";

const root = import.meta.dirname;

/** TypeScript and TSX through swc; types are checked by `npm run typecheck`, not here. */
const compileWith = (targets) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      env: { targets },
      jsc: { parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } },
    },
  },
});

/** Entries whose file is in the tree, so that a bundle can grow one entry at a time. */
const existing = (entries) =>
  Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(resolve(root, file))));

/** What every bundle has in common. */
const shared = (mode) => ({
  mode,
  devtool: mode === "production" ? false : "source-map",
  resolve: { extensions: [".ts", ".tsx", ".js", ".json"] },
  performance: { hints: false },
  stats: "errors-warnings",
});

/**
 * The command line: an ES module for Node 20 and the worker that checks several files at once. All packages go in:
 * one file starts in 0.2 s, the same code from node_modules in 0.3 s.
 */
const cli = (mode) => ({
  ...shared(mode),
  name: "cli",
  target: "node20",
  entry: existing({ scheda: "./src/cli/main.ts", worker: "./src/cli/worker.ts" }),
  output: {
    path: resolve(root, "dist/cli"),
    filename: "[name].mjs",
    module: true,
    chunkFormat: "module",
    library: { type: "module" },
    clean: true,
  },
  module: {
    rules: [compileWith({ node: "20" })],
    // A name that a module does not export stops the build.
    // `new URL("./worker.mjs", import.meta.url)` names a sibling in dist/cli: it must stay as it is written.
    parser: { javascript: { exportsPresence: "error", importMeta: false, url: false, worker: false } },
  },
  // Readable traces matter more here than size: nothing of this travels over a network.
  optimization: { minimize: false },
});

/** Where the JSDoc of the PERF functions is; the generator follows no imports. */
const functionFiles = ["indicatori", "pesi", "schede", "graduatorie", "calendario"].map((name) =>
  resolve(root, `src/functions/perf/${name}.ts`),
);

/**
 * The PERF functions: one classic script without a runtime of chunks, functions.json in two languages and the pages of help.
 * What no function reads or asks for stays out (scripts/functions), and the plugin minifies: 25 KB are the budget.
 * WebView2 and the Safari of Mac OS both know BigInt and regular expressions with lookbehind.
 */
const functions = (mode, env) => ({
  ...shared(mode),
  name: "functions",
  target: ["web", "es2022"],
  entry: { functions: "./src/functions/index.ts" },
  output: { path: resolve(root, "dist"), filename: "[name].js" },
  module: {
    rules: [
      compileWith({ chrome: "110", safari: "16.4" }),
      { test: /calc[\\/].*\.ts$/, enforce: "pre", use: resolve(root, "scripts/functions/without-steps-loader.js") },
      {
        test: /sistema[\\/]sets[\\/]index\.ts$/,
        enforce: "pre",
        use: resolve(root, "scripts/functions/compact-sistemi.js"),
      },
    ],
    parser: { javascript: { exportsPresence: "error" } },
  },
  optimization: { minimize: false },
  plugins: [
    new webpack.DefinePlugin({ traccia: "undefined" }),
    new webpack.NormalModuleReplacementPlugin(/\/decimal-halves$/, resolve(root, "scripts/functions/no-halves.js")),
    new webpack.NormalModuleReplacementPlugin(/\/misurazione$/, resolve(root, "scripts/functions/no-citations.js")),
    new CustomFunctionsMetadataPlugin({ output: "functions.json", input: functionFiles }),
    new PerfFunctionsPlugin(env.baseUrl === undefined ? undefined : readAddress(env.baseUrl)),
    new PagesPlugin({ root }),
  ],
});

/** React and Fluent's base weigh 97 of these; the check, the sistemi, zod and three of the four places come after the first paint. */
const FIRST_SCRIPT_LIMIT = 120 * 1024;
const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * The pane: dist/taskpane.html with office.js, the functions and the first script, in this order. `--env baseUrl=https://…` says
 * where the add-in will live, `--env office=bundled` puts office.js beside it.
 */
const taskpane = (mode, env) => {
  const address = mode === "production" || env.baseUrl !== undefined ? readAddress(env.baseUrl) : undefined;
  const isBundled = env.office === "bundled";
  return {
    ...shared(mode),
    name: "taskpane",
    target: ["web", "es2022"],
    entry: { taskpane: "./src/taskpane/index.tsx" },
    output: {
      path: resolve(root, "dist"),
      filename: "taskpane/[name].[contenthash:8].js",
      chunkFilename: "taskpane/[name].[contenthash:8].js",
      clean: { keep: (asset) => !/^(taskpane|office|assets)(\/|$)/.test(asset) },
    },
    module: {
      rules: [compileWith({ chrome: "110", safari: "16.4" })],
      parser: { javascript: { exportsPresence: "error" } },
    },
    plugins: [
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        inject: "body",
        scriptLoading: "blocking",
        minify: false,
        templateParameters: {
          officeScript: isBundled ? "office/office.js" : OFFICE_CDN,
          contentSecurityPolicy: contentSecurityPolicy(isBundled),
        },
      }),
      new SitePlugin({ root, address }),
      ...(isBundled ? [new OfficeFilesPlugin({ root })] : []),
      ...(mode === "production" ? [new FirstScriptBudgetPlugin(FIRST_SCRIPT_LIMIT)] : []),
    ],
    ...(env.WEBPACK_SERVE ? { devServer: devServer() } : {}),
  };
};

const preview = (mode) => previewBundle(root, mode, shared(mode), compileWith({ chrome: "110", safari: "16.4" }));

const bundles = { cli, functions, taskpane, preview };

export default (env, argv) => {
  const mode = argv.mode ?? "production";
  if (env.bundle === undefined) return Object.values(bundles).map((bundle) => bundle(mode, env));
  const chosen = bundles[env.bundle];
  if (chosen === undefined) throw new Error(`Unknown bundle "${env.bundle}": ${Object.keys(bundles).join(", ")}.`);
  return chosen(mode, env);
};
