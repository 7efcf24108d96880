// Makes the probe's defects in Node and sees that each is found, leaks with and without a proper end of the process.
import { spawnSync } from "node:child_process";
import { StepError } from "../steps.mjs";
import { probeFile } from "./build.mjs";
import { exitCode } from "./sanitizers.mjs";

/**
 * @typedef {object} Defect
 * @property {string} method of the probe
 * @property {RegExp} report what is said about it
 * @property {string} [afterwards] what the program does afterwards
 */

/** @type {Defect[]} */
export const memoryDefects = [
  { method: "overflow", report: /heap-buffer-overflow[\s\S]*Overflow/ },
  { method: "useAfterFree", report: /heap-use-after-free[\s\S]*UseAfterFree/ },
  { method: "undefined", report: /signed integer overflow/ },
  { method: "leak", report: /leak of 4321 byte[\s\S]*Leak/ },
  { method: "leak", afterwards: "process.exit(0)", report: /leak of 4321 byte[\s\S]*Leak/ },
  { method: "leak", afterwards: "if (probe.checkLeaks() !== 1) console.log('unnoticed')", report: /leak of 4321 byte/ },
];

/** @type {Defect[]} */
export const threadDefects = [{ method: "race", report: /data race[\s\S]*Race/ }];

/**
 * @param {import("./sanitizers.mjs").Sanitizer} sanitizer
 * @param {import("./sanitizedRun.mjs").SanitizedRun} run
 * @param {Defect[]} defects
 */
export function selfCheck(sanitizer, run, defects) {
  for (const defect of defects) {
    const { method, afterwards = "" } = defect;
    const program = `const probe = require(${JSON.stringify(probeFile(sanitizer))}); probe.${method}(); ${afterwards}`;
    const env = { ...process.env, ...run.nodeEnv };
    const { status, stdout, stderr } = spawnSync(process.execPath, ["-e", program], { env, encoding: "utf8" });
    const said = [...run.takeReports(), stdout, stderr].join("\n");
    if (status === exitCode && defect.report.test(said)) continue;
    throw new StepError(
      `${sanitizer.name} did not find the probe's ${method}; nothing below would prove anything. The process ended ` +
        `with ${status} and said:\n${said}`,
    );
  }
  console.log(`  ${sanitizer.name} found all ${defects.length} defects made on purpose`);
}
