// One file, from bytes to uses.
import { csharpScopes } from "./csharpScopes.js";
import { csharpTokens } from "./csharpTokens.js";
import { csharp, gdscript } from "./dialect.js";
import { findUses } from "./findUses.js";
import { gdscriptScopes } from "./gdscriptScopes.js";
import { gdscriptTokens } from "./gdscriptTokens.js";
import { findMultiplayer, multiplayerNodes } from "./multiplayer.js";
import { sceneScripts } from "./sceneScripts.js";
import { type FileFindings, nothingFound, singletonNames } from "./use.js";

export function decoded(bytes: Buffer): string {
  // Visual Studio can write UTF-16.
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString("utf16le", 2);
  return bytes.toString("utf8");
}

function inGDScript(source: string): FileFindings {
  const tokens = gdscriptTokens(source);
  return {
    ...findUses(tokens, gdscriptScopes(tokens), gdscript),
    multiplayer: findMultiplayer(tokens, "gdscript"),
  };
}

function inCSharp(source: string): FileFindings {
  const tokens = csharpTokens(source);
  return { ...findUses(tokens, csharpScopes(tokens), csharp), multiplayer: findMultiplayer(tokens, "csharp") };
}

function inScene(source: string): FileFindings {
  const { scripts, connections } = sceneScripts(source);
  const found = scripts.map(({ source: text, lines }) => {
    const { uses, shadows, multiplayer } = inGDScript(text);
    const place = <T extends { line: number }>(each: T): T => ({ ...each, line: lines[each.line - 1] ?? each.line });
    return {
      uses: uses.map(place),
      shadows: shadows.map(place),
      multiplayer: multiplayer.uses.map(place),
      evidence: multiplayer.evidence,
    };
  });
  return {
    ...nothingFound,
    uses: [...found.flatMap(({ uses }) => uses), ...connections],
    shadows: found.flatMap(({ shadows }) => shadows),
    multiplayer: {
      uses: [...multiplayerNodes(source), ...found.flatMap(({ multiplayer }) => multiplayer)],
      evidence: {
        server: found.some(({ evidence }) => evidence.server),
        client: found.some(({ evidence }) => evidence.client),
      },
    },
  };
}

/** Autoloads of project.godot that are named as the singleton. */
function inProject(source: string): FileFindings {
  const globals: FileFindings["globals"][number][] = [];
  let section = "";
  source.split("\n").forEach((text, index) => {
    section = /^\[(\w+)\]/.exec(text)?.[1] ?? section;
    const name = /^(\w+)\s*=/.exec(text)?.[1] ?? "";
    if (section !== "autoload" || !singletonNames.has(name)) return;
    globals.push({ name, what: "autoload", line: index + 1, column: 1, language: "gdscript" });
  });
  return { ...nothingFound, shadows: globals, globals };
}

const readers: Readonly<Record<string, (source: string) => FileFindings>> = {
  ".gd": inGDScript,
  ".cs": inCSharp,
  ".tscn": inScene,
  ".godot": inProject,
};

/** Most files name neither the singleton nor anything of Godot's multiplayer, and need no reading. */
const worthReading =
  /Steam|[Rr]pc|[Mm]ultiplayer|network_|create_(?:server|client|host)|has_feature|\b(?:remote|master|puppet|slave)/;

/** @param extension - `.gd`, `.cs`, `.tscn` or, of project.godot, `.godot`. */
export function scanFile(source: string, extension: string): FileFindings {
  return (worthReading.test(source) ? readers[extension]?.(source) : undefined) ?? nothingFound;
}
