// Lets other programs of this user look on at a running server, as `headwater-server watch` does.
import { rmSync } from "node:fs";
import { createServer, type Socket } from "node:net";
import { type Json, toJson } from "@headwater/typed";
import { serverEventNames } from "@headwater/typed/foundation";
import type { DedicatedServer } from "../dedicatedServer.js";
import { logTo } from "../logging.js";
import { type Snapshot, snapshotOf } from "../snapshot.js";
import { makeWatchFolder, watchPath } from "./watchPath.js";

/** What a watcher gets, as lines of JSON. */
export type WatchLine =
  | {
      /** The server at one moment, once a second. */
      readonly snapshot: Json<Snapshot>;
    }
  | {
      /** How much it matters. */
      readonly level: "info" | "warn" | "error";
      /** What happened, as a `logger` is told. */
      readonly message: string;
      /** What there is to know of it. */
      readonly fields: Record<string, unknown>;
    }
  | {
      /** The event of Steam's callback. */
      readonly callback: string;
      /** What it brought, as JSON: SteamIDs are texts. */
      readonly payload: unknown;
    };

const snapshotIntervalMs = 1000;
/** A watcher who does not read gets nothing more until they do. */
const mostUnreadBytes = 1_048_576;

/**
 * From now on `headwater-server watch` finds the server. Nothing is made for watchers who are not there, and what there is
 * to be seen, only this user sees.
 *
 * @param server - who may be watched
 * @returns a function that ends it; the end of the server does it, too.
 * @throws Error if the folder for it is somebody else's as well
 */
export function allowWatch<Data>(server: DedicatedServer<Data>): () => void {
  makeWatchFolder();
  const path = watchPath(process.pid);
  // Left behind by a process of the same number that was killed.
  if (process.platform !== "win32") rmSync(path, { force: true });
  const watchers = new Set<Socket>();
  const door = createServer((socket) => {
    watchers.add(socket);
    socket.unref();
    const off = show(server, (line) => {
      if (socket.writableLength < mostUnreadBytes) socket.write(`${JSON.stringify(line)}\n`);
    });
    socket.on("error", () => undefined);
    socket.on("close", () => {
      watchers.delete(socket);
      off();
    });
    // What watchers say is nothing to us.
    socket.resume();
  });
  // Whoever cannot be watched plays all the same.
  door.on("error", (error) => process.emitWarning(`allowWatch: ${error.message}`));
  door.listen(path).unref();
  const off = (): void => {
    door.close();
    for (const watcher of watchers) watcher.end();
  };
  server.once("close", off);
  return off;
}

function show<Data>(server: DedicatedServer<Data>, write: (line: WatchLine) => void): () => void {
  const snapshot = (): void => write({ snapshot: toJson(snapshotOf(server)) });
  const say = (level: "info" | "warn" | "error") => (fields: object, message: string) =>
    write({ level, message, fields: toJson(fields) as Record<string, unknown> });
  snapshot();
  const timer = setInterval(snapshot, snapshotIntervalMs);
  timer.unref();
  const offLog = logTo(server, { info: say("info"), warn: say("warn"), error: say("error") });
  const { steam } = server;
  const listeners = Object.values(serverEventNames).map((name) => {
    const listener = (payload: unknown): void => write({ callback: name, payload: toJson(payload) });
    steam.on(name, listener);
    return () => steam.off(name, listener);
  });
  return () => {
    clearInterval(timer);
    offLog();
    for (const off of listeners) off();
  };
}
