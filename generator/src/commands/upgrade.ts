// headwater upgrade <zip|dir|version> [--as V] [--fix]

import { progressOn } from "../upgrade/progress.js";
import { upgrade } from "../upgrade/upgrade.js";
import { upgradeReport } from "../upgrade/upgradeReport.js";
import { warn } from "./warn.js";

export interface UpgradeCommandOptions {
  as?: string;
  fix?: boolean;
}

/** @throws Error when the SDK leaves questions open, after printing them */
export async function runUpgrade(source: string, { as, fix = false }: UpgradeCommandOptions): Promise<void> {
  const options = { progress: progressOn(process.stderr), warn, fix, ...(as === undefined ? {} : { as }) };
  const result = await upgrade(source, options);
  if (result.sdk.note !== undefined) warn(result.sdk.note);
  const isColored = process.stdout.isTTY === true && process.env["NO_COLOR"] === undefined;
  process.stdout.write(upgradeReport(result, isColored));
  if (result.kind === "open") throw new Error("the overrides do not fit this SDK; nothing was changed");
}
