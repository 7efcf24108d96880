// GameServer on a fake binding: init, logon and its failures, events and throwing listeners, shutdown.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { HSteamNetConnection, HSteamNetPollGroup } from "../src/generated/aliases.js";
import { Result, ServerMode } from "../src/generated/enums.js";
import { SteamInitError, SteamLogOnError, SteamNotRunningError, SteamShutdownError } from "../src/manual/errors.js";
import { GameServer } from "../src/manual/gameServer.js";
import { fakeLibrary } from "./fakeNative.js";
import { FakeServer } from "./fakeServer.js";

const connected = 101;
const connectFailure = 102;
const disconnected = 103;

let fake: FakeServer;
let server: GameServer;

beforeEach(() => {
  fake = new FakeServer();
  fake.running = true;
  server = new GameServer(fake.binding, fakeLibrary, { pump: "manual" });
});

afterEach(() => {
  server.shutdown();
  vi.useRealTimers();
});

describe("init", () => {
  const options = { gamePort: 27015, queryPort: 27016, mode: ServerMode.Authentication, version: "1.0.0.0" };

  beforeEach(() => {
    fake.running = false;
  });

  test("hands the options to Steam, the address as a host-order number", async () => {
    const started = await GameServer.initWith(fake.addon, { ...options, ip: "10.1.2.3", pump: "manual" });
    expect(fake.initArguments).toEqual([0x0a010203, 27015, 27016, ServerMode.Authentication, "1.0.0.0"]);
    expect(started.running).toBe(true);
    expect(started.library.isLoopback).toBe(true);
    expect(started.steamId).toBe(90071992547409921n);
  });

  test("initSync does the same without a promise", () => {
    const started = GameServer.initSyncWith(fake.addon, { ...options, pump: "manual" });
    expect(started.running).toBe(true);
    fake.initResult = { code: 2, message: "no pipe" };
    expect(() => GameServer.initSyncWith(fake.addon, options)).toThrow(SteamInitError);
  });

  test("binds to any address by default", async () => {
    await GameServer.initWith(fake.addon, { ...options, pump: "manual" });
    expect(fake.initArguments?.[0]).toBe(0);
  });

  test("rejects with Steam's code and message, and says what to do", async () => {
    fake.initResult = { code: 2, message: "no pipe" };
    const error = await GameServer.initWith(fake.addon, options).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(SteamInitError);
    expect(error).toMatchObject({ code: 2, codeName: "NoSteamClient", steamMessage: "no pipe" });
    expect(String(error)).toMatch(/NoSteamClient \(2\): no pipe\. .*steamclient\.so/);
  });

  test.each(["", "localhost", "1.2.3", "1.2.3.256", "::1"])("rejects ip %j", async (ip) => {
    await expect(GameServer.initWith(fake.addon, { ...options, ip })).rejects.toThrow(TypeError);
    expect(fake.initArguments).toBeUndefined();
  });

  test("a wrong pump leaves nothing running", async () => {
    await expect(GameServer.initWith(fake.addon, { ...options, pumpIntervalMs: 0 })).rejects.toThrow(RangeError);
    expect(fake.running).toBe(false);
  });
});

