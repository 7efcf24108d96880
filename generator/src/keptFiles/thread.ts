// The thread of inThread.ts.
import { parentPort, workerData } from "node:worker_threads";
import { emitHistory } from "../emit/docs/emitHistory.js";
import type { ApiModel } from "../model/apiModel.js";
import type { OutputFile } from "../output/outputFile.js";
import { overridesOf } from "../overrides/overridesOf.js";
import { modelFiles } from "../store/keptModels.js";
import type { KeptSdks } from "./inThread.js";

const { models, edited } = workerData as KeptSdks;
parentPort?.postMessage([emitHistory(models, (version) => overridesOf(version, edited)), ...keptModels(models)]);

function keptModels(models: readonly ApiModel[]): OutputFile[] {
  return [...modelFiles(models)].map(([name, content]) => ({
    path: `generator/models/${name}`,
    content,
    language: "data",
    emitter: "models",
    sources: [],
  }));
}
