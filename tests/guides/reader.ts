// Somebody who follows a guide: a home of their own, in which they type what is printed, with nothing of the developer's
// environment.
import { type ChildProcess, spawn } from "node:child_process";
import { EventEmitter, once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export class Reader {
  readonly home: string;
  readonly #env: Record<string, string>;
  readonly #running = new Set<RunningCommand>();

  constructor(home: string, registry: string, world: string) {
    this.home = home;
    mkdirSync(join(home, "run"), { recursive: true, mode: 0o700 });
    this.#env = {
      PATH: process.env["PATH"] ?? "",
      HOME: home,
      TMPDIR: home,
      XDG_RUNTIME_DIR: join(home, "run"),
      HEADWATER_LOOPBACK_WORLD: world,
      npm_config_registry: registry,
      npm_config_cache: join(home, ".npm"),
      npm_config_audit: "false",
      npm_config_fund: "false",
      npm_config_update_notifier: "false",
      npm_config_yes: "true",
    };
  }

  write(path: string, text: string): void {
    writeFileSync(join(this.home, path), text);
  }

  /** Starts what a block says, in a folder below the home. */
  start(commands: string, folder = "", env: Record<string, string> = {}): RunningCommand {
    const child = spawn("sh", ["-e", "-c", `trap : INT TERM\n${commands}`], {
      cwd: join(this.home, folder),
      env: { ...this.#env, ...env },
      // With a process group of its own, which is what a terminal sends Ctrl+C to.
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const running = new RunningCommand(commands, child);
    this.#running.add(running);
    running.ended.then(() => this.#running.delete(running));
    return running;
  }

  /** Types what a block says, and waits for its end. @throws Error with what it printed if it fails */
  async type(commands: string, folder = "", env: Record<string, string> = {}): Promise<string> {
    const running = this.start(commands, folder, env);
    const code = await running.ended;
    if (code !== 0) throw new Error(`${commands}\nended with ${code}:\n${running.output}`);
    return running.output;
  }

  /** Ends what a test that failed has left running. */
  async leave(): Promise<void> {
    const left = [...this.#running];
    for (const running of left) running.signal("SIGKILL");
    await Promise.all(left.map(({ ended }) => ended));
  }
}

/** A command under way, and what it has printed. */
export class RunningCommand {
  output = "";
  readonly ended: Promise<number | null>;
  readonly #commands: string;
  readonly #process: ChildProcess;
  readonly #news = new EventEmitter();

  constructor(commands: string, child: ChildProcess) {
    this.#commands = commands;
    this.#process = child;
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding("utf8").on("data", (text: string) => {
        this.output += text;
        this.#news.emit("more", text);
      });
    this.ended = once(child, "close").then(([code]) => code as number | null);
  }

  /** Waits for what it prints. @throws Error with what it printed if it ends before, or that does not come */
  async says(pattern: RegExp): Promise<string> {
    const patience = AbortSignal.timeout(60_000);
    while (!pattern.test(this.output)) {
      const news = once(this.#news, "more", { signal: patience }).catch(() => []);
      const more = await Promise.race([this.ended.then(() => []), news]);
      if (more.length === 0 && !pattern.test(this.output))
        throw new Error(`${this.#commands}\ndid not say ${pattern}:\n${this.output}`);
    }
    return this.output;
  }

  signal(signal: NodeJS.Signals): void {
    process.kill(-(this.#process.pid as number), signal);
  }

  /** Ctrl+C. */
  interrupt(): Promise<number | null> {
    this.signal("SIGINT");
    return this.ended;
  }
}
