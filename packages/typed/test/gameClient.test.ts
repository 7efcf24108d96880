// GameClient on a fake binding: init and the ticket that waits for Steam's confirmation.
import type { UserContext } from "@headwater/native";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Result } from "../src/generated/enums.js";
import { GameClient } from "../src/manual/gameClient.js";
import { fakeLibrary } from "./fakeNative.js";

let due: { id: number; payload: object }[];
let cancelled: number[];
let running: boolean;
let handle: number;
let initResult: { code: number; message: string };
let client: GameClient;

const binding = {
  get running() {
    return running;
  },
  init: () => initResult,
  shutdown: () => {
    running = false;
  },
  takeNetworkingText: () => undefined,
  runCallbacks: (handler: (id: number, payload: object) => void) => {
    const now = due.splice(0);
    for (const { id, payload } of now) handler(id, payload);
    return now.length;
  },
  ISteamNetworking: {},
  ISteamNetworkingSockets: {},
  ISteamUser: {
    GetSteamID: () => 76561197960287930n,
    GetAuthSessionTicket: () => [handle, Uint8Array.of(1, 2, 3)],
    CancelAuthTicket: (ticket: number) => cancelled.push(ticket),
  },
} as unknown as UserContext;

beforeEach(() => {
  due = [];
  cancelled = [];
  running = true;
  handle = 5;
  initResult = { code: 0, message: "" };
  client = new GameClient(binding, fakeLibrary, { pump: "manual" });
});

afterEach(() => client.shutdown());

test("init rejects with Steam's code and message", async () => {
  running = false;
  initResult = { code: 2, message: "no Steam" };
  const init = GameClient.initWith({ loadLibrary: () => fakeLibrary, user: binding });
  await expect(init).rejects.toMatchObject({ name: "SteamInitError", codeName: "NoSteamClient" });
});

test("has the user's SteamID", () => {
  expect(client.steamId).toBe(76561197960287930n);
});

test("a ticket is handed out once Steam has confirmed it", async () => {
  const request = client.requestAuthTicket();
  due.push(
    { id: 163, payload: { handle: 4, result: Result.Fail } },
    { id: 163, payload: { handle: 5, result: Result.OK } },
  );
  client.runCallbacks();
  expect(await request).toEqual({ handle: 5, ticket: Uint8Array.of(1, 2, 3) });
  expect(cancelled).toEqual([]);
});

test("a ticket Steam refuses is cancelled", async () => {
  const request = client.requestAuthTicket();
  due.push({ id: 163, payload: { handle: 5, result: Result.NoConnection } });
  client.runCallbacks();
  await expect(request).rejects.toMatchObject({ name: "SteamResultError", result: Result.NoConnection });
  expect(cancelled).toEqual([5]);
});

test("no ticket at all is an error at once", async () => {
  handle = 0;
  await expect(client.requestAuthTicket()).rejects.toMatchObject({ name: "SteamCallError" });
});

test("a shutdown ends the request without calling into Steam again", async () => {
  const request = client.requestAuthTicket();
  client.shutdown();
  await expect(request).rejects.toMatchObject({ name: "SteamShutdownError" });
  expect(cancelled).toEqual([]);
});
