// Which class users of the typed package get for a generated one: the hand-written one that extends or wraps it.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "../packageRoot.js";

/** Generated class -> hand-written class. */
export function manualClasses(root: string = repositoryRoot): ReadonlyMap<string, string> {
  const folder = join(root, "packages/typed/src/manual");
  const found = new Map<string, string>();
  for (const name of existsSync(folder) ? readdirSync(folder).sort() : []) {
    const text = readFileSync(join(folder, name), "utf8");
    const [, shown, base] = /^export class (\w+)(?: extends (\w+))?/m.exec(text) ?? [];
    const [, imported] = new RegExp(`\\{ (\\w+) as ${base} \\}`).exec(text) ?? [];
    const [, wrapped] = /Stands for `I(\w+)`\. \*\/\nexport class /.exec(text) ?? [];
    const generated = imported ?? base ?? wrapped;
    if (shown !== undefined && generated !== undefined) found.set(generated, shown);
  }
  return found;
}
