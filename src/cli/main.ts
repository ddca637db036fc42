// The entry of the `scheda` command: ties the commands to this process. What the reader of a pipe does not want any more
// ("scheda … | head") ends the work without a word.
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import type { Host, Output } from "./host";
import { run } from "./run";

const SECONDS_PER_FILE = 120;

type Stream = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };

function toOutput(stream: Stream): Output {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
    throw error;
  });
  const isTerminal = stream.isTTY === true;
  const { NO_COLOR: noColor = "", TERM: term } = process.env;
  return {
    write: (text) =>
      new Promise((resolve) => {
        if (stream.write(text)) resolve();
        else stream.once("drain", resolve);
      }),
    isTerminal,
    hasColor: isTerminal && noColor === "" && term !== "dumb",
    columns: isTerminal ? stream.columns : undefined,
  };
}

function readVersion(): string {
  const file = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  const { version } = JSON.parse(file) as { readonly version: string };
  return version;
}

const host: Host = {
  out: toOutput(process.stdout),
  err: toOutput(process.stderr),
  version: readVersion(),
  cores: availableParallelism(),
  worker: new URL("./worker.mjs", import.meta.url),
  secondsPerFile: SECONDS_PER_FILE,
  year: new Date().getFullYear(),
  onInterrupt(listener) {
    process.once("SIGINT", listener);
    return () => {
      process.off("SIGINT", listener);
    };
  },
};

process.exitCode = await run(process.argv.slice(2), host);