describe("logon", () => {
  test("resolves when Steam confirms", async () => {
    const logOn = server.logOnAnonymous();
    fake.queue(connected);
    server.runCallbacks();
    await logOn;
    expect(fake.calls).toEqual(["LogOnAnonymous"]);
  });

  test("passes the token", async () => {
    const logOn = server.logOn("T0K3N");
    fake.queue(connected);
    server.runCallbacks();
    await logOn;
    expect(fake.calls).toEqual(["LogOn T0K3N"]);
  });

  test("is over at once when logged on", async () => {
    fake.loggedOn = true;
    await server.logOnAnonymous();
    expect(fake.calls).toEqual([]);
  });

  test("with another account logs off first", async () => {
    const first = server.logOnAnonymous();
    fake.queue(connected);
    server.runCallbacks();
    await first;
    fake.loggedOn = true;
    const second = server.logOn("T0K3N");
    expect(fake.calls).toEqual(["LogOnAnonymous", "LogOff"]);
    fake.queue(disconnected, { result: Result.OK });
    server.runCallbacks();
    await new Promise((resolve) => setImmediate(resolve));
    expect(fake.calls).toEqual(["LogOnAnonymous", "LogOff", "LogOn T0K3N"]);
    fake.queue(connected);
    server.runCallbacks();
    await second;
  });

  test("that times out tells what Steam said meanwhile", async () => {
    vi.useFakeTimers();
    const logOn = server.logOn("old", { timeoutMs: 50 }).catch((caught: unknown) => caught);
    for (let i = 0; i < 3; i++) fake.queue(connectFailure, { result: Result.GSLTExpired, stillRetrying: true });
    server.runCallbacks();
    vi.advanceTimersByTime(50);
    const error = await logOn;
    expect(error).toMatchObject({ code: "ERR_STEAM_LOGON_TIMEOUT", result: Result.GSLTExpired });
    expect(String(error)).toContain("it refused with GSLTExpired (106) 3 times and went on trying");
  });

  test("is kept: after Steam has lost the server, and again after pauses that grow", async () => {
    vi.useFakeTimers();
    server.keepLoggedOn({ minDelayMs: 100, maxDelayMs: 250 });
    const logOn = server.logOn("T0K3N");
    fake.queue(connected);
    server.runCallbacks();
    await logOn;
    fake.queue(disconnected, { result: Result.NoConnection });
    server.runCallbacks();
    const attempts = (): number => fake.calls.filter((call) => call === "LogOn T0K3N").length;
    for (const pause of [100, 200, 250, 250]) {
      const before = attempts();
      vi.advanceTimersByTime(pause - 1);
      expect(attempts()).toBe(before);
      vi.advanceTimersByTime(1);
      expect(attempts()).toBe(before + 1);
      fake.queue(connectFailure, { result: Result.NoConnection, stillRetrying: false });
      server.runCallbacks();
    }
    server.logOff();
    vi.advanceTimersByTime(10_000);
    expect(attempts(), "whoever logs off stays off").toBe(5);
  });

  test("rejects with the result when Steam does not retry", async () => {
    const logOn = server.logOn("bad");
    fake.queue(connectFailure, { result: Result.InvalidPassword, stillRetrying: true });
    fake.queue(connectFailure, { result: Result.AccessDenied, stillRetrying: false });
    server.runCallbacks();
    const error = await logOn.catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(SteamLogOnError);
    expect(error).toMatchObject({ code: "ERR_STEAM_LOGON_REFUSED", result: Result.AccessDenied });
    expect(String(error)).toContain("AccessDenied (15)");
  });

  test("survives a failure Steam retries", async () => {
    const logOn = server.logOnAnonymous();
    fake.queue(connectFailure, { result: Result.NoConnection, stillRetrying: true });
    fake.queue(connected);
    server.runCallbacks();
    await logOn;
  });

  test("rejects on timeout and calls the logon off", async () => {
    vi.useFakeTimers();
    const logOn = server.logOnAnonymous({ timeoutMs: 50 }).catch((caught: unknown) => caught);
    vi.advanceTimersByTime(50);
    expect(await logOn).toMatchObject({ code: "ERR_STEAM_LOGON_TIMEOUT", result: undefined });
    expect(fake.calls).toEqual(["LogOnAnonymous", "LogOff"]);
  });

  test("rejects with the signal's reason on abort and calls the logon off", async () => {
    const abort = new AbortController();
    const logOn = server.logOnAnonymous({ signal: abort.signal });
    const reason = new Error("changed my mind");
    abort.abort(reason);
    await expect(logOn).rejects.toBe(reason);
    expect(fake.calls).toEqual(["LogOnAnonymous", "LogOff"]);
  });

  test("does not start with an aborted signal", async () => {
    await expect(server.logOnAnonymous({ signal: AbortSignal.abort() })).rejects.toMatchObject({ name: "AbortError" });
    expect(fake.calls).toEqual([]);
  });

  test("an abort after the logon does nothing", async () => {
    const abort = new AbortController();
    const logOn = server.logOnAnonymous({ signal: abort.signal });
    fake.queue(connected);
    server.runCallbacks();
    await logOn;
    abort.abort();
    expect(fake.calls).toEqual(["LogOnAnonymous"]);
  });

  test("rejects on shutdown", async () => {
    const logOn = server.logOnAnonymous();
    server.shutdown();
    await expect(logOn).rejects.toBeInstanceOf(SteamShutdownError);
  });

  test("rejects on logOff", async () => {
    const logOn = server.logOnAnonymous();
    server.logOff();
    await expect(logOn).rejects.toMatchObject({ code: "ERR_STEAM_LOGON_CANCELLED" });
    expect(fake.calls).toEqual(["LogOnAnonymous", "LogOff"]);
  });

  test("refuses a second one while the first is pending, and allows one after it", async () => {
    const first = server.logOnAnonymous();
    await expect(server.logOnAnonymous()).rejects.toThrow(/under way/);
    fake.queue(connected);
    server.runCallbacks();
    await first;
    const again = server.logOnAnonymous();
    fake.queue(connected);
    server.runCallbacks();
    await again;
  });

  test("waits without limit if asked to", async () => {
    vi.useFakeTimers();
    const logOn = server.logOnAnonymous({ timeoutMs: Number.POSITIVE_INFINITY });
    vi.advanceTimersByTime(1e9);
    fake.queue(connected);
    server.runCallbacks();
    await logOn;
  });
});

