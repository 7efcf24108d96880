// What --write prints.
import type { Written } from "./writeFiles.js";

export function isComplete({ lines, translated, kept, passedOver }: Written): boolean {
  return (
    lines === translated && !kept.some((path) => !isOurs(path)) && !passedOver.some(({ path }) => path.endsWith(".cs"))
  );
}

/** Files of an earlier run, which scripts do not change. */
function isOurs(path: string): boolean {
  return /^(?:godot\w*|main)\.ts$/.test(path);
}

export function share(translated: number, lines: number): string {
  return lines === 0 ? "100 %" : `${(Math.floor((translated / lines) * 1000) / 10).toFixed(1)} %`;
}

export function writtenText({ scripts, files, kept, passedOver, lines, translated }: Written): string {
  const out: string[] = [];
  for (const { path, lines: of, translated: done } of scripts) {
    const target = path.replace(/\.gd$/, ".ts");
    const note = kept.includes(target) ? "; it is there already, and was left as it is" : "";
    out.push(`${path} -> ${target}  ${done} of ${of} lines${note}`);
  }
  const leftOut = scripts.flatMap(({ path, leftOut: left }) =>
    left.map(({ line, endLine, reason }) => `  ${path}:${line}${endLine > line ? `-${endLine}` : ""}  ${reason}`),
  );
  if (leftOut.length > 0) out.push("", "Left out, as comments:", ...leftOut);
  if (passedOver.length > 0)
    out.push("", "Not looked at:", ...passedOver.map(({ path, reason }) => `  ${path}  ${reason}`));
  const others = files.filter((path) => !scripts.some((each) => each.path.replace(/\.gd$/, ".ts") === path));
  if (others.length > 0) out.push("", `Written as well: ${others.join(", ")}`);
  if (kept.some((path) => !isOurs(path)))
    out.push("", "Remove what is there already, or name another folder with --to, to have it written.");
  out.push(
    "",
    `Translated ${translated} of ${lines} lines (${share(translated, lines)}) of ${scripts.length} scripts.`,
  );
  return `${out.join("\n").trim()}\n`;
}
