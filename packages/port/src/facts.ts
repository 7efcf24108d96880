// What is known of GodotSteam, as far as porting needs it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { MultiplayerKind } from "./multiplayer.js";

interface Named {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly notes?: readonly string[];
}

/** A page of GodotSteam's documents. */
export interface PageFacts {
  readonly class: string;
  readonly functions: readonly (Named & { readonly status: string })[];
  readonly signals: readonly Named[];
  readonly constants: readonly Named[];
  readonly enums: readonly (Named & {
    readonly members: Readonly<Record<string, number>>;
    /** Older spelling -> newer one. */
    readonly deprecated?: Readonly<Record<string, string>>;
  })[];
  readonly properties?: readonly Named[];
}

/** What changed between GodotSteam's versions. */
export interface HistoryFacts {
  readonly renamed: readonly { readonly old: string; readonly new: string; since: string; readonly note?: string }[];
  readonly removed: readonly {
    readonly since: string;
    readonly functions?: readonly string[];
    readonly signals?: readonly string[];
    readonly reason: string;
  }[];
  readonly changed: readonly { readonly since: string; readonly names: readonly string[]; readonly what: string }[];
}

/** Names of GodotSteam's client that its server does not have, by page. */
export interface ClientFacts {
  readonly functions: Readonly<Record<string, readonly string[]>>;
  readonly signals: Readonly<Record<string, readonly string[]>>;
  readonly enums: Readonly<Record<string, readonly string[]>>;
  readonly constantPrefixes: Readonly<Record<string, readonly string[]>>;
  /** What a server uses in place of the name. */
  readonly instead: Readonly<Record<string, string>>;
  /** Names of the server's pages that clients have as well and use. */
  readonly shared: readonly string[];
}

/** What to do about what a server does not have. */
export interface AdviceFacts {
  /** By page. */
  readonly pages: Readonly<Record<string, string>>;
  readonly multiplayer: {
    /** What all of it comes to. */
    readonly traffic: string;
    readonly peers: Readonly<Record<string, string>>;
  } & Readonly<Record<Exclude<MultiplayerKind, "peer" | "call">, string>>;
}

export interface PortingFacts {
  readonly pages: readonly PageFacts[];
  readonly history: HistoryFacts;
  readonly client: ClientFacts;
  readonly advice: AdviceFacts;
}

export interface FactFolders {
  /** GodotSteam's surface, page by page. */
  readonly surface: string;
  /** What only porting needs. */
  readonly data: string;
  /** What of Godot the translated scripts stand on. */
  readonly runtime: string;
}

export function readFacts({ surface, data }: Pick<FactFolders, "surface" | "data">): PortingFacts {
  function read<T>(folder: string, name: string): T {
    return JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")) as T;
  }
  return {
    pages: read<string[]>(surface, "classes").map((name) => read<PageFacts>(surface, name)),
    history: read<HistoryFacts>(data, "renames"),
    client: read<ClientFacts>(data, "clientOnly"),
    advice: read<AdviceFacts>(data, "advice"),
  };
}