describe("events", () => {
  test("carry the payload", () => {
    const seen: unknown[] = [];
    server.on("steamServersDisconnected", (event) => seen.push(event.result));
    fake.queue(disconnected, { result: Result.NoConnection });
    expect(server.runCallbacks()).toEqual({ delivered: 1, left: false });
    expect(seen).toEqual([Result.NoConnection]);
  });

  test("once is once", () => {
    const listener = vi.fn();
    server.once("steamServersConnected", listener);
    fake.queue(connected);
    fake.queue(connected);
    server.runCallbacks();
    expect(listener).toHaveBeenCalledTimes(1);
  });

  test("a callback this SDK does not know is skipped", () => {
    fake.queue(999999);
    fake.callbacks.push({ id: connected, payload: undefined });
    expect(server.runCallbacks()).toEqual({ delivered: 2, left: false });
  });

  test("a throwing listener loses neither other listeners nor callbacks behind it, and is told of", async () => {
    // Vitest has a handler of its own, which would fail the run.
    const others = process.listeners("uncaughtException");
    process.removeAllListeners("uncaughtException");
    const uncaught: unknown[] = [];
    const told = new Promise<void>((resolve) => {
      process.on("uncaughtException", (error) => {
        if (uncaught.push(error) === 2) resolve();
      });
    });
    try {
      const calls: string[] = [];
      const [first, second] = [new Error("first"), new Error("second")];
      server.on("steamServersConnected", () => {
        throw first;
      });
      server.on("steamServersConnected", () => {
        throw second;
      });
      server.on("steamServersConnected", () => calls.push("same event"));
      server.on("steamServersDisconnected", () => calls.push("next event"));
      fake.queue(connected);
      fake.queue(disconnected, { result: Result.OK });
      server.runCallbacks();
      expect(calls).toEqual(["same event", "next event"]);
      await told;
      expect(uncaught).toEqual([first, second]);
    } finally {
      process.removeAllListeners("uncaughtException");
      for (const other of others) process.on("uncaughtException", other);
    }
  });

  test("the timer pumps by itself", async () => {
    const timed = new GameServer(fake.binding, fakeLibrary, { pumpIntervalMs: 1 });
    const seen = new Promise((resolve) => timed.once("steamServersConnected", resolve));
    fake.queue(connected);
    await seen;
    timed.shutdown();
  });
});

