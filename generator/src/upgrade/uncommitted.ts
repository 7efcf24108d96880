// What an upgrade would overwrite, and nobody could get back.
import { spawnSync } from "node:child_process";

/** Those of `paths` that have changes which are not committed; none where `root` is no git checkout. */
export function uncommitted(root: string, paths: readonly string[]): string[] {
  if (paths.length === 0) return [];
  const { status, stdout } = spawnSync("git", ["status", "--porcelain", "-z", "--no-renames", "--", ...paths], {
    cwd: root,
    encoding: "utf8",
  });
  if (status !== 0) return [];
  return stdout.split("\0").flatMap((line) => (line === "" ? [] : [line.slice(3)]));
}
