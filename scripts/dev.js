// `npm run dev`: makes the certificates the first time (the tool asks to trust them), then serves the add-in on
// https://localhost:3000. `npm run excel` opens it in Excel.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { hasCertificates } from "./site/dev-server.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const run = (command) => spawnSync(command, { cwd: root, shell: true, stdio: "inherit" }).status ?? 1;

const status = hasCertificates() ? 0 : run("npx --yes office-addin-dev-certs install");
process.exitCode = status === 0 ? run("npx webpack serve --mode development") : status;
