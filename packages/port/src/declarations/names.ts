// What scripts, scenes and nodes are called in TypeScript.
import { basename } from "node:path";

export function pascal(text: string): string {
  const words = text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  return /^\p{L}/u.test(name) ? name : `The${name}`;
}

/** `UIChat` becomes `uiChat`. */
export function camel(text: string): string {
  return pascal(text).replace(/^(?:\p{Lu}+(?=\p{Lu}\p{Ll}|$)|\p{Lu})/u, (head) => head.toLowerCase());
}

/** Names for paths: by the file, and by its folders where files are called alike. */
export function namesFor(paths: Iterable<string>, kind: string): Map<string, string> {
  const all = [...paths];
  const stem = (path: string): string => path.replace(/\.\w+(?=::|$)/, "");
  const short = (path: string): string => pascal(stem(basename(path))) + kind;
  const names = new Map<string, string>();
  for (const path of all) {
    const isAlone = all.filter((each) => short(each) === short(path)).length === 1;
    names.set(path, isAlone ? short(path) : pascal(stem(path)) + kind);
  }
  return names;
}

/** Words that no parameter and no variable may be called. */
const reserved = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends " +
    "false finally for function if implements import in instanceof interface let new null package private protected " +
    "public return static super switch this throw true try typeof var void while with yield"
  ).split(" "),
);

export function variable(name: string): string {
  return reserved.has(name) ? `${name}_` : name;
}

/** A key of an object, in quotes where it needs them. */
export function key(name: string): string {
  return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name) ? name : JSON.stringify(name);
}
