// npm run fuzz -- [--seed N] [--calls N] [--through valve-1.62] [--ignore-resident]: the long run. The short one is part
// of npm test.
// Sanitizers hold resident memory back for their own ends, and look for leaks themselves: they ignore it.
import { commandLine } from "../../scripts/commandLine.mjs";
import { throughEnvironment } from "../steamclient/ways.mjs";
import { problems, runFuzz } from "./runFuzz.mjs";

const { values } = commandLine(import.meta.url, {
  options: {
    seed: { type: "string" },
    calls: { type: "string", default: "1000000" },
    through: { type: "string", default: "own" },
    "ignore-resident": { type: "boolean", default: false },
  },
});
const seed = wholeNumber("--seed", values.seed ?? String(Date.now() % 2 ** 31));
const calls = wholeNumber("--calls", values.calls);

console.log(`seed ${seed}, ${calls.toLocaleString("en")} calls`);
try {
  Object.assign(process.env, throughEnvironment(values.through));
  const report = await runFuzz({ seed, calls });
  console.log(`${report.calls.toLocaleString("en")} calls of ${report.targets} methods, ${report.answered} answered`);
  console.table(
    report.samples.map(({ calls, heapUsed, external, rss, files }) => ({
      calls,
      "heap MiB": mebibytes(heapUsed),
      "external MiB": mebibytes(external),
      "resident MiB": mebibytes(rss),
      files,
    })),
  );
  const wrong = problems(report, { resident: !values["ignore-resident"] });
  for (const each of wrong) console.error(each);
  console.log(wrong.length === 0 ? "No crash, no hang, no leak, every error names its method." : "Failed.");
  process.exitCode = wrong.length === 0 ? 0 : 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

function wholeNumber(name, text) {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 0) {
    console.error(`${name} takes a whole number, got ${text}`);
    process.exit(2);
  }
  return number;
}

function mebibytes(bytes) {
  return Number((bytes / 2 ** 20).toFixed(1));
}
