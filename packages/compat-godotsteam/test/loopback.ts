// A SteamServer of its own on the loopback, with what it logs, and a player in the same process.
import { fileURLToPath } from "node:url";
import { LoopbackControl, libraryPath } from "@headwater/loopback";
import { GameClient } from "@headwater/typed";
import { configure, type LoggedError, SteamServer, type SteamServerSignals } from "../src/index.js";
import { callbackIdOf, type Fields, payload } from "./payload.js";
import type { World } from "./records/classRecords.js";

// What the loopback has of a workshop and of items.
process.env["HEADWATER_LOOPBACK_UGC"] = fileURLToPath(new URL("fixtures/workshop.json", import.meta.url));
process.env["HEADWATER_LOOPBACK_INVENTORY"] = fileURLToPath(new URL("fixtures/inventory.json", import.meta.url));

/** Takes what SteamServer logs instead of printing it. */
export function logged(): LoggedError[] {
  const errors: LoggedError[] = [];
  configure({ library: libraryPath(), logError: (error) => errors.push(error) });
  return errors;
}

/** Runs callbacks until `signal` is emitted. */
export function next<Name extends keyof SteamServerSignals>(signal: Name): Promise<SteamServerSignals[Name]> {
  return new Promise((resolve) => {
    let emitted = false;
    SteamServer.once(signal, (...args: SteamServerSignals[Name]) => {
      emitted = true;
      resolve(args);
    });
    const frame = (): void => {
      SteamServer.run_callbacks();
      if (!emitted) setTimeout(frame, 1);
    };
    frame();
  });
}

export function start(queryPort = 0): void {
  const { status, verbal } = SteamServer.serverInitEx(
    "127.0.0.1",
    27015,
    queryPort,
    SteamServer.SERVER_MODE_AUTHENTICATION_AND_SECURE,
    "1.0.0.0",
  );
  if (status !== 0) throw new Error(verbal);
}

export async function startLoggedOn(): Promise<void> {
  start();
  const connected = next("server_connected");
  SteamServer.logOnAnonymous();
  await connected;
}

/** Has Steam send a callback to the server. */
export function post(struct: string, fields: Fields): void {
  new LoopbackControl().postCallback("server", callbackIdOf(struct), payload(struct, fields));
}

export async function world(): Promise<World & { end(): void }> {
  const player = await GameClient.init({ library: libraryPath(), pumpIntervalMs: 1 });
  return {
    server: SteamServer,
    player,
    ticket: async () => (await player.requestAuthTicket()).ticket,
    next,
    post,
    end: () => {
      player.shutdown();
      SteamServer.serverShutdown();
    },
  };
}
