// With Node's types: the contexts are its event emitters, and its signals and buffers are taken.
import { EventEmitter, on, once } from "node:events";
import type { GameServer } from "@headwater/typed";

declare const server: GameServer;

export async function asEmitter(): Promise<unknown> {
  const emitter: NodeJS.EventEmitter = server;
  const [event] = await once(server, "steamServersConnected");
  for await (const [each] of on(server, "validateAuthTicketResponse")) return each;
  await server.waitFor("steamServersConnected", undefined, { signal: AbortSignal.timeout(1000) });
  server.messages(server.networkingSockets.createPollGroup(), { signal: new AbortController().signal });
  server.gameServer.beginAuthSession(Buffer.from("ticket"), 76561198006409530n);
  return [event, emitter, server instanceof EventEmitter];
}
