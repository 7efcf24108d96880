// Everything that follows from the table of faults: C++, TypeScript, and the schema of scenario files.
import type { FaultTable } from "../../../catalogue/faultTable.js";
import type { OutputFile } from "../../../output/outputFile.js";
import { cppFaults } from "./cppFaults.js";
import { faultSchema } from "./faultSchema.js";
import { typescriptFaults } from "./typescriptFaults.js";

const sources = ["generator/loopback/faults.yaml"];

/** @param table - see generator/loopback/faults.yaml */
export function emitFaults(table: FaultTable): OutputFile[] {
  const { header, source } = cppFaults(table);
  const made = { emitter: "loopback", sources };
  return [
    { ...made, path: "packages/loopback/src/generated/faults.h", content: header, language: "cpp" },
    { ...made, path: "packages/loopback/src/generated/faults.cc", content: source, language: "cpp" },
    { ...made, path: "packages/loopback/js/generated/faults.ts", content: typescriptFaults(table), language: "ts" },
    {
      ...made,
      path: "packages/loopback/schema/scenario.schema.json",
      content: JSON.stringify(faultSchema(table)),
      language: "json",
    },
  ];
}
