// What runs callbacks: a timer that keeps nothing alive, the addon's thread, or nobody.
import type { BackgroundPump } from "@headwater/native";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { HSteamNetConnection, HSteamNetPollGroup } from "../src/generated/aliases.js";
import { GameServer } from "../src/manual/gameServer.js";
import { type PumpDriver, type PumpOptions, startPumpDriver } from "../src/manual/pumpDriver.js";
import { fakeLibrary } from "./fakeNative.js";
import { FakeBackgroundPump, FakeServer } from "./fakeServer.js";

const timers: NodeJS.Timeout[] = [];

beforeEach(() => {
  const original = setInterval;
  vi.spyOn(globalThis, "setInterval").mockImplementation(((run: () => void, delay: number) => {
    const timer = original(run, delay);
    timers.push(timer);
    return timer;
  }) as typeof setInterval);
});

afterEach(() => {
  for (const timer of timers.splice(0)) clearInterval(timer);
  vi.restoreAllMocks();
});

function start(options: PumpOptions, run: () => void = () => undefined): PumpDriver | undefined {
  return startPumpDriver("GameServer.init", new FakeBackgroundPump() as BackgroundPump, run, options);
}

describe("timer", () => {
  test("is the default, and keeps the process alive only when told to", () => {
    const driver = start({});
    expect(timers[0]?.hasRef()).toBe(false);
    driver?.ref();
    expect(timers[0]?.hasRef()).toBe(true);
    driver?.unref();
    expect(timers[0]?.hasRef()).toBe(false);
  });

  test("runs at its interval until it is stopped", () => {
    vi.useFakeTimers();
    const run = vi.fn();
    const driver = start({ pumpIntervalMs: 5 }, run);
    vi.advanceTimersByTime(5);
    driver?.stop();
    vi.advanceTimersByTime(50);
    vi.useRealTimers();
    expect(run).toHaveBeenCalledTimes(1);
  });
});

test("manual starts nothing", () => {
  expect(start({ pump: "manual" })).toBeUndefined();
  expect(timers).toEqual([]);
});

describe("background", () => {
  let fake: FakeServer;
  let server: GameServer;

  beforeEach(() => {
    fake = new FakeServer();
    fake.running = true;
    server = new GameServer(fake.binding, fakeLibrary, { pump: "background" });
  });
  afterEach(() => server.shutdown());

  test("delivers events when the thread says so, without a timer", () => {
    const events: unknown[] = [];
    server.on("gsPolicyResponse", (event) => events.push(event));
    fake.queue(115, { secure: true });
    expect(events).toEqual([]);
    fake.backgroundPump.onReady?.();
    expect(events).toEqual([{ secure: true }]);
    expect(timers).toEqual([]);
  });

  test("keeps the process alive; unreferenced, while an event is awaited and no longer", async () => {
    expect(fake.backgroundPump.referenced).toBe(true);
    server.unref();
    expect(fake.backgroundPump.referenced).toBe(false);
    const waiting = server.waitFor("gsPolicyResponse");
    expect(fake.backgroundPump.referenced).toBe(true);
    fake.queue(115, { secure: true });
    fake.backgroundPump.onReady?.();
    await waiting;
    expect(fake.backgroundPump.referenced).toBe(false);
  });

  test("watches the sources of messages() until they end", async () => {
    const group = server.messages(1 as HSteamNetPollGroup);
    const connection = server.messages({ connection: 7 as HSteamNetConnection });
    expect(fake.backgroundPump.watched).toEqual(["group 1", "connection 7"]);
    const next = group.next();
    fake.queueMessages("a");
    fake.backgroundPump.onReady?.();
    expect(new TextDecoder().decode((await next).value?.data)).toBe("a");
    await group.return?.();
    expect(fake.backgroundPump.watched).toEqual(["connection 7"]);
    server.shutdown();
    expect(fake.backgroundPump.watched).toEqual([]);
    expect(await connection.next()).toEqual({ done: true, value: undefined });
  });

  test("does not go on watching a source that never existed", () => {
    expect(() => server.messages(2 as HSteamNetPollGroup)).toThrowError(
      "GameServer.messages: There is no poll group 2.",
    );
    expect(fake.backgroundPump.watched).toEqual([]);
  });

  test("ends with the server", () => {
    server.shutdown();
    expect(fake.backgroundPump.onReady).toBeUndefined();
  });
});
