// What the demo shows: a log that scrolls and, on a terminal, a table of players redrawn below it.
// Not by name: Node 20 has styleText from 20.12 on.
import * as util from "node:util";
import type { PlayerRow } from "./parent.js";

type Style = Parameters<typeof util.styleText>[0];

const columns: readonly { title: string; width: number; right?: true; cell: (row: PlayerRow) => string }[] = [
  { title: "player", width: 8, cell: (row) => row.name },
  { title: "SteamID", width: 17, cell: (row) => row.steamId },
  { title: "state", width: 15, cell: (row) => row.state },
  { title: "reliable ⇅", width: 10, right: true, cell: (row) => `${row.received.reliable}/${row.sent.reliable}` },
  { title: "unreliable ⇅", width: 12, right: true, cell: (row) => `${row.received.unreliable}/${row.sent.unreliable}` },
  { title: "ping", width: 6, right: true, cell: (row) => `${row.pingMs} ms` },
];

export class Screen {
  readonly #out: NodeJS.WriteStream;
  readonly #live: boolean;
  readonly #started = performance.now();
  #rows: readonly PlayerRow[] = [];
  /** Lines of the table that stand below the log now. */
  #drawn = 0;

  constructor(out: NodeJS.WriteStream) {
    this.#out = out;
    this.#live = out.isTTY === true;
    if (this.#live) out.write("\x1b[?25l");
  }

  /** Seconds since the start. */
  get seconds(): number {
    return (performance.now() - this.#started) / 1000;
  }

  /** A line of the log, with the time and who it is about. */
  log(who: string, text: string, style: Style = "reset"): void {
    const time = this.paint("dim", `${this.seconds.toFixed(2).padStart(6)} s`);
    this.print(`${time}  ${this.paint("bold", who.padEnd(8))} ${this.paint(style, text)}`);
  }

  print(line: string): void {
    this.#erase();
    this.#out.write(`${line}\n`);
    this.#draw();
  }

  /** Shows the players; in a pipe the log alone tells the story. */
  table(rows: readonly PlayerRow[]): void {
    this.#rows = rows;
    if (!this.#live) return;
    this.#erase();
    this.#draw();
  }

  /** Leaves the table as it stands, and the cursor below it. */
  close(): void {
    if (this.#live) this.#out.write("\x1b[?25h");
    else for (const line of this.#lines()) this.#out.write(`${line}\n`);
    this.#drawn = 0;
    this.#rows = [];
  }

  paint(style: Style, text: string): string {
    const coloured = this.#live && this.#out.hasColors() && typeof util.styleText === "function";
    return coloured ? util.styleText(style, text) : text;
  }

  #lines(): string[] {
    if (this.#rows.length === 0) return [];
    // A line the terminal wraps could not be erased by moving up one.
    const width = this.#live ? this.#out.columns - 1 : Number.POSITIVE_INFINITY;
    const line = (cell: (column: (typeof columns)[number]) => string): string =>
      columns
        .map((column) => fit(cell(column), column.width, column.right))
        .join("  ")
        .slice(0, width);
    const body = this.#rows.map((row) => {
      const text = line((column) => column.cell(row));
      return row.state.startsWith("refused") ? this.paint("red", text) : text;
    });
    return [
      "",
      this.paint(
        "bold",
        line((column) => column.title),
      ),
      ...body,
    ];
  }

  #erase(): void {
    if (this.#drawn > 0) this.#out.write(`\x1b[${this.#drawn}A\x1b[J`);
    this.#drawn = 0;
  }

  #draw(): void {
    if (!this.#live) return;
    const lines = this.#lines().map((line) => `${line}\n`);
    this.#out.write(lines.join(""));
    this.#drawn = lines.length;
  }
}

function fit(text: string, width: number, right: true | undefined): string {
  const cut = text.length > width ? `${text.slice(0, width - 1)}…` : text;
  return right ? cut.padStart(width) : cut.padEnd(width);
}
