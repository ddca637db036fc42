// The preview page: dist/preview.html with the pane's code and, in a chunk of its own, the grid. It loads dist/functions.js as
// Excel does, so the bundle of the functions belongs beside it.
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import HtmlWebpackPlugin from "html-webpack-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";
import webpack from "webpack";

/** No host but its own: files that people open cannot leave. Griffel and the grid write style elements. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** The sample workbooks and the page's icon. */
class PreviewFilesPlugin {
  constructor(root) {
    this.root = root;
  }

  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    compiler.hooks.thisCompilation.tap("PreviewFilesPlugin", (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "PreviewFilesPlugin", stage }, () => {
        const samples = readdirSync(resolve(this.root, "assets/esempi")).filter((name) => name.endsWith(".xlsx"));
        const files = [...samples.map((name) => [`esempi/${name}`, `assets/esempi/${name}`]), ICON];
        for (const [name, path] of files) {
          compilation.emitAsset(`preview/${name}`, new RawSource(readFileSync(resolve(this.root, path))));
        }
      });
    });
  }
}

const ICON = ["perf-32.png", "assets/icone/perf-32.png"];

/** `base`: what every bundle has in common; `compile`: the rule for TypeScript. */
export function previewBundle(root, mode, base, compile) {
  const isProduction = mode === "production";
  const name = isProduction ? "[name].[contenthash:8]" : "[name]";
  return {
    ...base,
    name: "preview",
    devtool: false,
    target: ["web", "es2022"],
    entry: { preview: "./src/preview/index.tsx" },
    output: {
      path: resolve(root, "dist"),
      filename: `preview/${name}.js`,
      chunkFilename: `preview/${name}.js`,
      cssFilename: `preview/${name}.css`,
      cssChunkFilename: `preview/${name}.css`,
      clean: { keep: (asset) => !asset.startsWith("preview/") },
    },
    module: {
      rules: [compile, { test: /\.css$/, type: "css" }],
      parser: { javascript: { exportsPresence: "error" } },
    },
    experiments: { css: true },
    optimization: {
      // Several times quicker than the default on the grid's eleven megabytes, and as small.
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })],
    },
    plugins: [
      new HtmlWebpackPlugin({
        filename: "preview.html",
        template: "./src/preview/preview.html",
        inject: "body",
        scriptLoading: "blocking",
        minify: false,
        templateParameters: { contentSecurityPolicy: POLICY },
      }),
      // The grid knows how to hyphenate eighty languages, in a file each; cells are not hyphenated, and it loads one.
      new webpack.IgnorePlugin({
        resourceRegExp: /^\.\/(?!en-gb-)[\w-]+-[\w-]{8}\.js$/,
        contextRegExp: /engine-render/,
      }),
      new PreviewFilesPlugin(root),
    ],
  };
}
