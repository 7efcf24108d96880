// Reads generator/overrides/*.yaml for one SDK version: syntax, schema, version ranges.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type ErrorObject } from "ajv";
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import { ProblemList } from "../model/problems.js";
import { holdsFor, type Versioned } from "../model/sdkVersion.js";
import type { EnumOverride, MethodOverride, OptionType, OverrideFile, Overrides, StructOverride } from "./overrides.js";
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
  return {
    path,
    header,
    interfaces: forVersion(entries.interfaces ?? {}, sdkVersion, (each) =>
      each.methods
        ? { ...each, methods: forVersion(each.methods, sdkVersion, (method) => withParams(method, sdkVersion)) }
        : each,
    ),
    functions: forVersion(entries.functions ?? {}, sdkVersion, (each) => withParams(each, sdkVersion)),
    structs: forVersion(entries.structs ?? {}, sdkVersion, (each) => withFields(each, sdkVersion)),
    enums: forVersion(entries.enums ?? {}, sdkVersion, (each) => withOptionTypes(each, sdkVersion)),
    handles: forVersion(entries.handles ?? {}, sdkVersion),
    callbacks: entries.callbacks ?? false,
    callbackContexts: entries.callbackContexts ?? {},
    requires: entries.requires ?? {},
    notAvailable: { types: {}, methods: {}, ...entries.notAvailable },
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

/** Leaves out what is for other versions; of a list, the first that is not. */
function forVersion<T extends Versioned>(
  entries: Record<string, T | T[]>,
  sdkVersion: string,
  inside: (entry: T) => T = (entry) => entry,
): Record<string, T> {
  return Object.fromEntries(
    Object.entries(entries).flatMap(([name, written]) => {
      const entry = [written].flat().find((each) => holdsFor(sdkVersion, each as T)) as T | undefined;
      return entry === undefined ? [] : [[name, inside(entry)]];
    }),
  );
}

function withParams<T extends MethodOverride>(entry: T, sdkVersion: string): T {
  return entry.params ? { ...entry, params: forVersion(entry.params, sdkVersion) } : entry;
}

function withFields(entry: StructOverride, sdkVersion: string): StructOverride {
  return entry.fields ? { ...entry, fields: forVersion(entry.fields, sdkVersion) } : entry;
}

/** `Option: int32` is short for `Option: { type: int32 }`. */
function withOptionTypes(entry: EnumOverride, sdkVersion: string): EnumOverride {
  if (!entry.optionTypes) return entry;
  const written: Record<string, OptionType | OptionType["type"]> = entry.optionTypes;
  const full = Object.entries(written).map(([name, type]): [string, OptionType] => [
    name,
    typeof type === "string" ? { type } : type,
  ]);
  return { ...entry, optionTypes: forVersion(Object.fromEntries(full), sdkVersion) };
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
