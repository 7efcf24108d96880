// The models of all kept SDKs as files: the oldest whole, every other as its difference from the one before.
import type { ApiModel } from "../model/apiModel.js";
import { compareVersions } from "../model/sdkVersion.js";
import { compactModel, modelOfLines } from "./compactModel.js";
import { applyDifference, difference } from "./difference.js";

/** What follows the version in a file's name. */
const whole = ".jsonl";
const partial = ".diff";

/** The files for `models`, by name. */
export function modelFiles(models: readonly ApiModel[]): Map<string, string> {
  const files = new Map<string, string>();
  let before: string[] | undefined;
  for (const model of [...models].sort((a, b) => compareVersions(a.sdkVersion, b.sdkVersion))) {
    const lines = compactModel(model);
    const name = model.sdkVersion + (before === undefined ? whole : partial);
    files.set(name, (before === undefined ? lines : difference(before, lines)).map((line) => `${line}\n`).join(""));
    before = lines;
  }
  return files;
}

/** The versions that `names` of files are of, oldest first. */
export function versionsOf(names: readonly string[]): string[] {
  return names
    .filter((name) => name.endsWith(whole) || name.endsWith(partial))
    .map((name) => name.slice(0, name.lastIndexOf(".")))
    .sort(compareVersions);
}

/**
 * @param read - the text of a file
 * @throws Error naming the file that does not fit the others
 */
export function readModel(sdkVersion: string, names: readonly string[], read: (name: string) => string): ApiModel {
  let lines: string[] = [];
  for (const version of versionsOf(names)) {
    const name = names.includes(version + whole) ? version + whole : version + partial;
    const own = read(name)
      .split("\n")
      .filter((line) => line !== "");
    try {
      lines = name.endsWith(whole) ? own : applyDifference(lines, own);
    } catch (cause) {
      throw new Error(`generator/models/${name}: ${(cause as Error).message}. Restore the files of generator/models.`, {
        cause,
      });
    }
    if (version === sdkVersion) break;
  }
  return modelOfLines(lines, sdkVersion);
}
