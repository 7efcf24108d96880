// A connection on its way to become a player. It is read only while its handshake asks for a message; the rest waits at
// Steam, where it has its limits, and is the player's.
import {
  type GameServer,
  type HSteamNetConnection,
  type HSteamNetPollGroup,
  k_HSteamNetPollGroup_Invalid,
  k_nSteamNetworkConnectionInfoFlags_Unauthenticated,
  k_nSteamNetworkingSend_Reliable,
  type Message,
  type NetworkingIdentity,
  type SteamNetConnectionInfo,
} from "@headwater/typed";
import type { AbortSignalLike } from "@headwater/typed/foundation";
import type { Newcomer } from "./handshake.js";

/** The address of connections that came by IP. */
export function addressOf({ addrRemote }: SteamNetConnectionInfo): string | undefined {
  return addrRemote.ip === "::" || addrRemote.ip === "" || addrRemote.ip === "0.0.0.0" ? undefined : addrRemote.ip;
}

export class PendingConnection implements Newcomer {
  readonly connection: HSteamNetConnection;
  readonly identity: NetworkingIdentity;
  readonly proven: boolean;
  readonly address: string | undefined;
  readonly #steam: GameServer;
  readonly #group: HSteamNetPollGroup;
  readonly #gone = new AbortController();
  /** Resolves when the other end has confirmed: until then, it may be nobody. */
  readonly connected: Promise<void>;
  #onConnected: () => void = () => undefined;
  #asking: { resolve: (data: Uint8Array) => void; reject: (reason: unknown) => void } | undefined;

  /** @param group - the poll group of those that are asked for a message */
  constructor(
    steam: GameServer,
    group: HSteamNetPollGroup,
    connection: HSteamNetConnection,
    info: SteamNetConnectionInfo,
  ) {
    this.#steam = steam;
    this.#group = group;
    this.connection = connection;
    this.identity = info.identityRemote;
    this.proven = (info.flags & k_nSteamNetworkConnectionInfoFlags_Unauthenticated) === 0;
    this.address = addressOf(info);
    this.connected = new Promise((resolve) => {
      this.#onConnected = resolve;
    });
  }

  onConnected(): void {
    this.#onConnected();
  }

  get signal(): AbortSignalLike {
    return this.#gone.signal;
  }

  receive(): Promise<Uint8Array> {
    if (this.#gone.signal.aborted) return Promise.reject(this.#gone.signal.reason);
    if (this.#asking !== undefined)
      return Promise.reject(new Error("receive: the message before is still awaited. Await one at a time."));
    const answer = new Promise<Uint8Array>((resolve, reject) => {
      this.#asking = { resolve, reject };
    });
    this.#steam.networkingSockets.setConnectionPollGroup(this.connection, this.#group);
    return answer;
  }

  send(data: Uint8Array): void {
    if (this.#gone.signal.aborted) return;
    this.#steam.networkingSockets.send(this.connection, data, k_nSteamNetworkingSend_Reliable);
  }

  /** Hands a message to the handshake. */
  onMessage(message: Message): void {
    const asking = this.#asking;
    this.#asking = undefined;
    // What comes behind it waits until it is asked for, or until there is a player.
    this.#steam.networkingSockets.setConnectionPollGroup(this.connection, k_HSteamNetPollGroup_Invalid);
    asking?.resolve(message.data);
  }

  /** Ends what is done for it. */
  abort(reason: Error): void {
    this.#asking?.reject(reason);
    this.#asking = undefined;
    this.#gone.abort(reason);
  }
}
