// What following a guide needs: its page, somebody who types, the programs of its parts, and a player.
import { join } from "node:path";
import { libraryPath } from "@headwater/loopback";
import { GameClient } from "@headwater/typed";
import { freePort } from "../conformance/freePort.js";
import { FenceCompilation } from "../docs/fenceCompilation.js";
import { type Fence, fencesOf } from "../docs/fences.js";
import { Visit } from "../examples/visit.js";
import { Page } from "./page.js";
import type { Reader, RunningCommand } from "./reader.js";
import { rowPrograms } from "./rowPrograms.js";

/** The ports that the pages name. */
const named = { game: "27015", query: "27016", web: "8080" };
/** What a server of the guides says when it serves. */
const serving = /^Players connect to port /m;

export class Walk {
  readonly reader: Reader;
  readonly #compilation: FenceCompilation;
  readonly #fences: readonly Fence[];
  readonly #rows: readonly Fence[];
  readonly port: Record<keyof typeof named, number>;
  #player: GameClient | undefined;

  private constructor(reader: Reader, modules: string, documents: readonly string[], port: Walk["port"]) {
    this.reader = reader;
    this.#fences = documents.flatMap(fencesOf).filter(({ use }) => use.kind === "program" || use.kind === "part");
    this.#rows = documents.filter((document) => document.includes("/from-")).flatMap(rowPrograms);
    this.#compilation = new FenceCompilation([...this.#fences, ...this.#rows], modules);
    this.port = port;
  }

  /** @param modules - with the packages that the guides' programs are compiled against */
  static async begin(reader: Reader, modules: string, documents: readonly string[]): Promise<Walk> {
    const port = { game: await freePort(), query: await freePort(), web: await freePort() };
    return new Walk(reader, modules, documents, port);
  }

  /** What the compiler says of what stands in the tables of a page. */
  rowComplaints(document: string): string[] {
    const rows = this.#rows.filter((each) => each.document === document);
    if (rows.length === 0) throw new Error(`${document} has no table with code.`);
    return rows.flatMap((row) => this.#compilation.complaintsOf(row));
  }

  /** Free ports in the place of those that the pages name. */
  ports(code: string): string {
    const all = Object.entries(named) as [keyof typeof named, string][];
    return all.reduce((text, [name, port]) => text.replaceAll(port, `${this.port[name]}`), code);
  }

  /** A program or part of a page, compiled; the one that has `mark` in it. @throws Error with what the compiler says of it */
  compiled(document: string, mark: string): string {
    const [fence, ...others] = this.#fences.filter((each) => each.document === document && each.code.includes(mark));
    if (fence === undefined || others.length > 0)
      throw new Error(`${document}: not one, but ${others.length} have ${mark}.`);
    const complaints = this.#compilation.complaintsOf(fence);
    if (complaints.length > 0) throw new Error(complaints.join("\n"));
    return this.#compilation.output(fence);
  }

  /** Puts a program into the first server's folder and starts it. */
  async serve(name: string, code: string, env: Record<string, string> = {}): Promise<RunningCommand> {
    this.reader.write(`arena/${name}.mjs`, this.ports(code));
    const running = this.reader.start(`node ${name}.mjs`, "arena", env);
    await running.says(serving);
    return running;
  }

  /** A part that makes a server with the first server's `options`. */
  withOptions(part: string): string {
    const { options, ending } = firstServer();
    return `import { libraryPath } from "@headwater/loopback";\nconst options = ${options};\n${part}\n${ending}`;
  }

  /** A part that has the first server. */
  withServer(part: string): string {
    const { imports, options, ending } = firstServer();
    return `${imports}const server = await createServer(${options});\n${part}\n${ending}`;
  }

  /** A player's side, in the tests' own process. */
  async player(): Promise<GameClient> {
    if (this.#player === undefined) {
      // Items for everybody, of which the loopback's page tells.
      this.reader.write("inventory.json", new Page("loopback.md").block("json", '"Hat"'));
      // Where the servers look for players.
      process.env["XDG_RUNTIME_DIR"] = join(this.reader.home, "run");
      process.env["HEADWATER_LOOPBACK_INVENTORY"] = join(this.reader.home, "inventory.json");
      this.#player = await GameClient.init({ library: libraryPath(), pumpIntervalMs: 1 });
    }
    return this.#player;
  }

  /** A player who came and showed their ticket. */
  async visit(): Promise<Visit> {
    const player = await this.player();
    const { ticket } = await player.requestAuthTicket();
    const visit = await Visit.begin(player, this.port.game);
    visit.send(ticket);
    return visit;
  }

  end(): void {
    this.#player?.shutdown();
    this.#compilation.remove();
  }
}

/** The program of the first server's page, in pieces. */
function firstServer(): { imports: string; options: string; ending: string } {
  const [program = ""] = new Page("guide/first-server.md").blocks("js");
  const [, imports, options, rest] =
    /^([\s\S]*?)const server = await createServer\((\{[\s\S]*?\n\})\);\n([\s\S]*)$/.exec(program) ?? [];
  const ending = /^server\.closeOnSignals[\s\S]*/m.exec(rest ?? "")?.[0];
  if (!imports || !options || !ending) throw new Error("The first server's page has another program than it had.");
  return { imports, options, ending };
}
