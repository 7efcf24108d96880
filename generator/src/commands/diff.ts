// headwater diff <a> <b> [--format text|md|json] [--changeset]

import { handWrittenSources } from "../catalogue/handWritten.js";
import { writeChangeset } from "../changesets/writeChangeset.js";
import { diffSdks } from "../diff/diffSdks.js";
import { renderMarkdown } from "../diff/renderMarkdown.js";
import { renderText } from "../diff/renderText.js";
import type { DiffReport } from "../diff/report.js";
import { assertNever } from "../model/assertNever.js";
import { overridesOf } from "../overrides/overridesOf.js";
import { repositoryRoot } from "../packageRoot.js";
import { comparedSdkFrom } from "../sdks/comparedSdkFrom.js";
import { keptModel, keptModelVersions } from "../sdks/keptModel.js";
import { inTransaction } from "../transaction/transaction.js";
import { warn } from "./warn.js";

const formats = ["text", "md", "json"] as const;

export interface DiffCommandOptions {
  format: string;
  changeset?: boolean;
}

export async function runDiff(a: string, b: string, options: DiffCommandOptions): Promise<void> {
  const format = formats.find((each) => each === options.format);
  if (format === undefined) {
    throw new Error(`--format ${options.format}: not one of ${formats.join(", ")}.`);
  }
  const [from, to] = [await comparedSdkFrom(a), await comparedSdkFrom(b)];
  for (const { note } of [from, to]) if (note !== undefined) warn(note);
  const report = diffSdks(from, to, { overridesOf, known: keptModelVersions().map(keptModel) });
  process.stdout.write(rendered(report, format));
  if (!options.changeset) return;
  if (report.verdict.severity === "none") {
    console.error("No changeset: nothing that the packages bind changed.");
    return;
  }
  const command = `headwater diff ${a} ${b} --changeset`;
  const written = await inTransaction({ root: repositoryRoot, command, warn }, (transaction) =>
    writeChangeset(report, handWrittenSources(), transaction),
  );
  console.error(`Wrote ${written}`);
}

function rendered(report: DiffReport, format: (typeof formats)[number]): string {
  switch (format) {
    case "text":
      return renderText(report, process.stdout.isTTY === true && process.env["NO_COLOR"] === undefined);
    case "md":
      return renderMarkdown(report);
    case "json":
      return `${JSON.stringify(report, null, 2)}\n`;
    default:
      return assertNever(format, "format");
  }
}
