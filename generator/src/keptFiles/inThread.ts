// What is made of all kept SDKs, in a thread of its own: comparing each with the next takes as long as half of the rest.
import { Worker } from "node:worker_threads";
import type { ApiModel } from "../model/apiModel.js";
import type { OutputFile } from "../output/outputFile.js";

/** What the thread is given: plain data. */
export interface KeptSdks {
  models: readonly ApiModel[];
  /** As of `overridesOf`. */
  edited?: ReadonlyMap<string, string>;
}

export interface FilesOfThread {
  files: Promise<OutputFile[]>;
  /** Ends the thread, for those who do not wait for the files. */
  stop(): Promise<unknown>;
}

export function keptFilesInThread(input: KeptSdks): FilesOfThread {
  const worker = new Worker(new URL("./thread.js", import.meta.url), { workerData: input });
  const files = new Promise<OutputFile[]>((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", () => reject(new Error("the thread that compares the kept SDKs ended without a result")));
  });
  // Whoever fails before waiting for them has a reason of their own.
  files.catch(() => {});
  return { files, stop: () => worker.terminate() };
}
