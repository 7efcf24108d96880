// Init, logon, logoff and shutdown on the loopback, and what the errors before and after say.
import { once } from "node:events";
import * as native from "@headwater/native";
import { type GameServer, SteamLogOnError, SteamShutdownError } from "@headwater/typed";
import { afterEach, describe, expect, test } from "vitest";
import { currentSdk } from "../../generator/src/sdks/currentSdk.js";
import { serverLibrary, valveSdk } from "../steamclient/door.mjs";
import { loggedOnServer, startPlayer, startServer } from "./loopbackServer.js";

let server: GameServer | undefined;
afterEach(() => {
  server?.shutdown();
  server = undefined;
});

test("before anything is loaded, a call says what to do", () => {
  expect(() => native.server.ISteamGameServer.SetProduct("x")).toThrowError(
    "ISteamGameServer.SetProduct: no Steam library is loaded. Call loadLibrary() and server.init() first.",
  );
  expect(() => native.server.runCallbacks(() => {})).toThrowError(/^runCallbacks: no Steam library is loaded\./);
  expect(() => native.server.init(0, 0, 0, 0, "1")).toThrowError(/^server\.init: no Steam library is loaded\./);
  expect(() => native.server.shutdown()).not.toThrow();
});

test("a loaded library is known as what it is, and a second one is refused", () => {
  const info = native.loadLibrary(serverLibrary);
  const { missing, ...rest } = info;
  expect(rest).toEqual({
    path: serverLibrary,
    isLoopback: true,
    sdkVersion: valveSdk ?? currentSdk(),
    incompatible: [],
  });
  if (valveSdk === undefined) expect(missing).toEqual([]);
  expect(native.loadLibrary(serverLibrary)).toEqual(info);
  expect(native.loadLibrary()).toEqual(info);
  expect(() => native.loadLibrary(process.execPath)).toThrowError(native.LibraryLoadError);
});

test("before init, a call says what to do", () => {
  expect(() => native.server.ISteamGameServer.SetProduct("x")).toThrowError(
    "ISteamGameServer.SetProduct: the server context is not initialized. Call server.init() first.",
  );
});

test("init, logon and logoff, with their callbacks in order", async () => {
  server = await startServer();
  const events: string[] = [];
  for (const name of ["gsPolicyResponse", "steamServersConnected", "steamServersDisconnected"] as const) {
    server.on(name, () => events.push(name));
  }
  expect(server.running).toBe(true);
  expect(server.gameServer.loggedOn()).toBe(false);
  const policy = server.waitFor("gsPolicyResponse");
  await server.logOnAnonymous({ timeoutMs: 10_000 });
  expect(await policy).toEqual({ secure: true });
  expect(server.gameServer.loggedOn()).toBe(true);
  // Universe 1 (public), account type 4 (anonymous game server).
  expect(server.steamId >> 52n).toBe(0x14n);
  const disconnected = server.waitFor("steamServersDisconnected");
  server.logOff();
  await disconnected;
  expect(server.gameServer.loggedOn()).toBe(false);
  expect(events).toEqual(["steamServersConnected", "gsPolicyResponse", "steamServersDisconnected"]);
});

test("a logon with an empty token is refused with Steam's result", async () => {
  server = await startServer();
  await expect(server.logOn("", { timeoutMs: 10_000 })).rejects.toBeInstanceOf(SteamLogOnError);
});

test("one server per process at a time, and again after shutdown", async () => {
  server = await startServer();
  await expect(startServer()).rejects.toThrowError(
    "GameServer.init: the context is running already. Call shutdown() before initializing it again.",
  );
  server.shutdown();
  server.shutdown();
  expect(server.running).toBe(false);
  expect(() => server?.gameServer.setProduct("x")).toThrowError(
    "SteamGameServer.setProduct: this GameServer was shut down.",
  );
  for (let round = 0; round < 5; round++) {
    server = await loggedOnServer();
    server.shutdown();
  }
});

test("shutdown rejects what is pending", async () => {
  server = await startServer({ pump: "manual" });
  const logOn = server.logOnAnonymous();
  const reputation = server.gameServer.getServerReputation();
  const event = server.waitFor("gsClientKick");
  server.shutdown();
  await expect(logOn).rejects.toBeInstanceOf(SteamShutdownError);
  await expect(event).rejects.toBeInstanceOf(SteamShutdownError);
  await expect(reputation).rejects.toThrowError();
});

test("a server and a player live in one process, each with callbacks of its own", async () => {
  server = await loggedOnServer();
  const player = await startPlayer();
  try {
    expect(player.steamId).not.toBe(server.steamId);
    const seenByServer: unknown[] = [];
    server.on("getAuthSessionTicketResponse", (event) => seenByServer.push(event));
    const { ticket } = await player.requestAuthTicket();
    expect(ticket.byteLength).toBeGreaterThan(0);
    expect(seenByServer).toEqual([]);
  } finally {
    player.shutdown();
  }
});

describe("callbacks", () => {
  test("a listener that shuts the server down ends the delivery", async () => {
    server = await startServer({ pump: "manual" });
    const running = server;
    running.gameServer.beginLogOnAnonymous();
    await new Promise<void>((resolve) => {
      running.on("steamServersConnected", () => {
        running.shutdown();
        resolve();
      });
      const pump = setInterval(() => {
        if (running.running) running.runCallbacks();
        else clearInterval(pump);
      }, 1);
    });
    expect(() => running.runCallbacks()).toThrowError(/shut down/);
  });

  test("the pump cannot be run from inside itself", async () => {
    server = await startServer({ pump: "manual" });
    const running = server;
    running.gameServer.beginLogOnAnonymous();
    const error = await new Promise<unknown>((resolve) => {
      running.on("steamServersConnected", () => {
        try {
          running.runCallbacks();
          resolve(undefined);
        } catch (reason) {
          resolve(reason);
        }
      });
      const pump = setInterval(() => {
        if (running.gameServer.loggedOn()) clearInterval(pump);
        running.runCallbacks();
      }, 1);
    });
    expect(error).toMatchObject({ code: "HEADWATER_REENTRANT" });
  });
});

test("node:events waits for an event", async () => {
  server = await startServer();
  const connected = once(server, "steamServersConnected");
  await server.logOnAnonymous();
  expect(await connected).toHaveLength(1);
});
