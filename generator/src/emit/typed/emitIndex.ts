// index.ts of the generated folder: everything it holds, for the hand-written code to pick from.
import type { BoundApi } from "../../classify/boundApi.js";
import type { OutputFile } from "../../output/outputFile.js";
import { exportAll } from "./declarations.js";
import { boundInterfaces, functionContexts, interfacePath } from "./emitInterface.js";
import { printFile } from "./printFile.js";

const modules = ["aliases", "callbacks", "constants", "enums", "structs"];

export function emitIndex(api: BoundApi): OutputFile {
  const functions = functionContexts(api).map((context) => `${context}Functions`);
  const options = api.optionValue ? ["configOptions"] : [];
  const flat = [...modules, ...options, ...functions].map((module) => `${module}.ts`);
  const paths = [...flat, ...boundInterfaces(api).map(interfacePath)].sort();
  return printFile({
    path: "index.ts",
    emitter: "typed",
    sources: [],
    statements: paths.map((path) => exportAll(`./${path.replace(/\.ts$/, ".js")}`)),
  });
}
