// What maintainers type in a clone: an upgrade itself is rehearsed by tests/upgrade, by the command of the page.
import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { repositoryRoot } from "../../repository.js";
import { Page } from "../page.js";
import type { Walk } from "../walk.js";

function type(command: string): string {
  const { status, stdout, stderr } = spawnSync("sh", ["-c", command], { cwd: repositoryRoot, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command}\nended with ${status}:\n${stdout}${stderr}`);
  return stdout;
}

export function newSdk(): void {
  test.each(["headwater diff", "headwater verify", "headwater coverage"])("there is %s", (name) => {
    const command = new Page("guide/new-sdk.md").command(name);
    expect(type(`npx ${command} --help`)).toContain(command);
  });
}

export function hostileClients(walk: () => Walk): void {
  test("an attack, in seconds", () => {
    const commands = new Page("hostile-clients.md").block("sh", "npm run hostile");
    const one = /^npm run hostile -- (\w+) --seconds \d+/m.exec(commands)?.[0].replace(/\d+$/, "2");
    const printed = type(`${one} --port ${walk().port.game}`);
    expect(printed).toMatch(/^\| `smallMessages` \|.* \| 0 of [1-9]\d* \|$/m);
    expect(printed).toContain("No honest player lost anything.");
  });
}
