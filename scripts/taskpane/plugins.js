// What the pane's build does beside bundling: the size budget, office.js for closed networks.
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";

/** Fails the build when the entry's first script, gzipped, passes the limit. */
export class FirstScriptBudgetPlugin {
  constructor(limit) {
    this.limit = limit;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap("FirstScriptBudgetPlugin", (compilation) => {
      for (const [name, entry] of compilation.entrypoints) {
        const files = entry.getFiles().filter((file) => file.endsWith(".js"));
        const read = (file) => compiler.outputFileSystem.readFileSync(resolve(compiler.outputPath, file));
        const size = files.reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length, 0);
        if (size > this.limit) {
          const text = `The first script of ${name} is ${size} bytes gzipped: the limit is ${this.limit}.`;
          compilation.errors.push(new compiler.webpack.WebpackError(text));
        }
      }
    });
  }
}

/** office.js fetches the files of its host, its strings and its telemetry from beside itself. */
const OFFICE_FILES =
  /^(office|excel-(win32-16\.01|web-16\.00|mac-16\.00)(-core)?|o15apptofilemappingtable|es6-promise|custom-functions-runtime)\.js$/;
const OFFICE_FOLDERS = ["it-it", "en-us", "telemetry", "ariatelemetry", "agaveerrorux", "webauth"];

/** dist/office/: office.js from the package, for networks that do not reach its CDN. */
export class OfficeFilesPlugin {
  constructor({ root }) {
    this.folder = resolve(root, "node_modules/@microsoft/office-js/dist");
  }

  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    emitOn(compiler, "OfficeFilesPlugin", (compilation) => {
      for (const path of this.list()) {
        // As it is: Microsoft's licence does not let it be changed, and it is minified already.
        const asIs = { minimized: true };
        compilation.emitAsset(`office/${path}`, new RawSource(readFileSync(resolve(this.folder, path))), asIs);
      }
    });
  }

  list() {
    const own = readdirSync(this.folder).filter((name) => OFFICE_FILES.test(name));
    const inside = OFFICE_FOLDERS.flatMap((name) =>
      readdirSync(resolve(this.folder, name), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.name.includes(".debug."))
        .map((entry) =>
          resolve(entry.parentPath, entry.name)
            .slice(this.folder.length + 1)
            .replaceAll("\\", "/"),
        ),
    );
    return [...own, ...inside];
  }
}

function emitOn(compiler, name, emit) {
  compiler.hooks.thisCompilation.tap(name, (compilation) => {
    const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    compilation.hooks.processAssets.tap({ name, stage }, () => emit(compilation));
  });
}
