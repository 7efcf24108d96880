// Reads generator/overrides/*.yaml for one SDK version: syntax, schema, version ranges.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type ErrorObject } from "ajv";
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import { ProblemList } from "../model/problems.js";
import { holdsFor, type Versioned } from "../model/sdkVersion.js";
import { entryOf } from "./entryOf.js";
import { isEntries, isText, type NamedEntries, type NamedPlaces, overrideNames } from "./names.js";
import type { OverrideFile, Overrides } from "./overrides.js";
import { overrideFileSchema } from "./schema.js";

const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(overrideFileSchema);

/**
 * Loads every override file of `directory`, leaving out entries for other SDK versions.
 *
 * @param shownAs - the directory as error messages name it, e.g. `generator/overrides`
 * @param edited - texts that are not on the disk yet, by the path that messages name
 * @throws ProblemError listing every syntax and schema error with file and line
 */
export function loadOverrides(
  directory: string,
  shownAs: string,
  sdkVersion: string,
  edited: ReadonlyMap<string, string> = new Map(),
): Overrides {
  const problems = new ProblemList();
  const files = [...overrideTexts(directory, shownAs)].flatMap(
    ([path, text]) => readFile(edited.get(path) ?? text, path, sdkVersion, problems) ?? [],
  );
  problems.throwIfAny("The overrides cannot be read");
  return { files };
}

/** The files of `directory` as they are, by the path that messages name. */
export function overrideTexts(directory: string, shownAs: string): ReadonlyMap<string, string> {
  const names = readdirSync(directory).filter((name) => name.endsWith(".yaml"));
  return new Map(names.sort().map((name) => [`${shownAs}/${name}`, readFileSync(join(directory, name), "utf8")]));
}

/** Parses one file; adds what is wrong with it to `problems` and returns undefined then. */
export function readFile(
  source: string,
  path: string,
  sdkVersion: string,
  problems: ProblemList,
): OverrideFile | undefined {
  const file = parsed.get(source) ?? parseFile(source, path, problems);
  if (file === undefined) return undefined;
  parsed.set(source, file);
  const { entries, line } = file;
  const header = `${path.slice(path.lastIndexOf("/") + 1).replace(/\.yaml$/, "")}.h`;
  const own = valuesFor(entries, overrideNames, sdkVersion) as Partial<OverrideFile>;
  return {
    path,
    header,
    interfaces: {},
    functions: {},
    structs: {},
    enums: {},
    handles: {},
    callbacks: false,
    callbackContexts: {},
    requires: {},
    ...own,
    notAvailable: { types: {}, methods: {}, ...own.notAvailable },
    line,
  };
}

/** A file without regard to versions. */
interface ParsedFile {
  entries: Partial<OverrideFile>;
  line: OverrideFile["line"];
}

/** By their text: the same files are read for every SDK that is known, and reading YAML takes its time. */
const parsed = new Map<string, ParsedFile>();

function parseFile(source: string, path: string, problems: ProblemList): ParsedFile | undefined {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter });
  const lineOf = (keys: readonly string[]): number => lineOfKeys(document, counter, keys);
  for (const error of document.errors) {
    const place = { file: path, line: counter.linePos(error.pos[0]).line };
    const what = (error.message.split("\n")[0] as string).replace(/:$/, "");
    problems.add({ kind: "unreadable", place, what, todo: "Mend the YAML" });
  }
  if (document.errors.length > 0) return undefined;
  const data: unknown = document.toJS() ?? {};
  if (!validate(data)) {
    for (const error of validate.errors ?? []) {
      const keys = error.instancePath.split("/").slice(1).map(unescapePointer);
      const [what, todo] = explain(error);
      const place = { file: path, line: lineOf(keys) };
      problems.add({ kind: "unreadable", place, what: `${keys.join(".") || "the file"} ${what}`, todo });
    }
    return undefined;
  }
  return { entries: data as Partial<OverrideFile>, line: lineOf };
}

/** Leaves out what is for other versions; of a list of entries, the first that is not is the entry. */
function valuesFor(values: object, places: NamedPlaces, sdkVersion: string): object {
  const own = Object.entries(values).map(([key, value]) => {
    const place = entryOf(places, key);
    if (place === undefined || isText(place)) return [key, value];
    if (!isEntries(place)) return [key, valuesFor(value, place, sdkVersion)];
    const entries = place.isList ? (value as unknown[]).map((each) => [each, each]) : Object.entries(value);
    const found = (entries as [string, unknown][]).flatMap(([name, written]) => {
      const entry = [written].flat().find((each) => holdsFor(sdkVersion, each as Versioned));
      return entry === undefined ? [] : [[name, entryFor(entry, place, sdkVersion)]];
    });
    return [key, place.isList ? found.map(([, entry]) => entry) : Object.fromEntries(found)];
  });
  return Object.fromEntries(own);
}

/** `Option: int32` is short for `Option: { type: int32 }`. */
function entryFor(entry: unknown, { inside, short }: NamedEntries, sdkVersion: string): unknown {
  if (short !== undefined) return typeof entry === "object" ? (entry as Record<string, unknown>)[short] : entry;
  return valuesFor(entry as object, inside, sdkVersion);
}

/** What is wrong, and what to do. */
function explain({ keyword, params, message = "is not valid" }: ErrorObject): [what: string, todo: string] {
  switch (keyword) {
    case "additionalProperties":
      return [`has an unknown key "${params["additionalProperty"]}"`, "Remove it or correct its spelling"];
    case "enum":
      return [`must be one of ${params["allowedValues"].join(", ")}`, "Choose one"];
    case "pattern":
      return ["is no SDK version", 'Write it as Valve does, e.g. "1.64" or "1.65a"'];
    default:
      return [message, "Correct it"];
  }
}

function unescapePointer(part: string): string {
  return part.replaceAll("~1", "/").replaceAll("~0", "~");
}

/** The line of the deepest of `keys` that exists. */
function lineOfKeys(document: Document, counter: LineCounter, keys: readonly string[]): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const key of keys) {
    if (isSeq(node)) {
      node = node.items[Number(key)];
      if (isNode(node)) offset = node.range?.[0] ?? offset;
      continue;
    }
    if (!isMap(node)) break;
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
    if (!pair) break;
    if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
    node = pair.value;
  }
  return counter.linePos(offset).line;
}
