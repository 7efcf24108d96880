// Projects of Godot that headwater-port --write has translated, and whose TypeScript is compiled.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { freePorts } from "@headwater/example-dedicated-server/freePorts";
import { libraryPath } from "@headwater/loopback";
import { repositoryRoot } from "../repository.js";

export interface Translated {
  readonly files: readonly string[];
  readonly scripts: readonly { readonly path: string }[];
  readonly lines: number;
  readonly translated: number;
}

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export class TranslatedProjects {
  readonly #folder: string;

  constructor() {
    // Within the repository, so that the packages are found.
    mkdirSync(join(repositoryRoot, ".cache"), { recursive: true });
    this.#folder = mkdtempSync(join(repositoryRoot, ".cache/translated-"));
    writeFileSync(join(this.#folder, "package.json"), '{ "type": "module" }\n');
  }

  translate(name: string, project: string): Translated {
    const program = join(repositoryRoot, "packages/port/bin/headwater-port.js");
    const args = [program, project, "--write", "--to", join(this.#folder, "ts", name), "--format", "json"];
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    if (stderr !== "") throw new Error(stderr);
    return JSON.parse(stdout) as Translated;
  }

  /** What TypeScript says; nothing, and JavaScript is beside it. */
  compile(): string {
    const options = { rootDir: "ts", outDir: "js", declaration: false, sourceMap: false };
    const config = { extends: "../../tsconfig.base.json", compilerOptions: options, include: ["ts"] };
    writeFileSync(join(this.#folder, "tsconfig.json"), JSON.stringify(config));
    const tsc = join(repositoryRoot, "node_modules/typescript/bin/tsc");
    return spawnSync(process.execPath, [tsc, "-p", this.#folder], { encoding: "utf8" }).stdout;
  }

  /** The folder of a project's JavaScript. */
  javascript(name: string): string {
    return join(this.#folder, "js", name);
  }

  /** Its TypeScript. */
  text(name: string, path: string): string {
    return readFileSync(join(this.#folder, "ts", name, path), "utf8");
  }

  /** Runs a program of a project's JavaScript on the loopback. */
  async run(name: string, program: string): Promise<Ran> {
    const [gamePort, queryPort] = await freePorts(2);
    const env = {
      ...process.env,
      STEAM_API_LIBRARY: libraryPath(),
      GAME_PORT: `${gamePort}`,
      QUERY_PORT: `${queryPort}`,
    };
    const child = spawn(process.execPath, [join(this.javascript(name), program)], {
      // A server that never quits is ended before the test is.
      timeout: 100_000,
      env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    const [code] = (await once(child, "close")) as [number | null];
    return { code, stdout, stderr: stderr.replaceAll(/^\[headwater loopback\].*\n/gm, "") };
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
