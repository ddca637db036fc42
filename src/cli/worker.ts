// The script of a worker thread: one task in, one outcome out.
import { parentPort } from "node:worker_threads";
import { verifyFile, type VerifyTask } from "./verify-file";

const port = parentPort;
port?.on("message", (task: VerifyTask) => {
  void verifyFile(task).then((outcome) => {
    port.postMessage(outcome);
  });
});
