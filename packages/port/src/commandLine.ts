// headwater-port: reads the arguments, runs, prints, and says by the exit code what came of it.
import { existsSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { generate } from "./declarations/generate.js";
import { settingsFile } from "./declarations/project.js";
import { type AdviceFacts, type FactFolders, readFacts } from "./facts.js";
import { markdownReport } from "./markdownReport.js";
import { reasonOf } from "./projectFiles.js";
import { isPortable, type Report } from "./report.js";
import { type OnProgress, readProject } from "./scanProject.js";
import { summary, textReport } from "./textReport.js";
import { isComplete, writtenText } from "./write/report.js";
import { WriteError, writeFiles } from "./write/writeFiles.js";

const help = `headwater-port <godot project> [--server-scene <scene>] [--format text|md|json] [--out <file>]
headwater-port <godot project> --write [--to <folder>] [--server-scene <scene>] [--format text|json]
headwater-port generate <godot project> --out <folder> [--check] [--bigint <name>]...

Lists what the server's scripts of a Godot project use of GodotSteam and of Godot's own multiplayer, and what becomes of
it with @headwater/compat-godotsteam. Reads .gd, .cs and .tscn files; changes nothing.

With --write, translates the server's scripts: writes TypeScript beside the GDScript, and lists what it left out.

  --server-scene  the scene that the server starts with, as res://server.tscn: what it does not lead to is the clients'
  --format        text (default), md or json
  --out           writes the report to a file
  --write         translates; what is there already is left as it is
  --to            writes the translation to another folder
  --help          prints this

Exit code: 0 if everything that the server uses is there; 1 if something is client-only, removed or unknown, or if its
traffic goes through Godot's multiplayer; 2 if it could not run. With --write: 0 if everything was translated, 1 if not.

generate writes TypeScript for a server on @headwater/godot-multiplayer: RPCs of scripts, nodes of scenes, spawners,
synchronizers.

  --out     the folder that it writes to
  --check   writes nothing, and says whether the project has moved on: exit code 1
  --bigint  arguments and properties of this name are ints beyond 2^53, as SteamIDs are
`;

const formats = ["text", "md", "json"] as const;
type Format = (typeof formats)[number];

/** A stream as far as it is needed. */
export interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export interface Environment {
  readonly folders: FactFolders;
  /** The file of Godot's classes of nodes. */
  readonly nodeClasses: string;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Wrong usage, with what to do. */
class UsageError extends Error {}

interface Options {
  readonly folder: string;
  readonly format: Format;
  readonly out: string | undefined;
  /** Below `res://`. */
  readonly serverScene: string | undefined;
  /** Where to write the translation to. */
  readonly writeTo: string | undefined;
}

function isFormat(text: string): text is Format {
  return (formats as readonly string[]).includes(text);
}

/** `undefined`: help was asked for. */
function optionsOf(args: readonly string[]): Options | undefined {
  const { values, positionals } = parse(args);
  if (values.help) return undefined;
  const folder = folderOf(positionals);
  const { format = "text", out, write = false, to = folder } = values;
  if (values.to !== undefined && !write) throw new UsageError("--to says where --write writes to. Add --write.");
  if (write && (out !== undefined || format === "md"))
    throw new UsageError("--write prints what it did, as text or json; it takes neither --out nor --format md.");
  if (!isFormat(format)) {
    throw new UsageError(`--format ${format}: there is no such format. Choose one of ${formats.join(", ")}.`);
  }
  const serverScene = values["server-scene"]?.replace(/^res:\/\//, "");
  if (serverScene !== undefined && !existsSync(join(folder, serverScene)))
    throw new UsageError(
      `--server-scene ${serverScene}: there is no such file in ${folder}. Name it as res://server.tscn.`,
    );
  return { folder, format, out, serverScene, writeTo: write ? to : undefined };
}

function folderOf(positionals: readonly string[]): string {
  const [folder, ...more] = positionals;
  if (folder === undefined) throw new UsageError("no folder is given. Name the folder of a Godot project.");
  if (more.length > 0)
    throw new UsageError(
      `one folder is read at a time, and ${positionals.length} are given: ${positionals.join(", ")}.`,
    );
  const stat = statSync(folder, { throwIfNoEntry: false });
  if (stat === undefined)
    throw new UsageError(`${folder}: there is no such folder. Name the folder of a Godot project.`);
  if (!stat.isDirectory()) throw new UsageError(`${folder}: is a file. Name the folder of the Godot project it is in.`);
  return folder;
}

const parse = (args: readonly string[]) =>
  parsed(() =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        "server-scene": { type: "string" },
        format: { type: "string" },
        out: { type: "string" },
        write: { type: "boolean" },
        to: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    }),
  );

const parseGenerate = (args: readonly string[]) =>
  parsed(() =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: "string" },
        check: { type: "boolean", default: false },
        bigint: { type: "string", multiple: true, default: [] },
        help: { type: "boolean", short: "h" },
      },
    }),
  );