describe("waitFor", () => {
  test("resolves with the payload that is accepted", async () => {
    const wait = server.waitFor("steamServersDisconnected", (event) => event.result === Result.Busy);
    fake.queue(connected);
    fake.queue(disconnected, { result: Result.OK });
    fake.queue(disconnected, { result: Result.Busy });
    server.runCallbacks();
    expect(await wait).toEqual({ result: Result.Busy });
  });

  test("survives removeAllListeners", async () => {
    const wait = server.waitFor("steamServersConnected");
    server.removeAllListeners();
    fake.queue(connected);
    server.runCallbacks();
    await wait;
  });

  test("rejects on timeout", async () => {
    vi.useFakeTimers();
    const wait = server
      .waitFor("steamServersConnected", undefined, { timeoutMs: 20 })
      .catch((caught: unknown) => caught);
    vi.advanceTimersByTime(20);
    expect(await wait).toMatchObject({
      name: "SteamTimeoutError",
      message: expect.stringMatching(/^GameServer.waitFor: no steamServersConnected came within 20 ms. See /),
    });
  });

  test("rejects on abort, on shutdown and after it", async () => {
    const abort = new AbortController();
    const aborted = server.waitFor("steamServersConnected", undefined, { signal: abort.signal });
    abort.abort();
    await expect(aborted).rejects.toMatchObject({ name: "AbortError" });
    const cut = server.waitFor("steamServersConnected");
    server.shutdown();
    await expect(cut).rejects.toBeInstanceOf(SteamShutdownError);
    await expect(server.waitFor("steamServersConnected")).rejects.toBeInstanceOf(SteamShutdownError);
  });

  test("a predicate that throws fails only its own wait", async () => {
    const failed = server.waitFor("steamServersConnected", () => {
      throw new Error("mine");
    });
    const fine = server.waitFor("steamServersConnected");
    fake.queue(connected);
    server.runCallbacks();
    await expect(failed).rejects.toThrow("mine");
    await fine;
  });
});

describe("shutdown", () => {
  test("is idempotent", () => {
    server.shutdown();
    server.shutdown();
    expect(fake.calls).toEqual(["shutdown"]);
    expect(server.running).toBe(false);
  });

  test("ends its objects with it: they are not the next server's", () => {
    const { gameServer, networkingSockets } = server;
    server.shutdown();
    fake.running = true;
    for (const call of [
      () => gameServer.setProduct("late"),
      () => gameServer.getSteamId(),
      () => networkingSockets.createPollGroup(),
      () => networkingSockets.send(7 as HSteamNetConnection, new Uint8Array(1), 0),
      () => server.logOff(),
      () => server.runCallbacks(),
      () => server.messages(1 as HSteamNetPollGroup),
      () => server.receive(1 as HSteamNetPollGroup),
    ]) {
      expect(call).toThrow(SteamNotRunningError);
      expect(call).toThrow(/^\w+\.\w+: this GameServer was shut down\. It and its objects belong to one init/);
    }
    expect(fake.calls).toEqual(["shutdown"]);
  });
});

describe("close", () => {
  test("happens at the end of an await using block: logs off, then shuts down", async () => {
    fake.loggedOn = true;
    await server[Symbol.asyncDispose]();
    expect(fake.calls).toEqual(["LogOff", "shutdown"]);
  });

  test("is one end, however often it is asked for", async () => {
    const closing = server.close();
    expect(server.close()).toBe(closing);
    await closing;
    await server.close();
    expect(fake.calls).toEqual(["shutdown"]);
  });
});
