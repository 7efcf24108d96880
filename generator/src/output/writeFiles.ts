// From emitters to the checkout: stamps, formats, and finds out what changed and what no emitter produces any more.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { assertNever } from "../model/assertNever.js";
import type { Transaction } from "../transaction/transaction.js";
import { FormatCache } from "./formatCache.js";
import { biome, clangFormat, type Formatter, formatAll, formatterConfig } from "./formatters.js";
import type { OutputFile, OutputLanguage } from "./outputFile.js";
import { isStamped, stamped } from "./stamp.js";

export interface WriteOptions {
  /** Absolute path that the files' paths are relative to. */
  root: string;
  sdkVersion: string;
  /** Folders, relative to `root`, that hold nothing but generated files: what is stamped there and not produced is deleted. */
  generatedRoots: readonly string[];
  /** Gets what is to change. Without one it is only reported. */
  transaction?: Transaction;
}

/** Paths relative to the root, sorted. */
export interface WriteReport {
  produced: string[];
  written: string[];
  deleted: string[];
  unchanged: number;
}

/**
 * @throws Error when two files claim a path, a path leaves the root, or a formatter refuses a file.
 */
export function writeFiles(files: readonly OutputFile[], options: WriteOptions): Promise<WriteReport> {
  return writeGroups([files], options);
}

/**
 * As {@link writeFiles}, for files that are still being made: each group is handed to the formatters, which are
 * processes of their own, while the next is made.
 */
export async function writeGroups(
  groups: AsyncIterable<readonly OutputFile[]> | Iterable<readonly OutputFile[]>,
  options: WriteOptions,
): Promise<WriteReport> {
  const { files, texts } = await formattedGroups(groups, options);
  const report: WriteReport = {
    produced: files.map(({ path }) => path).sort(),
    written: [],
    deleted: [],
    unchanged: 0,
  };
  for (const [index, file] of files.entries()) {
    const text = texts[index] as string;
    const target = join(options.root, file.path);
    if (existsSync(target) && readFileSync(target, "utf8") === text) {
      report.unchanged++;
      continue;
    }
    report.written.push(file.path);
    options.transaction?.write(file.path, text);
  }
  const produced = new Set(report.produced);
  for (const folder of options.generatedRoots) {
    for (const path of orphans(options.root, folder, produced)) {
      report.deleted.push(path);
      options.transaction?.delete(path);
    }
  }
  report.written.sort();
  report.deleted.sort();
  return report;
}

/** @param emitters - by path; the files are added */
function refuseBadPaths(files: readonly OutputFile[], emitters: Map<string, string>): void {
  for (const { path, emitter } of files) {
    if (!/^[^/\\][^\\]*$/.test(path) || path.split("/").some((part) => part === "" || part === "..")) {
      throw new Error(`emitter ${emitter}: the output path '${path}' must be relative to the repository root`);
    }
    const other = emitters.get(path);
    if (other !== undefined) throw new Error(`emitters ${other} and ${emitter} both produce ${path}`);
    emitters.set(path, emitter);
  }
}

async function formattedGroups(
  groups: AsyncIterable<readonly OutputFile[]> | Iterable<readonly OutputFile[]>,
  options: WriteOptions,
): Promise<{ files: OutputFile[]; texts: string[] }> {
  const cache = new FormatCache(join(options.root, "node_modules/.cache/headwater/format"));
  const emitters = new Map<string, string>();
  const files: OutputFile[] = [];
  const started: Promise<string[]>[] = [];
  try {
    for await (const group of groups) {
      refuseBadPaths(group, emitters);
      files.push(...group);
      started.push(formatted(group, options, cache));
    }
  } finally {
    // Whatever happens, formatters end before this does: they would leave their folders behind.
    await Promise.allSettled(started);
  }
  const texts = (await Promise.all(started)).flat();
  cache.prune();
  return { files, texts };
}

async function formatted(files: readonly OutputFile[], options: WriteOptions, cache: FormatCache): Promise<string[]> {
  const texts = files.map((file) => stamped(file, options.sdkVersion));
  const formatters = new Set(files.map((file) => formatterOf(file.language)));
  await Promise.all([...formatters].map((formatter) => formatWith(formatter, files, texts, options, cache)));
  return texts.map(withFinalNewline);
}

/** Replaces in `texts` those that `formatter` is for. */
async function formatWith(
  formatter: Formatter | undefined,
  files: readonly OutputFile[],
  texts: string[],
  { root, transaction }: WriteOptions,
  cache: FormatCache,
): Promise<void> {
  if (formatter === undefined) return;
  const config = formatterConfig(formatter, root);
  const missing: { index: number; key: string; path: string; text: string }[] = [];
  for (const [index, { path, language }] of files.entries()) {
    if (formatterOf(language) !== formatter) continue;
    const text = texts[index] as string;
    const key = cache.key(formatter.name, formatter.version, config, text);
    const known = cache.get(key);
    if (known === undefined) missing.push({ index, key, path, text });
    else texts[index] = known;
  }
  if (missing.length === 0) return;
  const results = await formatAll(formatter, missing, config, transaction);
  for (const [position, { index, key }] of missing.entries()) {
    texts[index] = results[position] as string;
    cache.set(key, texts[index]);
  }
}

function formatterOf(language: OutputLanguage): Formatter | undefined {
  switch (language) {
    case "ts":
    case "json":
      return biome;
    case "cpp":
      return clangFormat;
    case "header":
    case "md":
    case "data":
      return undefined;
    default:
      return assertNever(language, "output language");
  }
}

function withFinalNewline(text: string): string {
  return text.endsWith("\n") ? text : `${text}\n`;
}

function orphans(root: string, folder: string, produced: ReadonlySet<string>): string[] {
  const absolute = join(root, folder);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => relative(root, path).replaceAll("\\", "/"))
    .filter((path) => !produced.has(path) && isStamped(readFileSync(join(root, path), "utf8")));
}
