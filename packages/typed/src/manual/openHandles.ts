// What a context has open at Steam, for the one that closes it: whoever leaves says goodbye to each.
import type { HSteamListenSocket, HSteamNetConnection } from "../generated/aliases.js";

export class OpenHandles {
  readonly connections = new Set<HSteamNetConnection>();
  readonly listenSockets = new Set<HSteamListenSocket>();
}
