// The background pump on the loopback: everything arrives, in order, once, and what it has taken ahead is nobody's loss.
import * as native from "@headwater/native";
import type { GameServer, HSteamNetConnection, Message } from "@headwater/typed";
import { afterEach, describe, expect, test } from "vitest";
import { serverLibrary } from "../steamclient/door.mjs";
import { loggedOnServer, startServer } from "./loopbackServer.js";

const reliable = 8;
const someone = 76561197960265729n;
const group = 103582791429521409n;

describe("typed", () => {
  let server: GameServer;
  afterEach(() => server.shutdown());

  function socketPair(): { near: HSteamNetConnection; far: HSteamNetConnection } {
    const pair = native.server.ISteamNetworkingSockets.CreateSocketPair(false, null, null);
    if (!pair) throw new Error("no socket pair");
    return { near: pair[0] as HSteamNetConnection, far: pair[1] as HSteamNetConnection };
  }

  const bytesOf = (value: number): Uint8Array => new Uint8Array(new Uint32Array([value]).buffer);

  function send(connection: HSteamNetConnection, value: number): void {
    server.networkingSockets.sendMessageToConnection(connection, bytesOf(value), reliable);
  }

  const numberIn = (message: Message): number => new Uint32Array(message.data.slice().buffer)[0] as number;

  test("events, a logon and call results come by themselves", async () => {
    server = await loggedOnServer({ pump: "background" });
    expect(server.gameServer.loggedOn()).toBe(true);
    const status = server.waitFor("gsClientGroupStatus");
    server.gameServer.requestUserGroupStatus(someone, group);
    expect(await status).toMatchObject({ steamIdUser: someone });
    await expect(server.gameServer.getServerReputation()).resolves.toBeDefined();
  });

  test("callbacks can be run by hand, too, and come once", async () => {
    server = await loggedOnServer({ pump: "background" });
    let seen = 0;
    server.on("gsClientGroupStatus", () => seen++);
    for (let i = 1; i <= 50; i++) {
      server.gameServer.requestUserGroupStatus(someone, group);
      server.runCallbacks();
      expect(seen, "whether the thread had it or the library").toBe(i);
    }
    const last = server.waitFor("gsPolicyResponse");
    server.logOff();
    await server.logOnAnonymous();
    await last;
    expect(seen).toBe(50);
  });

  test("a poll group's messages arrive in order while more are sent", async () => {
    server = await startServer({ pump: "background" });
    const { near, far } = socketPair();
    const pollGroup = server.networkingSockets.createPollGroup();
    server.networkingSockets.setConnectionPollGroup(far, pollGroup);
    const [count, ahead] = [3000, 7];
    const values: number[] = [];
    for (let i = 0; i < ahead; i++) send(near, i);
    for await (const message of server.messages(pollGroup)) {
      values.push(numberIn(message));
      if (values.length === count) break;
      // The last of those under way sends the next few: each time the thread has to see them.
      if (values.length % ahead === 0) for (let i = 0; i < ahead; i++) send(near, values.length + i);
    }
    expect(values).toEqual(Array.from({ length: count }, (_, index) => index));
  });

  test("a connection's messages arrive, and the rest is there after the loop", async () => {
    server = await startServer({ pump: "background" });
    const { near, far } = socketPair();
    const first = server.messages({ connection: far });
    const next = first.next();
    send(near, 1);
    const { value } = await next;
    expect(value && numberIn(value)).toBe(1);
    await first.return?.();
    send(near, 2);
    expect(server.networkingSockets.receiveMessages({ connection: far }).map(numberIn)).toEqual([2]);
  });

  test("an iteration ends when its source is closed", async () => {
    server = await startServer({ pump: "background" });
    const pollGroup = server.networkingSockets.createPollGroup();
    const next = server.messages(pollGroup).next();
    server.networkingSockets.destroyPollGroup(pollGroup);
    expect(await next).toEqual({ done: true, value: undefined });
  });

  test("a listener may shut the server down and start it again", async () => {
    server = await startServer({ pump: "background" });
    const again = await new Promise<GameServer>((resolve, reject) => {
      server.on("steamServersConnected", () => {
        server.shutdown();
        startServer({ pump: "background" }).then(resolve, reject);
      });
      server.gameServer.beginLogOnAnonymous();
    });
    server = again;
    await server.logOnAnonymous();
    expect(server.gameServer.loggedOn()).toBe(true);
  });
});

