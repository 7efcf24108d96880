// Which headers a header includes, read from its text: the compiler forgets an include that a guard made empty.
import { join } from "node:path";
import { type HeaderFolder, headerText } from "./headerFolder.js";

/** The headers that are read, each with its includes as written, in the order in which the compiler first meets them. */
export function includeGraph(folder: HeaderFolder): { name: string; includes: string[] }[] {
  const found = new Map<string, string[]>();
  const visit = (name: string): void => {
    if (found.has(name)) return;
    const text = headerText(folder, join(folder.path, name));
    if (text === undefined) return;
    const includes = includesOf(text);
    found.set(name, includes);
    for (const include of includes) visit(includedHeader(include));
  };
  for (const name of [...folder.required, ...folder.companions]) visit(name);
  return [...found].map(([name, includes]) => ({ name, includes }));
}

/** `"steam/steam_api.h"` as the name of a file of the folder. */
export function includedHeader(include: string): string {
  return include.slice(1, -1).replace(/^steam\//, "");
}

/** Those that hold on every platform: not inside an `#if`, other than the guard around the whole header. */
export function includesOf(text: string): string[] {
  const directives = [...text.replace(/\/\*[\s\S]*?\*\//g, "").matchAll(/^[ \t]*#[ \t]*(\w+)[ \t]*(.*?)[ \t]*\r?$/gm)];
  const isGuarded =
    directives[0]?.[1] === "ifndef" && directives[1]?.[1] === "define" && directives[1][2] === directives[0][2];
  let depth = isGuarded ? -1 : 0;
  const includes: string[] = [];
  for (const [, directive = "", rest = ""] of directives) {
    if (/^if(?:n?def)?$/.test(directive)) depth++;
    else if (directive === "endif") depth--;
    else if (directive === "include" && depth === 0) includes.push(...(/^(?:"[^"]+"|<[^>]+>)/.exec(rest) ?? []));
  }
  return includes;
}
