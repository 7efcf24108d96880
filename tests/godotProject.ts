// A project of Godot's in a folder of its own, which a real engine runs.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { repositoryRoot } from "./repository.js";

export interface EngineRun {
  readonly code: number | null;
  readonly printed: string;
  readonly complaints: string;
}

export class GodotProject {
  readonly folder = mkdtempSync(join(tmpdir(), "headwater-godot-project-"));

  constructor(files: Readonly<Record<string, string>>) {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(this.folder, name), content);
  }

  async run(): Promise<EngineRun> {
    const runner = join(repositoryRoot, "scripts/godot/run.mjs");
    const child = spawn(process.execPath, [runner, this.folder], { stdio: ["ignore", "pipe", "pipe"] });
    const [printed, complaints] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
    return { code: child.exitCode, printed, complaints };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
