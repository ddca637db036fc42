// Worker threads for many files: started when needed, replaced when one breaks or takes too long; the file it held is told.
import { Worker } from "node:worker_threads";
import { fileCrashed, fileTimedOut } from "../messages/cli";
import { unusable, type VerifyOutcome, type VerifyTask } from "./verify-file";

export type Runner = (task: VerifyTask) => Promise<VerifyOutcome>;

export interface Pool {
  readonly size: number;
  readonly run: Runner;
  close(): Promise<void>;
}

interface Slot {
  worker: Worker | undefined;
  busy: boolean;
}

const MOST_MEGABYTES = 3072;

export function createPool(script: URL, size: number, seconds: number): Pool {
  const slots: readonly Slot[] = Array.from({ length: size }, () => ({ worker: undefined, busy: false }));
  const waiting: ((slot: Slot) => void)[] = [];

  const takeSlot = (): Promise<Slot> => {
    const free = slots.find(({ busy }) => !busy);
    if (!free) return new Promise((resolve) => waiting.push(resolve));
    free.busy = true;
    return Promise.resolve(free);
  };
  const giveBack = (slot: Slot): void => {
    const next = waiting.shift();
    if (next) next(slot);
    else slot.busy = false;
  };

  return {
    size,
    async run(task) {
      const slot = await takeSlot();
      try {
        const worker = (slot.worker ??= startWorker(script, slot));
        const answer = await ask(worker, task, seconds);
        if (answer.isBroken) {
          slot.worker = undefined;
          await worker.terminate();
        }
        return answer.value;
      } finally {
        giveBack(slot);
      }
    },
    async close() {
      const workers = slots.flatMap(({ worker }) => (worker === undefined ? [] : [worker]));
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

function startWorker(script: URL, slot: Slot): Worker {
  const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES } });
  worker.on("error", () => undefined);
  worker.on("exit", () => {
    if (slot.worker === worker) slot.worker = undefined;
  });
  return worker;
}

interface Answer {
  readonly value: VerifyOutcome;
  readonly isBroken: boolean;
}

function ask(worker: Worker, task: VerifyTask, seconds: number): Promise<Answer> {
  return new Promise((resolve) => {
    const settle = (value: VerifyOutcome, isBroken: boolean): void => {
      clearTimeout(timer);
      worker.off("message", receive).off("exit", crash).off("error", crash);
      resolve({ value, isBroken });
    };
    const timer = setTimeout(() => {
      settle(unusable(task.path, fileTimedOut(seconds)), true);
    }, seconds * 1000);
    const receive = (outcome: VerifyOutcome): void => {
      settle(outcome, false);
    };
    const crash = (): void => {
      settle(unusable(task.path, fileCrashed()), true);
    };
    worker.on("message", receive).on("exit", crash).on("error", crash);
    worker.postMessage(task);
  });
}
