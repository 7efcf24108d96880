// A game and players on the loopback, for the tests of this folder.
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { LoopbackControl, libraryPath } from "@headwater/loopback";
import { GameClient, type HSteamNetConnection, k_nSteamNetworkingSend_Reliable } from "@headwater/typed";
import { type Game, openGame, type Place } from "../src/game.js";

/** Faults of Steam and of the line; see @headwater/loopback. */
export const control = new LoopbackControl();
let port = 0;

export async function startGame(place: Place = {}): Promise<Game> {
  const socket = createSocket("udp4").bind(0, "127.0.0.1");
  await once(socket, "listening");
  port = socket.address().port;
  await new Promise<void>((resolve) => socket.close(resolve));
  return openGame({ ip: "127.0.0.1", port, queryPort: 0, library: libraryPath(), ...place });
}

export class TestPlayer {
  readonly client: GameClient;
  #connection!: HSteamNetConnection;

  private constructor(client: GameClient) {
    this.client = client;
  }

  static async start(): Promise<TestPlayer> {
    return new TestPlayer(await GameClient.init({ library: libraryPath(), pumpIntervalMs: 1 }));
  }

  /** Connects, with a ticket as first message. */
  async knock(): Promise<void> {
    const { ticket } = await this.client.requestAuthTicket();
    this.#connection = this.client.networkingSockets.connectByIpAddress({ ip: "127.0.0.1", port });
    this.#send(ticket);
  }

  say(text: string): void {
    this.#send(new TextEncoder().encode(text));
  }

  /** The next thing that the server says. */
  async next(): Promise<string> {
    for await (const { data } of this.client.messages({ connection: this.#connection }))
      return new TextDecoder().decode(data);
    throw new Error("The connection ended.");
  }

  #send(data: Uint8Array): void {
    this.client.networkingSockets.send(this.#connection, data, k_nSteamNetworkingSend_Reliable);
  }
}