function parsed<Result>(parsing: () => Result): Result {
  try {
    return parsing();
  } catch (error) {
    throw new UsageError(reasonOf(error));
  }
}

function runGenerate(args: readonly string[], { nodeClasses, stdout, stderr }: Environment): number {
  const { values, positionals } = parseGenerate(args);
  const { out, check, bigint: big, help: asked } = values;
  if (asked) {
    stdout.write(help);
    return 0;
  }
  const folder = folderOf(positionals);
  if (out === undefined) throw new UsageError("--out is missing. Name the folder that the declarations stand in.");
  if (!existsSync(join(folder, settingsFile)))
    throw new UsageError(`${folder}: has no ${settingsFile}. Name the folder of a Godot project.`);
  return generate({ folder, out, check, big }, nodeClasses, stdout, stderr);
}

function rendered(report: Report, advice: AdviceFacts, format: Format, coloured: boolean): string {
  switch (format) {
    case "text":
      return textReport(report, advice, coloured);
    case "md":
      return markdownReport(report, advice);
    case "json":
      return `${JSON.stringify(report, null, 2)}\n`;
    default:
      return format satisfies never;
  }
}

const progressEveryMs = 100;

/** A line on a terminal that counts; nothing elsewhere. */
function progressLine(stderr: Output): { onProgress: OnProgress; clear: () => void } {
  let shownAt = performance.now();
  let shown = false;
  return {
    onProgress(done, all) {
      const now = performance.now();
      if (!stderr.isTTY || now - shownAt < progressEveryMs) return;
      shownAt = now;
      shown = true;
      stderr.write(`\r${done} of ${all} files`);
    },
    clear() {
      if (shown) stderr.write("\r\u001b[K");
    },
  };
}

function write(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw new UsageError(`--out ${path}: cannot be written: ${reasonOf(error)}. Name a file in a folder that exists.`);
  }
}

/** @returns the exit code. */
export function run(args: readonly string[], environment: Environment): number {
  const { folders, stdout, stderr, env } = environment;
  try {
    if (args[0] === "generate") return runGenerate(args.slice(1), environment);
    const options = optionsOf(args);
    if (options === undefined) {
      stdout.write(help);
      return 0;
    }
    const { folder, format, out, serverScene, writeTo } = options;
    const facts = readFacts(folders);
    const progress = progressLine(stderr);
    const project = readProject(folder, facts, progress.onProgress, { serverScene });
    progress.clear();
    const { report } = project;
    if (writeTo !== undefined) {
      const written = writeFiles(project, facts, folders.runtime, { to: writeTo, serverScene });
      stdout.write(format === "json" ? `${JSON.stringify(written, null, 2)}\n` : writtenText(written));
      return isComplete(written) ? 0 : 1;
    }
    const coloured = out === undefined && stdout.isTTY === true && !env["NO_COLOR"];
    const text = rendered(report, facts.advice, format, coloured);
    if (out === undefined) stdout.write(text);
    else {
      write(out, text);
      stderr.write(`${summary(report)}: ${out}\n`);
    }
    return isPortable(report) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof WriteError)) throw error;
    stderr.write(`headwater-port: ${error.message}\nheadwater-port --help says more.\n`);
    return 2;
  }
}
