// The script in the package's README becomes what stands beside it there.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { repositoryRoot } from "../repository.js";

test("the README's script is translated as it says", () => {
  const readme = readFileSync(join(repositoryRoot, "packages/port/README.md"), "utf8");
  const fence = (language: string) => new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, "ms").exec(readme)?.[1] ?? "";
  const project = mkdtempSync(join(tmpdir(), "headwater-port-"));
  onTestFinished(() => rmSync(project, { recursive: true, force: true }));
  writeFileSync(join(project, "project.godot"), '[application]\nconfig/name="readme"\n');
  writeFileSync(join(project, "server.gd"), fence("gdscript"));
  const program = join(repositoryRoot, "packages/port/bin/headwater-port.js");
  const { status } = spawnSync(process.execPath, [program, project, "--write"], { encoding: "utf8" });
  expect(status).toBe(0);
  expect(readFileSync(join(project, "server.ts"), "utf8")).toBe(fence("ts"));
});