describe("native", () => {
  const { server } = native;
  const { backgroundPump: pump, ISteamNetworkingSockets: sockets } = server;
  afterEach(() => server.shutdown());

  function init(): void {
    native.loadLibrary(serverLibrary);
    server.init(0x7f000001, 27015, 0, 2, "1.0.0.0");
  }

  /** Starts the pump; resolves when it first calls. */
  function ready(): Promise<void> {
    return new Promise((resolve) => pump.start(resolve));
  }

  function receive(handle: number, capacity = 16): number[] {
    const batch = new native.ReceiveBatch({ capacity });
    const count = sockets.ReceiveMessagesOnConnection(handle, batch);
    return count < 0 ? [-1] : Array.from({ length: count }, (_, index) => batch.payload(index)[0] as number);
  }

  function pair(): [near: number, far: number] {
    const made = sockets.CreateSocketPair(false, null, null);
    if (!made) throw new Error("no socket pair");
    return [made[0], made[1]];
  }

  test("a callback the thread had taken is there after it was stopped", async () => {
    init();
    server.ISteamGameServer.LogOnAnonymous();
    await ready();
    pump.stop();
    const ids: number[] = [];
    expect(server.runCallbacks((id) => ids.push(id))).toBe(ids.length);
    // SteamServersConnected_t, first of a logon's.
    expect(ids[0]).toBe(101);
    expect(server.runCallbacks(() => {})).toBe(0);
  });

  test("messages taken ahead come first, watched or not, pumped or not", async () => {
    init();
    const [near, far] = pair();
    server.runCallbacks(() => {});
    const called = ready();
    pump.watchConnection(far);
    for (const value of [1, 2, 3]) sockets.SendMessageToConnection(near, new Uint8Array([value]), reliable);
    await called;
    pump.unwatchConnection(far);
    pump.stop();
    sockets.SendMessageToConnection(near, new Uint8Array([4]), reliable);
    expect(receive(far, 1)).toEqual([1]);
    expect(receive(far, 2)).toEqual([2, 3]);
    expect(receive(far)).toEqual([4]);
    expect(receive(far)).toEqual([]);
  });

  test("to close a source discards what was taken ahead of it", async () => {
    init();
    const [near, far] = pair();
    server.runCallbacks(() => {});
    const called = ready();
    pump.watchConnection(far);
    sockets.SendMessageToConnection(near, new Uint8Array([1]), reliable);
    await called;
    sockets.CloseConnection(far, 0, null, false);
    expect(receive(far)).toEqual([-1]);
  });

  test("messages nobody took survive until their source closes", async () => {
    init();
    const kept: [connection: number, value: number][] = [];
    for (let i = 0; i < 200; i++) {
      const [near, far] = pair();
      server.runCallbacks(() => {});
      const called = ready();
      pump.watchConnection(far);
      sockets.SendMessageToConnection(near, new Uint8Array([i]), reliable);
      await called;
      pump.unwatchConnection(far);
      pump.stop();
      // Every tenth stays open: its message has to survive.
      if (i % 10 !== 0) sockets.CloseConnection(far, 0, null, false);
      else kept.push([far, i]);
    }
    for (const [far, value] of kept) expect(receive(far)).toEqual([value]);
  });

  test("a poll group that does not exist is told, and needs no watch to be unwatched", async () => {
    init();
    const called = ready();
    pump.watchPollGroup(sockets.CreatePollGroup() + 1);
    await called;
    expect(pump.unwatchPollGroup(12345)).toBeUndefined();
  });

  test("misuse says what to do", () => {
    init();
    expect(() => pump.watchConnection(1)).toThrowError(
      "backgroundPump.watchConnection: no background pump runs in the server context. Call backgroundPump.start() first.",
    );
    pump.start(() => {});
    expect(() => pump.start(() => {})).toThrowError(
      "backgroundPump.start: the background pump of the server context runs already. Call stop() before starting it " +
        "with another function.",
    );
    expect(() => pump.start(5 as never)).toThrowError(
      /^backgroundPump\.start: argument 1 \(onReady\) must be a function/,
    );
    expect(() => pump.watchPollGroup(-1)).toThrowError(/^backgroundPump\.watchPollGroup: argument 1 \(hPollGroup\)/);
    expect(() => pump.unwatchConnection(1n as never)).toThrowError(TypeError);
    server.shutdown();
    expect(() => pump.start(() => {})).toThrowError(/^backgroundPump\.start: the server context is shut down\./);
    expect(() => pump.watchConnection(1)).toThrowError(/^backgroundPump\.watchConnection: the server context is shut/);
    for (const harmless of [pump.stop, pump.ref, pump.unref]) expect(harmless()).toBeUndefined();
    expect(pump.unwatchConnection(1)).toBeUndefined();
  });
});
