// What a script uses of Godot's own multiplayer: peers, functions that other machines call, nodes that replicate.
import type { Token } from "./token.js";
import type { Language } from "./use.js";

/** In the order of reports: what carries the traffic first. */
export const multiplayerKinds = ["peer", "rpc", "call", "sender", "spawner", "synchronizer", "api"] as const;

export type MultiplayerKind = (typeof multiplayerKinds)[number];

export interface MultiplayerUse {
  readonly kind: MultiplayerKind;
  /** The class, function or property. */
  readonly name: string;
  readonly line: number;
  readonly column: number;
}

/** What says on which side a script runs. */
export interface SideEvidence {
  /** It opens a server, or asks whether it is one. */
  readonly server: boolean;
  /** It connects to a server. */
  readonly client: boolean;
}

export interface MultiplayerFound {
  readonly uses: readonly MultiplayerUse[];
  readonly evidence: SideEvidence;
}

const peers = new Set([
  "ENetMultiplayerPeer",
  "NetworkedMultiplayerENet",
  "WebSocketMultiplayerPeer",
  "WebSocketServer",
  "SteamMultiplayerPeer",
  "WebRTCMultiplayerPeer",
  "WebRTCMultiplayer",
  "OfflineMultiplayerPeer",
  "MultiplayerPeerExtension",
]);

/** By GDScript's names; C#'s are the same without underscores. */
const loose = (name: string): string => name.replaceAll("_", "").toLowerCase();
const looseSet = (names: string): ReadonlySet<string> => new Set(names.split(" ").map(loose));

const calls = looseSet("rpc rpc_id rpc_unreliable rpc_unreliable_id rset rset_id rset_unreliable rset_unreliable_id");
const senders = looseSet("get_remote_sender_id get_rpc_sender_id");
/** Of the tree or of any node, so their names alone say it. */
const api = looseSet(
  "multiplayer_peer network_peer is_network_server is_network_master set_network_master set_multiplayer_authority " +
    "get_multiplayer_authority is_multiplayer_authority get_network_unique_id rpc_config get_network_connected_peers",
);
const opensServer = looseSet("create_server create_host host_with_lobby");
const joinsServer = looseSet("create_client connect_to_lobby");
const asksForServer = looseSet("is_server is_network_server");
/** Godot 3: who may call a function, in front of it. */
const modes = new Set(["remote", "master", "puppet", "slave", "remotesync", "mastersync", "puppetsync", "sync"]);
const serverFeatures = new Set(["dedicated_server", "server", "Server"]);

class Finder {
  readonly #tokens: readonly Token[];
  readonly #csharp: boolean;
  readonly uses: MultiplayerUse[] = [];
  server = false;
  client = false;

  constructor(tokens: readonly Token[], language: Language) {
    this.#tokens = tokens;
    this.#csharp = language === "csharp";
  }

  run(): void {
    this.#tokens.forEach((token, index) => {
      if (token.kind === "identifier") this.#word(token, index);
    });
  }

  #is(index: number, text: string): boolean {
    const token = this.#tokens[index];
    return token?.kind === "operator" && token.text === text;
  }

  #isMember(index: number): boolean {
    return this.#is(index - 1, ".") || this.#is(index - 1, "?.");
  }

  #add(kind: MultiplayerKind, { line, column }: Token, name: string): void {
    this.uses.push({ kind, name, line, column });
  }

  #word(token: Token, index: number): void {
    const { text } = token;
    const key = loose(text);
    const called = this.#is(index + 1, "(");
    const member = this.#isMember(index);
    if (called && opensServer.has(key)) this.server = true;
    if (called && joinsServer.has(key)) this.client = true;
    if (called && asksForServer.has(key)) this.server = true;
    if (called && key === "hasfeature" && serverFeatures.has(this.#tokens[index + 2]?.text ?? "")) this.server = true;
    if (peers.has(text) && !member) this.#add("peer", token, text);
    else if (text === "MultiplayerSpawner") this.#add("spawner", token, text);
    else if (text === "MultiplayerSynchronizer") this.#add("synchronizer", token, text);
    else if (senders.has(key)) this.#add("sender", token, text);
    else if (this.#isMode(index)) this.#add("rpc", token, this.#functionBehind(index));
    else if (calls.has(key) && (called || this.#is(index + 1, ".")) && !this.#declares(index)) this.#call(token, index);
    else if (key === "multiplayer" && !member && this.#is(index + 1, ".")) {
      const next = this.#tokens[index + 2];
      if (next !== undefined && !senders.has(loose(next.text))) this.#add("api", token, `${text}.${next.text}`);
    } else if (api.has(key) && !this.#isMultiplayerMember(index) && !this.#declares(index))
      this.#add("api", token, text);
  }

  /** `multiplayer.multiplayer_peer` is said at `multiplayer`. */
  #isMultiplayerMember(index: number): boolean {
    return this.#isMember(index) && loose(this.#tokens[index - 2]?.text ?? "") === "multiplayer";
  }

  /** A function or variable of the script's own. */
  #declares(index: number): boolean {
    return ["func", "var", "void"].includes(this.#tokens[index - 1]?.text ?? "");
  }

  /** `@rpc`, C#'s `[Rpc]`, Godot 3's `remote func`. */
  #isMode(index: number): boolean {
    const text = this.#tokens[index]?.text ?? "";
    if (this.#csharp) return text === "Rpc" && (this.#is(index - 1, "[") || this.#is(index - 1, ","));
    if (text === "rpc" && this.#is(index - 1, "@")) return true;
    return modes.has(text) && ["func", "var"].includes(this.#tokens[index + 1]?.text ?? "");
  }

  /** The function that a mode belongs to. */
  #functionBehind(index: number): string {
    if (!this.#csharp) {
      const at = this.#tokens.findIndex(({ text }, each) => each > index && (text === "func" || text === "var"));
      return this.#tokens[at + 1]?.text ?? "";
    }
    let depth = 0;
    for (let at = index; at < this.#tokens.length; at++) {
      if (this.#is(at, "]")) depth++;
      if (depth > 0 && this.#is(at, "(") && this.#tokens[at - 1]?.kind === "identifier")
        return this.#tokens[at - 1]?.text ?? "";
    }
    return "";
  }

  /** `hello.rpc(1)`, `rpc("hello")`, `rpc_id(1, "hello")`, `Rpc(nameof(Hello))`. */
  #call(token: Token, index: number): void {
    const named = this.#tokens
      .slice(index + 2, index + 8)
      .find(({ kind }, at, all) => kind === "string" || all[at - 2]?.text === "nameof");
    const method = this.#isMember(index) ? this.#tokens[index - 2]?.text : undefined;
    this.#add("call", token, named?.text ?? method ?? "");
  }
}

export function findMultiplayer(tokens: readonly Token[], language: Language): MultiplayerFound {
  const finder = new Finder(tokens, language);
  finder.run();
  return { uses: finder.uses, evidence: { server: finder.server, client: finder.client } };
}

/** Nodes of a scene that replicate. */
export function multiplayerNodes(scene: string): MultiplayerUse[] {
  return scene.split("\n").flatMap((text, index) => {
    const type = /^\[node\b.*\btype="(MultiplayerSpawner|MultiplayerSynchronizer)"/.exec(text)?.[1];
    if (type === undefined) return [];
    const kind = type === "MultiplayerSpawner" ? "spawner" : "synchronizer";
    return [{ kind, name: type, line: index + 1, column: 1 } as const];
  });
}
