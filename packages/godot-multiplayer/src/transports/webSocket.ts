// Godot's WebSocketMultiplayerPeer, on `ws`: the server chooses the peer's id, its first message says it, and each message
// from then on is a packet.
import { randomInt } from "node:crypto";
import { once } from "node:events";
import { type WebSocket, WebSocketServer } from "ws";
import { limitTable } from "../limits.js";
import { maxPeerId } from "../protocol/framing.js";
import type { MultiplayerTransport, TransportEvents } from "../transport.js";

/** As much of a server of `node:http` or `node:https` as is needed. */
export interface HttpServerLike {
  /**
   * Node's own.
   *
   * @param event - `upgrade` and its like
   * @param listener - called with each
   * @returns the server
   */
  on(event: string, listener: (...args: never[]) => void): unknown;
}

/** Options of {@link WebSocketTransport}: `port` or `server` at least. */
export interface WebSocketOptions {
  /** Port to listen on; 0 is any (`transport.port` has it). */
  port?: number;
  /** Address to listen on (default: all). */
  host?: string;
  /** Instead of port and host: an HTTP server, whose upgrades are taken. TLS is its business. */
  server?: HttpServerLike;
  /** The path that clients have to ask for (default: any). */
  path?: string;
  /** The sub-protocol that clients ask for with `supported_protocols`, if they do. */
  protocol?: string;
  /** Bytes of a message that is taken (default `packetBytes` of the limits). */
  maxMessageBytes?: number;
  /** Bytes that may wait to be sent to one peer (default 1 MiB): unreliable packets are left out, a reliable one ends it. */
  maxQueuedBytes?: number;
}

/** What `multiplayer.detailsOf(peer)` has. */
export interface WebSocketDetails {
  /** Whose connection it is: the proxy's, if there is one. */
  readonly address: string | undefined;
  /** Of the HTTP request that opened it. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** What was asked for, with the query. */
  readonly url: string | undefined;
}

/** The code of RFC 6455 for what goes against the server's rules. */
const policyViolation = 1008;

/** Clients that come by Godot's `WebSocketMultiplayerPeer`, browsers included. */
export class WebSocketTransport implements MultiplayerTransport {
  readonly #options: WebSocketOptions;
  readonly #maxQueuedBytes: number;
  readonly #sockets = new Map<number, WebSocket>();
  #server: WebSocketServer | undefined;

  constructor(options: WebSocketOptions) {
    if (options.port === undefined && options.server === undefined)
      throw new TypeError("WebSocketTransport: neither port nor server is given.");
    this.#options = options;
    this.#maxQueuedBytes = options.maxQueuedBytes ?? 1_048_576;
  }

  /** The port that it listens on. */
  get port(): number {
    const address = this.#server?.address();
    return typeof address === "object" && address !== null ? address.port : 0;
  }

  async open(events: TransportEvents): Promise<void> {
    const {
      port,
      host,
      server,
      path,
      protocol,
      maxMessageBytes: maxPayload = limitTable.packetBytes.default,
    } = this.#options;
    const where = server === undefined ? { port: port ?? 0, host } : { server: server as never };
    this.#server = new WebSocketServer({
      ...where,
      ...(path !== undefined && { path }),
      maxPayload,
      // Godot offers none; what browsers offer would cost memory for each peer.
      perMessageDeflate: false,
      handleProtocols: (offered) => (protocol !== undefined && offered.has(protocol) ? protocol : false),
    });
    this.#server.on("connection", (socket, request) => {
      const { headers, url } = request;
      this.#onConnection(socket, { address: request.socket.remoteAddress, headers, url }, events);
    });
    // A server that was handed in listens when its owner wants it to.
    if (server === undefined) await once(this.#server, "listening");
  }

  #onConnection(socket: WebSocket, details: WebSocketDetails, events: TransportEvents): void {
    // A peer that breaks the protocol is closed by `ws`, which says so here and then as `close`.
    socket.on("error", () => undefined);
    const id = freeId(events);
    if (id === undefined) {
      socket.close(policyViolation, "The server is full.");
      return;
    }
    this.#sockets.set(id, socket);
    const gone = (): void => {
      if (this.#sockets.get(id) !== socket) return;
      this.#sockets.delete(id);
      events.disconnected(id);
    };
    socket.on("message", (data, isBinary) => {
      if (this.#sockets.get(id) !== socket) return;
      if (isBinary) {
        events.packet(id, data as Buffer, 0, "reliable");
        return;
      }
      gone();
      socket.close(policyViolation, "Packets are binary.");
    });
    socket.on("close", gone);
    const hello = Buffer.alloc(4);
    hello.writeInt32LE(id);
    socket.send(hello);
    events.connected(id, { relay: true, details });
  }

  send(peer: number, bytes: Uint8Array, _channel: number, mode: string): void {
    const socket = this.#sockets.get(peer);
    if (socket === undefined) return;
    if (socket.bufferedAmount + bytes.length <= this.#maxQueuedBytes) socket.send(bytes);
    else if (mode === "reliable") socket.terminate();
  }

  disconnect(peer: number, reason: string): void {
    const socket = this.#sockets.get(peer);
    this.#sockets.delete(peer);
    // A reason has at most 123 bytes.
    socket?.close(
      1000,
      Buffer.from(reason)
        .subarray(0, 123)
        .toString()
        .replace(/\ufffd$/, ""),
    );
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets.values()) socket.close(1001);
    this.#sockets.clear();
    const server = this.#server;
    if (server === undefined) return;
    this.#server = undefined;
    // Those that do not answer the goodbye are not waited for.
    const late = setTimeout(() => {
      for (const socket of server.clients) socket.terminate();
    }, 1000);
    await new Promise((resolve) => server.close(resolve));
    clearTimeout(late);
  }
}

/** Nobody can guess another's id. */
function freeId(events: TransportEvents): number | undefined {
  for (let attempt = 0; attempt < 100; attempt++) {
    const id = randomInt(2, maxPeerId + 1);
    if (events.isFree(id)) return id;
  }
  return undefined;
}
