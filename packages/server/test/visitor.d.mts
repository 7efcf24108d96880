import type { GameClient, HSteamNetConnection, Message, SteamNetConnectionInfo } from "@headwater/typed";

export declare class Visitor {
  readonly connection: HSteamNetConnection;
  /** How the server ended it. */
  readonly ended: Promise<SteamNetConnectionInfo>;
  static connect(client: GameClient, port: number): Promise<Visitor>;
  /** Connects and presents a fresh ticket. */
  static join(client: GameClient, port: number): Promise<Visitor>;
  send(data: Uint8Array | string, reliable?: boolean): number;
  /** The text of the next message. */
  next(): Promise<string>;
  receive(): Message[];
  leave(): void;
}
