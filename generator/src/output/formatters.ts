// Runs the formatters: all files of a language together, shared out over processes where the formatter has one thread.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { onExit } from "signal-exit";
import type { Transaction } from "../transaction/transaction.js";

const require = createRequire(import.meta.url);

/** A formatter: which configuration it reads, and how it is run on files of one folder. */
export interface Formatter {
  name: string;
  version: string;
  /** Looked up in the repository root; its text is part of what a cached result depends on. */
  configFile: string;
  /** Makes of the repository's configuration one that fits a folder of loose files. */
  adaptConfig(text: string): string;
  /** Whether one process uses all cores by itself. */
  isParallel: boolean;
  command(folder: string, fileNames: readonly string[]): string[];
}

export const biome: Formatter = {
  name: "biome",
  version: packageVersion("@biomejs/biome"),
  configFile: "biome.json",
  // File selections and version control settings speak about the repository; what remains is the style.
  adaptConfig(text) {
    const { formatter, javascript } = JSON.parse(text) as Record<string, object | undefined>;
    const { includes: _, ...style } = (formatter ?? {}) as Record<string, unknown>;
    return JSON.stringify({ root: true, formatter: { ...style, enabled: true }, javascript });
  },
  isParallel: true,
  command: (folder) => [
    process.execPath,
    require.resolve("@biomejs/biome/bin/biome"),
    "format",
    "--write",
    `--config-path=${folder}`,
    "--max-diagnostics=none",
    "--files-max-size=20000000",
    folder,
  ],
};

export const clangFormat: Formatter = {
  name: "clang-format",
  version: packageVersion("clang-format"),
  configFile: ".clang-format",
  adaptConfig: (text) => text,
  isParallel: false,
  command: (folder, fileNames) => [
    (require("clang-format") as { getNativeBinary(): string }).getNativeBinary(),
    "-i",
    "--style=file",
    ...fileNames.map((name) => join(folder, name)),
  ],
};

/**
 * Formats every text; the results are in the order of `texts`.
 *
 * @param transaction - has room for the files; without one it is in the system's temporary folder
 * @throws Error with the formatter's own words when it fails, e.g. on a syntax error in generated code.
 */
export async function formatAll(
  formatter: Formatter,
  texts: readonly { path: string; text: string }[],
  config: string | undefined,
  transaction?: Transaction,
): Promise<string[]> {
  const folder = transaction?.workFolder(formatter.name) ?? mkdtempSync(join(tmpdir(), `headwater-${formatter.name}-`));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  // A signal leaves nothing behind either.
  const forget = onExit(remove);
  try {
    if (config !== undefined) writeFileSync(join(folder, formatter.configFile), config);
    // Numbers keep files of equal name apart, and the original name says in errors which file it is.
    const names = texts.map(({ path }, index) => `${index}-${path.slice(path.lastIndexOf("/") + 1)}`);
    for (const [index, { text }] of texts.entries()) writeFileSync(join(folder, names[index] as string), text);
    const shares = formatter.isParallel ? [names] : sharedOut(names, texts);
    await Promise.all(shares.map((share) => run(formatter, formatter.command(folder, share), folder)));
    return names.map((name) => readFileSync(join(folder, name), "utf8"));
  } finally {
    forget();
    remove();
  }
}

/** As many parts as there are cores, of about the same amount of text; none is empty. */
function sharedOut(names: readonly string[], texts: readonly { text: string }[]): string[][] {
  const shares = Array.from({ length: availableParallelism() }, () => ({ size: 0, names: [] as string[] }));
  const bySize = names.map((name, index) => ({ name, size: texts[index]?.text.length ?? 0 }));
  for (const { name, size } of bySize.sort((a, b) => b.size - a.size)) {
    const smallest = shares.reduce((least, share) => (share.size < least.size ? share : least));
    smallest.size += size;
    smallest.names.push(name);
  }
  return shares.filter((share) => share.names.length > 0).map((share) => share.names);
}

/** The repository's configuration of `formatter`, adapted; undefined where it has none. */
export function formatterConfig(formatter: Formatter, root: string): string | undefined {
  const file = join(root, formatter.configFile);
  return existsSync(file) ? formatter.adaptConfig(readFileSync(file, "utf8")) : undefined;
}

function run(formatter: Formatter, [command, ...args]: string[], cwd: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command as string, args, { cwd, stdio: ["ignore", "pipe", "pipe"] });
    const forget = onExit(() => void child.kill());
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
    child.on("error", (cause) =>
      reject(new Error(`${formatter.name} cannot be started (${cause.message}): run npm ci`, { cause })),
    );
    child.on("close", (code) => {
      forget();
      if (code === 0) resolve();
      else reject(new Error(`${formatter.name} failed on generated code:\n${output.trim()}`));
    });
  });
}

function packageVersion(name: string): string {
  return (require(`${name}/package.json`) as { version: string }).version;
}
