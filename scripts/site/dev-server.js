// The development server: https on localhost:3000, with the certificates that Office's own tool makes and trusts.
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

const folder = join(homedir(), ".office-addin-dev-certs");
const files = { key: join(folder, "localhost.key"), cert: join(folder, "localhost.crt"), ca: join(folder, "ca.crt") };

export const hasCertificates = () => Object.values(files).every((file) => existsSync(file));

/** No hot replacement: its script would not pass the pane's content security policy. */
export function devServer() {
  if (!hasCertificates()) {
    throw new Error("There are no certificates for https://localhost: run `npx office-addin-dev-certs install`.");
  }
  const options = Object.fromEntries(Object.entries(files).map(([name, file]) => [name, readFileSync(file)]));
  return {
    host: "localhost",
    port: 3000,
    server: { type: "https", options },
    static: false,
    hot: false,
    liveReload: false,
    client: false,
    headers: { "Access-Control-Allow-Origin": "*" },
  };
}
