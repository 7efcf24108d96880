// A relay between a player and a server that keeps the packets it passes on, and can put packets of its own among them.
import { createSocket, type Socket } from "node:dgram";
import { once } from "node:events";
import type { NetworkingAddress } from "@headwater/native";

/** Packets kept of each direction. */
const mostKept = 500;

export class UdpProxy {
  /** Where the player has to connect to. */
  readonly address: NetworkingAddress;
  /** Packets of the player, oldest first. */
  readonly toServer: Buffer[] = [];
  /** Packets of the server, oldest first. */
  readonly toPlayer: Buffer[] = [];
  readonly #server: NetworkingAddress;
  /** One is the server to the player, the other the player to the server. */
  readonly #facing: { player: Socket; server: Socket };

  static async open(server: NetworkingAddress): Promise<UdpProxy> {
    return new UdpProxy(server, { player: await boundSocket(), server: await boundSocket() });
  }

  private constructor(server: NetworkingAddress, facing: { player: Socket; server: Socket }) {
    this.#server = server;
    this.#facing = facing;
    this.address = { ip: "127.0.0.1", port: facing.player.address().port };
    let player: number | undefined;
    facing.player.on("message", (packet, { port }) => {
      player = port;
      if (this.toServer.length < mostKept) this.toServer.push(packet);
      facing.server.send(packet, server.port, server.ip);
    });
    facing.server.on("message", (packet) => {
      if (this.toPlayer.length < mostKept) this.toPlayer.push(packet);
      if (player !== undefined) facing.player.send(packet, player, "127.0.0.1");
    });
  }

  /** Sends the server a packet that seems to come from the player. */
  forge(packet: Uint8Array): Promise<void> {
    return sendTo(this.#facing.server, packet, this.#server);
  }

  close(): void {
    this.#facing.player.close();
    this.#facing.server.close();
  }
}

export async function boundSocket(): Promise<Socket> {
  const socket = createSocket({ type: "udp4", recvBufferSize: 1 << 20 });
  socket.bind(0, "127.0.0.1");
  await once(socket, "listening");
  return socket;
}

/** Resolves when the system has the packet. */
export function sendTo(socket: Socket, packet: Uint8Array, { ip, port }: NetworkingAddress): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.send(packet, port, ip, (error) => (error ? reject(error) : resolve()));
  });
}
