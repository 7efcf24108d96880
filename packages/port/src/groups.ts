// What a report says group by group: pages for clients only, Godot's multiplayer, and the clients' scripts.
import type { AdviceFacts } from "./facts.js";
import { type MultiplayerKind, multiplayerKinds } from "./multiplayer.js";
import { type Report, serverMultiplayer, serverUses } from "./report.js";

export interface Group {
  readonly title: string;
  /** Names, each once. */
  readonly names: readonly string[];
  readonly uses: number;
  /** `file:line` of the first use. */
  readonly first: string;
  /** What to do. */
  readonly advice: string;
}

interface Placed {
  readonly file: string;
  readonly line: number;
  readonly name: string;
}

function groupBy<T>(all: readonly T[], keyOf: (each: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const key = keyOf(each);
    const present = groups.get(key);
    if (present === undefined) groups.set(key, [each]);
    else present.push(each);
  }
  return groups;
}

function grouped(uses: readonly Placed[], title: string, advice: string): Group {
  const [first] = uses;
  const names = [...new Set(uses.map(({ name }) => name))].filter((name) => name !== title && name !== "");
  return { title, names, uses: uses.length, first: `${first?.file}:${first?.line}`, advice };
}

/** What the server's scripts use of pages for clients, those used most first. */
export function clientPages(report: Report, { pages }: AdviceFacts): Group[] {
  const byPage = groupBy(
    serverUses(report).filter(({ page }) => page !== undefined),
    ({ page = "" }) => page,
  );
  return [...byPage]
    .map(([page, uses]) => grouped(uses, page, pages[page] ?? "For clients only."))
    .sort((a, b) => b.uses - a.uses || (a.title < b.title ? -1 : 1));
}

const titles: Readonly<Record<Exclude<MultiplayerKind, "peer">, string>> = {
  rpc: "@rpc functions",
  call: "rpc calls",
  sender: "senders of rpc calls",
  spawner: "MultiplayerSpawner",
  synchronizer: "MultiplayerSynchronizer",
  api: "multiplayer API",
};

/** Godot's multiplayer in the server's scripts. */
export function multiplayerGroups(report: Report, { multiplayer }: AdviceFacts): Group[] {
  const uses = serverMultiplayer(report);
  return multiplayerKinds.flatMap((kind) => {
    const found = uses.filter((each) => each.kind === kind);
    if (found.length === 0) return [];
    if (kind !== "peer") return [grouped(found, titles[kind], kind === "call" ? "" : multiplayer[kind])];
    return [...groupBy(found, ({ name }) => name)].map(([name, of]) =>
      grouped(of, name, multiplayer.peers[name] ?? "A transport of Godot's protocol."),
    );
  });
}

/** Scripts that clients alone run, with their numbers of uses. */
export function clientScripts({ uses }: Report): { file: string; uses: number }[] {
  const byFile = groupBy(
    uses.filter(({ side }) => side === "client"),
    ({ file }) => file,
  );
  return [...byFile].map(([file, of]) => ({ file, uses: of.length }));
}
