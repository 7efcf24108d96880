// Compiles the C++ conformance program against the headers and the built library, and runs its cases.
import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { libraryPath } from "../js/index.js";
import { conformanceFlags } from "./conformanceFlags.mjs";

const run = promisify(execFile);
const root = fileURLToPath(new URL("..", import.meta.url));
const sources = join(root, "test/conformance");

export class ConformanceProgram {
  readonly #folder = mkdtempSync(join(tmpdir(), "headwater-loopback-test-"));

  get #program(): string {
    return join(this.#folder, "conformance");
  }

  async build(): Promise<void> {
    const flags = ["-O1", "-Werror", ...conformanceFlags];
    const files = readdirSync(sources).filter((name) => name.endsWith(".cc"));
    const objects = files.map((name) => join(this.#folder, `${name}.o`));
    await Promise.all(
      files.map((name, i) => run(compiler(), [...flags, "-c", join(sources, name), "-o", objects[i] ?? ""])),
    );
    const folder = dirname(libraryPath());
    await run(compiler(), [
      ...objects,
      ...["-o", this.#program, `-L${folder}`, "-lsteam_api", `-Wl,-rpath,${folder}`, "-pthread"],
    ]);
  }

  /** The names of the cases, as the program lists them. */
  async cases(): Promise<string[]> {
    return (await run(this.#program, ["--list"])).stdout.trim().split("\n");
  }

  /** Runs one case in a process of its own; rejects with what it printed when a check fails. */
  async run(name: string, env: NodeJS.ProcessEnv = {}, timeout = 25_000): Promise<{ stderr: string }> {
    // Tickets and peers of the machine's other loopback processes are not the tests' business.
    const isolated = { ...process.env, XDG_RUNTIME_DIR: this.#folder, ...env };
    return run(this.#program, [name], { env: isolated, timeout });
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

function compiler(): string {
  return process.env["CXX"] || "c++";
}
