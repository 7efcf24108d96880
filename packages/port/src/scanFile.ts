// One file, from bytes to uses.
import { csharpScopes } from "./csharpScopes.js";
import { csharpTokens } from "./csharpTokens.js";
import { csharp, gdscript } from "./dialect.js";
import { findUses } from "./findUses.js";
import { gdscriptScopes } from "./gdscriptScopes.js";
import { gdscriptTokens } from "./gdscriptTokens.js";
import { sceneScripts } from "./sceneScripts.js";
import { type FileUses, noUses, singletonNames } from "./use.js";

function decoded(bytes: Buffer): string {
  // Visual Studio can write UTF-16.
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString("utf16le", 2);
  return bytes.toString("utf8");
}

function inGDScript(source: string): FileUses {
  const tokens = gdscriptTokens(source);
  return findUses(tokens, gdscriptScopes(tokens), gdscript);
}

function inCSharp(source: string): FileUses {
  const tokens = csharpTokens(source);
  return findUses(tokens, csharpScopes(tokens), csharp);
}

function inScene(source: string): FileUses {
  const { scripts, connections } = sceneScripts(source);
  const found = scripts.map(({ source: text, lines }) => {
    const { uses, shadows } = inGDScript(text);
    const place = <T extends { line: number }>(each: T): T => ({ ...each, line: lines[each.line - 1] ?? each.line });
    return { uses: uses.map(place), shadows: shadows.map(place) };
  });
  return {
    ...noUses,
    uses: [...found.flatMap(({ uses }) => uses), ...connections],
    shadows: found.flatMap(({ shadows }) => shadows),
  };
}

/** Autoloads of project.godot that are named as the singleton. */
function inProject(source: string): FileUses {
  const globals: FileUses["globals"][number][] = [];
  let section = "";
  source.split("\n").forEach((text, index) => {
    section = /^\[(\w+)\]/.exec(text)?.[1] ?? section;
    const name = /^(\w+)\s*=/.exec(text)?.[1] ?? "";
    if (section !== "autoload" || !singletonNames.has(name)) return;
    globals.push({ name, what: "autoload", line: index + 1, column: 1, language: "gdscript" });
  });
  return { ...noUses, shadows: globals, globals };
}

const readers: Readonly<Record<string, (source: string) => FileUses>> = {
  ".gd": inGDScript,
  ".cs": inCSharp,
  ".tscn": inScene,
  ".godot": inProject,
};

/** @param extension - `.gd`, `.cs`, `.tscn` or, of project.godot, `.godot`. */
export function scanFile(bytes: Buffer, extension: string): FileUses {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  // Most files do not name the singleton, and need no reading.
  if (!bytes.includes("Steam", 0, wide ? "utf16le" : "utf8")) return noUses;
  return readers[extension]?.(decoded(bytes)) ?? noUses;
}
