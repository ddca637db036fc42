// What stands beside the bundles in dist/: the manifest, its icons, the pages that the store and the help link to.
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { DEVELOPMENT_ADDRESS, rewriteManifest } from "./manifest.js";

export class SitePlugin {
  constructor({ root, address = DEVELOPMENT_ADDRESS }) {
    this.root = root;
    this.address = address;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("SitePlugin", (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "SitePlugin", stage }, () => {
        for (const [name, content] of this.files(compilation)) {
          compilation.emitAsset(name, new compiler.webpack.sources.RawSource(content));
        }
      });
    });
  }

  *files(compilation) {
    const read = (path, ...encoding) => {
      compilation.fileDependencies.add(resolve(this.root, path));
      return readFileSync(resolve(this.root, path), ...encoding);
    };
    const list = (folder, ending) =>
      readdirSync(resolve(this.root, folder))
        .filter((name) => name.endsWith(ending))
        .sort();
    yield ["manifest.xml", rewriteManifest(read("manifest.xml", "utf8"), this.address)];
    for (const name of list("assets/icone", ".png")) yield [`assets/icone/${name}`, read(`assets/icone/${name}`)];
    for (const name of list("assets/pagine", "")) yield [name, read(`assets/pagine/${name}`)];
  }
}
