// What stands beside the bundles in dist/: the manifest with its icons, and the pages that the store and the help link to.
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { DEVELOPMENT_ADDRESS, rewriteManifest } from "./manifest.js";

/** Beside the pane. */
export class SitePlugin {
  constructor({ root, address = DEVELOPMENT_ADDRESS }) {
    this.root = root;
    this.address = address;
  }

  apply(compiler) {
    emitFiles(compiler, this.root, "SitePlugin", (folder) => [
      ["manifest.xml", rewriteManifest(folder.read("manifest.xml", "utf8"), this.address)],
      ...folder.files("assets/icone", ".png").map((path) => [path, folder.read(path)]),
    ]);
  }
}

/** Beside the help of the functions, which links to them wherever it is served. */
export class PagesPlugin {
  constructor({ root }) {
    this.root = root;
  }

  apply(compiler) {
    emitFiles(compiler, this.root, "PagesPlugin", (folder) =>
      folder.files("assets/pagine", "").map((path) => [path.slice("assets/pagine/".length), folder.read(path)]),
    );
  }
}

/** `list`: the name and content of each file, from what it reads in the project. */
function emitFiles(compiler, root, name, list) {
  compiler.hooks.thisCompilation.tap(name, (compilation) => {
    const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    const folder = {
      read(path, ...encoding) {
        compilation.fileDependencies.add(resolve(root, path));
        return readFileSync(resolve(root, path), ...encoding);
      },
      files: (path, ending) =>
        readdirSync(resolve(root, path))
          .filter((file) => file.endsWith(ending))
          .sort()
          .map((file) => `${path}/${file}`),
    };
    compilation.hooks.processAssets.tap({ name, stage }, () => {
      for (const [file, content] of list(folder)) {
        compilation.emitAsset(file, new compiler.webpack.sources.RawSource(content));
      }
    });
  });
}
