// What the reports of the processes amount to: log lines, the players' table, the time each phase took.
import type { PlayerRow, Report, Stage } from "./parent.js";
import { messagesPerSort } from "./protocol.js";
import type { Screen } from "./screen.js";

const sentences: Readonly<Record<Stage, (detail: string) => string>> = {
  init: (detail) => `initialised (${detail})`,
  "logged on": (detail) => `logged on as ${detail}`,
  ticket: (detail) => `has an auth ticket of ${detail}`,
  refused: (detail) => `was refused with a forged ticket: ${detail}`,
  authenticated: () => "was authenticated with its own ticket",
  exchanged: (detail) => detail,
};

export class Story {
  readonly #screen: Screen;
  readonly #rows = new Map<number, PlayerRow>();
  readonly #phases: { title: string; seconds: number }[] = [];
  #phaseStart = 0;
  readonly #stderr = new Set<string>();
  /** Messages the processes could not go on after. */
  readonly failures: string[] = [];

  constructor(screen: Screen) {
    this.#screen = screen;
  }

  onReport(who: string, report: Report): void {
    switch (report.type) {
      case "stage":
        this.#screen.log(who, sentences[report.stage](report.detail), report.stage === "refused" ? "yellow" : "reset");
        break;
      case "listening":
        this.#screen.log(who, `listens on 127.0.0.1:${report.port}`);
        break;
      case "player":
        this.#rows.set(report.row.visit, report.row);
        this.#screen.table([...this.#rows.values()]);
        break;
      case "failed":
        this.failures.push(`${who}: ${report.message.split("\n")[0]}`);
        this.#screen.log(who, report.message, "red");
        break;
    }
  }

  /** The processes load the same library; what it says is shown once. */
  onStderr(line: string): void {
    if (line.trim() === "" || this.#stderr.has(line)) return;
    this.#stderr.add(line);
    this.#screen.print(this.#screen.paint("dim", line));
  }

  /** Ends the phase that began with the last one's end. */
  phase(title: string): void {
    const now = this.#screen.seconds;
    this.#phases.push({ title, seconds: now - this.#phaseStart });
    this.#phaseStart = now;
  }

  /** Notes what is missing, unless a process has already said what went wrong. */
  check(players: number, exitCodes: readonly number[]): void {
    if (this.failures.length > 0) return;
    if (exitCodes.some((code) => code !== 0)) this.failures.push(`the processes ended with ${exitCodes.join(", ")}`);
    const finished = [...this.#rows.values()].filter((row) => row.received.reliable === messagesPerSort);
    if (finished.length < players) {
      this.failures.push(`${finished.length} of ${players} players sent their ${messagesPerSort} reliable messages`);
    }
    const refused = [...this.#rows.values()].some((row) => row.state.startsWith("refused"));
    if (!refused) this.failures.push("no forged ticket was refused");
  }

  summary(): void {
    this.#screen.close();
    const line = (text: string): void => this.#screen.print(text);
    line("");
    for (const { title, seconds } of this.#phases) line(`  ${title.padEnd(44)} ${seconds.toFixed(2).padStart(6)} s`);
    line(`  ${"total".padEnd(44)} ${this.#screen.seconds.toFixed(2).padStart(6)} s`);
    line("");
    if (this.failures.length === 0)
      line(this.#screen.paint("green", "Everything worked, and everything was shut down."));
    else for (const failure of this.failures) line(this.#screen.paint("red", `failed: ${failure}`));
  }
}
