// Compiles code of the documents against the built packages, as a user's project would.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { repositoryRoot } from "../repository.js";
import type { Fence } from "./fences.js";

/** Strict, and what a program that Node 20 runs needs. */
const compilerOptions = {
  target: "ES2022",
  lib: ["ES2023", "ESNext.Disposable"],
  module: "NodeNext",
  types: ["node"],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  allowJs: true,
  checkJs: true,
  rootDir: "src",
  outDir: "out",
};

export class FenceCompilation {
  #programs = 0;
  readonly #folder = mkdtempSync(join(tmpdir(), "headwater-fences-"));
  readonly #complaints: string;

  /**
   * Compiles all of them at once: the compiler takes longer to start than to compile.
   * @param modules - the packages that they are compiled against
   */
  constructor(fences: readonly Fence[], modules = join(repositoryRoot, "node_modules")) {
    mkdirSync(join(this.#folder, "src"));
    symlinkSync(modules, join(this.#folder, "node_modules"), "junction");
    writeFileSync(join(this.#folder, "package.json"), '{ "type": "module" }');
    for (const fence of fences) writeFileSync(join(this.#folder, "src", sourceName(fence)), sourceOf(fence));
    writeFileSync(join(this.#folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["src"] }));
    const tsc = join(repositoryRoot, "node_modules/typescript/bin/tsc");
    const { status, stdout, stderr } = spawnSync(process.execPath, [tsc, "-p", this.#folder, "--pretty", "false"], {
      cwd: this.#folder,
      encoding: "utf8",
    });
    this.#complaints = status === 0 ? "" : stdout + stderr;
  }

  /** What the compiler says of a fence, with the lines of its document. */
  complaintsOf(fence: Fence): string[] {
    const place = new RegExp(`^src/${sourceName(fence).replaceAll(".", "\\.")}\\((\\d+),(\\d+)\\): `);
    return this.#complaints.split("\n").flatMap((line) => {
      const [found, row, column] = place.exec(line) ?? [];
      if (found === undefined) return [];
      return [`${fence.document}:${fence.line + Number(row) - 1}:${column} ${line.slice(found.length)}`];
    });
  }

  /** What it says that is about none of these, such as options it does not know. */
  otherComplaints(fences: readonly Fence[]): string[] {
    const isOwn = (line: string) => fences.some((fence) => line.startsWith(`src/${sourceName(fence)}(`));
    return this.#complaints.split("\n").filter((line) => /error TS/.test(line) && !isOwn(line));
  }

  /** What a fence became. */
  output(fence: Fence): string {
    return readFileSync(this.#outputPath(fence), "utf8");
  }

  /** The program that a fence became, with `change` made to it. */
  program(fence: Fence, change: (code: string) => string): string {
    const changed = this.#outputPath(fence).replace(/\.mjs$/, `-${++this.#programs}.mjs`);
    writeFileSync(changed, change(this.output(fence)));
    return changed;
  }

  #outputPath(fence: Fence): string {
    return join(this.#folder, "out", sourceName(fence).replace(/\.mts$/, ".mjs"));
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

function sourceName({ document, line, language }: Fence): string {
  return `${document.replaceAll("/", ".")}.${line}.m${language}`;
}

/** The setup comes behind the code, whose lines keep their numbers so. */
function sourceOf({ code, use }: Fence): string {
  if (use.kind !== "part") return `${code}export {};\n`;
  return code + readFileSync(fileURLToPath(new URL(`setups/${use.setup}.ts`, import.meta.url)), "utf8");
}
