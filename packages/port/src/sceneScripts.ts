// What a scene (.tscn) has of scripts: GDScript built into it, and connections from a node.
import { LineCounter } from "./lineCounter.js";
import { singletonNames, type Use } from "./use.js";

export interface SceneScript {
  readonly source: string;
  /** Line of the scene that each line of the source stands in. */
  readonly lines: readonly number[];
}

/** Where the string that begins behind `from` ends: at its closing quote. */
function closingQuote(source: string, from: number): number {
  for (let at = from; at < source.length; at++) {
    const character = source.charAt(at);
    if (character === "\\") at++;
    else if (character === '"') return at;
  }
  return source.length;
}

const escapes: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r" };

function script(raw: string, firstLine: number): SceneScript {
  const lines = [firstLine];
  let line = firstLine;
  const source = raw.replace(/\\([\s\S])|\n/g, (whole, escaped: string | undefined) => {
    if (whole === "\n" || escaped === "\n") line++;
    const text = escaped === undefined ? whole : (escapes[escaped] ?? escaped);
    if (text === "\n") lines.push(line);
    return text;
  });
  return { source, lines };
}

/** Built-in scripts, and connections from nodes that are named as the singleton. */
export function sceneScripts(source: string): { scripts: SceneScript[]; connections: Use[] } {
  const scripts: SceneScript[] = [];
  const connections: Use[] = [];
  const counter = new LineCounter(source);
  let signal: Pick<Use, "name" | "line" | "column"> | undefined;
  let after = 0;
  for (let quote = source.indexOf('"'); quote !== -1; quote = source.indexOf('"', after)) {
    // What stands between two strings says what the second one is.
    const gap = source.slice(Math.max(after, quote - 80), quote);
    const end = closingQuote(source, quote + 1);
    if (/\bscript\/source\s*=\s*$/.test(gap)) {
      scripts.push(script(source.slice(quote + 1, end), counter.place(quote).line));
    } else if (/\[connection\s+signal\s*=\s*$/.test(gap)) {
      signal = { name: source.slice(quote + 1, end), ...counter.place(quote + 1) };
    } else if (signal !== undefined && /\bfrom\s*=\s*$/.test(gap)) {
      const node =
        source
          .slice(quote + 1, end)
          .split("/")
          .at(-1) ?? "";
      if (singletonNames.has(node))
        connections.push({ ...signal, expected: "signal", language: "gdscript", inScene: true });
      signal = undefined;
    }
    after = end + 1;
  }
  return { scripts, connections };
}
