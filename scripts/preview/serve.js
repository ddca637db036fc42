// The development server of the preview page: plain http on this machine alone, the page reloaded at each change.
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";
import configure from "../../webpack.config.js";

const FIRST_PORT = 8080;

export async function servePreview() {
  const mode = { mode: "development" };
  const configs = ["functions", "preview"].map((bundle) => ({
    ...configure({ bundle }, mode),
    infrastructureLogging: { level: "warn" },
  }));
  const compiler = webpack(configs);
  const port = await WebpackDevServer.getFreePort("auto", "localhost", FIRST_PORT);
  const options = {
    host: "localhost",
    port,
    static: false,
    hot: false,
    liveReload: true,
    client: { overlay: false, logging: "none" },
    devMiddleware: { stats: "errors-warnings" },
    setupMiddlewares(middlewares, server) {
      server.app?.get("/", (_request, response) => response.redirect("/preview.html"));
      return middlewares;
    },
  };
  const server = new WebpackDevServer(options, compiler);
  process.stdout.write("\nPreparazione della pagina di prova…\n");
  const ready = new Promise((resolve) => compiler.hooks.done.tap("servePreview", resolve));
  await server.start();
  await ready;
  const address = `http://localhost:${port}/preview.html`;
  process.stdout.write(`
Pagina di prova, senza Excel:   ${address}
Dentro Excel:                   npm run dev, poi in un altro terminale npm run excel
Per terminare: Ctrl+C
`);
}
