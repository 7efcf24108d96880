// What a GDScript server and its TypeScript port have to have in common, line by line: calls, names and texts.

/** A line of code: its words in order, and where it stands. */
export interface PortedLine {
  line: number;
  words: string[];
}

const gdscriptDeclaration = /\b(?:func|var|const|for)\s+(\w+)/g;
/** Parameters, and properties that are read or written. */
const gdscriptName = /(\w+): \w+|\.([A-Za-z_]\w*)\b(?!\()|"(\w+)"(?=:|\))/g;

/** The names that a GDScript declares or uses as keys: a port has to keep them. */
export function namesOf(gdscript: string): Set<string> {
  const code = gdscript.replace(/^\s*#.*$/gm, "");
  const names = [...code.matchAll(gdscriptDeclaration), ...code.matchAll(gdscriptName)];
  return new Set(names.map((match) => match[1] ?? match[2] ?? match[3] ?? ""));
}

export function gdscriptLines(source: string, names: ReadonlySet<string>): PortedLine[] {
  return source
    .split("\n")
    .map((text, index) => ({ text, line: index + 1 }))
    .filter(({ text }) => !/^\s*(?:#.*|extends .*|[\])}]*)$/.test(text))
    .map(({ text, line }) => ({ line, words: wordsOf(text, names) }));
}

/** Lines that only TypeScript needs are left out: imports, interfaces, `break`, braces. */
export function typescriptLines(source: string, names: ReadonlySet<string>): PortedLine[] {
  const blanked = source.replace(/^(?:import .*|interface \w+ \{[^}]*\})$/gm, (text) => text.replace(/[^\n]/g, ""));
  const lines: PortedLine[] = [];
  let statement = "";
  let start = 0;
  for (const [index, text] of blanked.split("\n").entries()) {
    if (/^\s*(?:\/\/.*|break;|[\])};]*)$/.test(text)) continue;
    if (statement === "") start = index + 1;
    statement += text;
    // A signature that does not fit on a line is one line all the same.
    if (count(statement, "(") > count(statement, ")")) continue;
    lines.push({ line: start, words: wordsOf(withoutTemplates(statement), names) });
    statement = "";
  }
  return lines;
}

/** `a ${b}` as "a " + b + "". */
function withoutTemplates(text: string): string {
  return text.replace(/`([^`]*)`/g, (_, body: string) => `"${body.replace(/\$\{([^}]*)\}/g, '" + $1 + "')}"`);
}

/** Calls and constants of SteamServer, texts, names to keep; of a file's own constants the values, too. */
function wordsOf(text: string, names: ReadonlySet<string>): string[] {
  const isConstant = /^(?:const|let|var)\b/.test(text);
  const words: string[] = [];
  for (const [token, string] of text.matchAll(/"([^"]*)"|\bSteamServer\.\w+|\b[A-Za-z_]\w*|\b\d+\b/g)) {
    if (string !== undefined) words.push(...(string === "" ? [] : [string]));
    else if (token.startsWith("SteamServer.") || names.has(token)) words.push(token);
    else if (isConstant && /^\d/.test(token)) words.push(token);
  }
  return words;
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
