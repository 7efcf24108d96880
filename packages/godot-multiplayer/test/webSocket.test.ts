// The WebSocket transport with clients that behave otherwise than Godot's.
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { WebSocket } from "ws";
import { SceneMultiplayer } from "../src/index.js";
import { type WebSocketDetails, type WebSocketOptions, WebSocketTransport } from "../src/websocket.js";

let multiplayer: SceneMultiplayer;
beforeEach(() => {
  multiplayer = new SceneMultiplayer({ limits: { peers: 2 } });
});
afterEach(() => multiplayer.close());

async function listen(
  options: Partial<WebSocketOptions> = {},
): Promise<{ transport: WebSocketTransport; url: string }> {
  const transport = new WebSocketTransport({ port: 0, host: "127.0.0.1", ...options });
  await multiplayer.listen(transport);
  return { transport, url: `ws://127.0.0.1:${transport.port}` };
}

/** A client, and the id that it was given. */
async function join(url: string, protocols?: string): Promise<{ socket: WebSocket; id: number }> {
  const socket = new WebSocket(url, protocols);
  const [hello] = (await once(socket, "message")) as [Buffer];
  expect(hello).toHaveLength(4);
  return { socket, id: hello.readInt32LE() };
}

async function closeCode(socket: WebSocket): Promise<number> {
  const [code] = (await once(socket, "close")) as [number];
  return code;
}

test("a peer has the id that the server chose, and details", async () => {
  const { url } = await listen({ path: "/game" });
  const { socket, id } = await join(`${url}/game`);
  expect(multiplayer.peers).toEqual([id]);
  expect(multiplayer.detailsOf(id) as WebSocketDetails).toMatchObject({ address: "127.0.0.1", url: "/game" });
  socket.close();
  await once(multiplayer, "peerDisconnected");
  expect(multiplayer.peers).toEqual([]);
});

test.each([
  ["text", "hello", 1008],
  ["more than is taken", new Uint8Array(65_537), 1009],
])("%s ends it", async (_, data, code) => {
  const { url } = await listen();
  const { socket } = await join(url);
  socket.send(data);
  expect(await closeCode(socket)).toBe(code);
  await vi.waitFor(() => expect(multiplayer.peers).toEqual([]));
});

test("whose packets are refused for too long", async () => {
  const { url } = await listen();
  const { socket } = await join(url);
  for (let i = 0; i < 100; i++) socket.send(new Uint8Array([0]));
  expect(await closeCode(socket)).toBe(1000);
});

test("more than there may be are turned away", async () => {
  const { url } = await listen();
  await join(url);
  await join(url);
  expect(await closeCode(new WebSocket(url))).toBe(1008);
});

test("a sub-protocol, for those who ask for it", async () => {
  const { url } = await listen({ protocol: "game" });
  expect((await join(url, "game")).socket.protocol).toBe("game");
  const other = new WebSocket(url, "other");
  const [error] = (await once(other, "error")) as [Error];
  expect(error.message).toMatch(/no subprotocol/i);
});

test("on an HTTP server of the game's", async () => {
  const server = createServer((_, response) => response.end("hello"));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const transport = new WebSocketTransport({ server });
  await multiplayer.listen(transport);
  const { port } = server.address() as AddressInfo;
  const { id } = await join(`ws://127.0.0.1:${port}`);
  expect(multiplayer.peers).toEqual([id]);
  await multiplayer.close();
  expect(await (await fetch(`http://127.0.0.1:${port}`)).text()).toBe("hello");
  server.closeAllConnections();
  server.close();
});

test("a peer that does not read: unreliable packets are left out, a reliable one ends it", async () => {
  const { url } = await listen({ maxQueuedBytes: 100_000 });
  const { socket, id } = await join(url);
  socket.pause();
  const gone = once(multiplayer, "peerDisconnected");
  // The system takes some megabytes before anything is left over.
  for (let i = 0; i < 1000; i++) multiplayer.sendBytes(new Uint8Array(50_000), id, "unreliable");
  await vi.waitFor(() => expect(multiplayer.peers).toEqual([id]));
  for (let i = 0; i < 1000; i++) multiplayer.sendBytes(new Uint8Array(50_000), id);
  await gone;
  socket.terminate();
});

test("without port and server it says so", () => {
  expect(() => new WebSocketTransport({})).toThrow(/neither port nor server/);
});
