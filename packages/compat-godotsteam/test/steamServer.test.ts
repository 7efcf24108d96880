// The singleton as a whole: delivery inside run_callbacks() only and in order, failures that are logged, life cycle.
import { setImmediate as nextTurn } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, expectTypeOf, test, vi } from "vitest";
import { printError } from "../src/core/errorLog.js";
import type { DenyReason, Result, ServerMode } from "../src/enums.js";
import { configure, is_empty, type LoggedError, Steam, SteamServer } from "../src/index.js";
import { logged, post, start, startLoggedOn } from "./loopback.js";

let errors: LoggedError[];
const messages = (): string[] => errors.map(({ message }) => message);

beforeEach(() => {
  errors = logged();
});
afterEach(() => SteamServer.serverShutdown());

test("Steam is SteamServer, and members are there both ways", () => {
  expect(Steam).toBe(SteamServer);
  expect(SteamServer.RESULT_OK).toBe(1);
  expect(SteamServer.Result.RESULT_OK).toBe(1);
  expect(SteamServer.Result[1]).toBe("RESULT_OK");
  expect(SteamServer.STEAM_ID_LAN_MODE_GAME_SERVER).toBe(72057594037927936n);
});

test("enums are types of the singleton too, by both names", () => {
  expectTypeOf<SteamServer.ServerMode>().toEqualTypeOf<ServerMode>();
  expectTypeOf<Steam.Result>().toEqualTypeOf<Result>();
});

test("what the singleton has can be listed", () => {
  expect(Object.keys(SteamServer)).toEqual(Object.getOwnPropertyNames(SteamServer));
  expect(Object.keys(SteamServer)).toContain("serverInitEx");
});

test("dictionaries are typed as on success, and is_empty() tells failures", () => {
  expectTypeOf(SteamServer.getAuthSessionTicket).returns.toHaveProperty("buffer").toEqualTypeOf<Uint8Array>();
  expect(is_empty(SteamServer.getAuthSessionTicket())).toBe(true);
  start();
  expect(is_empty(SteamServer.getPublicIP())).toBe(false);
});

test("a script may change what a failed call has given it", () => {
  SteamServer.getPOPList().push(1);
  expect(SteamServer.getPOPList()).toEqual([]);
  Object.assign(SteamServer.getPublicIP(), { ipv4: 1 });
  expect(is_empty(SteamServer.getPublicIP())).toBe(true);
});

describe("delivery", () => {
  beforeEach(startLoggedOn);

  test("signals come inside run_callbacks() only, in Steam's order", async () => {
    const seen: string[] = [];
    const handlers = {
      client_kick: () => seen.push("kick"),
      client_approved: () => seen.push("approved"),
      associate_clan: () => seen.push("clan"),
    };
    for (const [name, handler] of Object.entries(handlers)) SteamServer.connect(name as keyof typeof handlers, handler);
    post("GSClientApprove_t", { m_SteamID: 1n });
    post("GSClientKick_t", { m_SteamID: 1n });
    post("GSClientApprove_t", { m_SteamID: 2n });
    await nextTurn();
    expect(seen).toEqual([]);
    SteamServer.run_callbacks();
    expect(seen).toEqual(["approved", "kick", "approved"]);

    SteamServer.associateWithClan(103582791429521408n);
    while (!seen.includes("clan")) {
      await nextTurn();
      expect(seen).not.toContain("clan");
      SteamServer.run_callbacks();
    }
    for (const [name, handler] of Object.entries(handlers))
      SteamServer.disconnect(name as keyof typeof handlers, handler);
  });

  test("answers come in the order Steam gave them, none is forgotten", async () => {
    const seen: unknown[] = [];
    const compat = (...args: unknown[]): number => seen.push(args.at(-1));
    SteamServer.once("associate_clan", () => seen.push("clan"));
    SteamServer.player_compat.connect(compat);
    SteamServer.computeNewPlayerCompatibility(76561197960287930n);
    SteamServer.associateWithClan(103582791429521408n);
    // GodotSteam forgets the first of two calls of a kind.
    SteamServer.computeNewPlayerCompatibility(76561197960287931n);
    while (seen.length < 3) {
      await nextTurn();
      SteamServer.run_callbacks();
    }
    expect(seen).toEqual([76561197960287930n, "clan", 76561197960287931n]);
    SteamServer.player_compat.disconnect(compat);
  });

  test("a handler that throws stops neither the others nor the signals behind it", () => {
    const kicked = vi.fn();
    SteamServer.client_approved.connect(() => {
      throw new Error("broken");
    }, SteamServer.CONNECT_ONE_SHOT);
    SteamServer.client_approved.connect(kicked, SteamServer.CONNECT_ONE_SHOT);
    SteamServer.client_kick.connect(kicked, SteamServer.CONNECT_ONE_SHOT);
    post("GSClientApprove_t", { m_SteamID: 1n });
    post("GSClientKick_t", { m_SteamID: 1n, m_eDenyReason: 5 });
    SteamServer.run_callbacks();
    expect(kicked.mock.calls).toEqual([
      [1n, 0n],
      [1n, 5],
    ]);
    expect(messages()).toEqual([
      expect.stringMatching(/^\[STEAM SERVER\] Signal, client_approved: a handler threw Error: broken/),
    ]);
  });

  test("run_callbacks() within a handler is logged", () => {
    SteamServer.client_kick.connect(SteamServer.run_callbacks, SteamServer.CONNECT_ONE_SHOT);
    post("GSClientKick_t", { m_SteamID: 1n });
    SteamServer.run_callbacks();
    expect(messages()).toEqual([expect.stringMatching(/^\[STEAM SERVER\] Main Server, run_callbacks: /)]);
  });

  test("a handler may shut the server down", () => {
    SteamServer.client_kick.connect(SteamServer.serverShutdown, SteamServer.CONNECT_ONE_SHOT);
    post("GSClientKick_t", { m_SteamID: 1n });
    SteamServer.run_callbacks();
    expect(SteamServer.loggedOn()).toBe(false);
    expect(messages()).toEqual([expect.stringContaining("loggedOn: Steam is not initialised")]);
  });

  test("a handler of an answer may shut the server down: answers behind it are lost", async () => {
    const lost = vi.fn();
    let ended = false;
    const stop = (): void => {
      SteamServer.serverShutdown();
      ended = true;
    };
    SteamServer.associate_clan.connect(stop, SteamServer.CONNECT_ONE_SHOT);
    SteamServer.player_compat.connect(lost);
    SteamServer.associateWithClan(103582791429521408n);
    SteamServer.computeNewPlayerCompatibility(76561197960287930n);
    while (!ended) {
      await nextTurn();
      SteamServer.run_callbacks();
    }
    await startLoggedOn();
    SteamServer.run_callbacks();
    expect(lost).not.toHaveBeenCalled();
    expect(messages()).toEqual([]);
    SteamServer.player_compat.disconnect(lost);
  });

  test("an answer that has come when the server is started anew is none of the new one's", async () => {
    const clan = vi.fn();
    SteamServer.associate_clan.connect(clan);
    SteamServer.client_kick.connect(() => {
      SteamServer.serverShutdown();
      start();
    }, SteamServer.CONNECT_ONE_SHOT);
    SteamServer.associateWithClan(103582791429521408n);
    // Behind the answer, in the same frame.
    post("GSClientKick_t", { m_SteamID: 1n });
    SteamServer.run_callbacks();
    await nextTurn();
    SteamServer.run_callbacks();
    expect(clan).not.toHaveBeenCalled();
    expect(messages()).toEqual([]);
    SteamServer.associate_clan.disconnect(clan);
  });

  test("a shutdown loses the answers under way without a word", async () => {
    const clan = vi.fn();
    SteamServer.associate_clan.connect(clan);
    SteamServer.associateWithClan(103582791429521408n);
    SteamServer.serverShutdown();
    await startLoggedOn();
    SteamServer.run_callbacks();
    expect(clan).not.toHaveBeenCalled();
    expect(messages()).toEqual([]);
    SteamServer.associate_clan.disconnect(clan);
  });
});

describe("signals by name", () => {
  test("connect, is_connected and disconnect are those of the signal", () => {
    const handler = vi.fn();
    expect(SteamServer.connect("client_kick", handler)).toBe(0);
    expect(SteamServer.client_kick.is_connected(handler)).toBe(true);
    expect(SteamServer.is_connected("client_kick", handler)).toBe(true);
    expect(SteamServer.connect("client_kick", handler)).toBe(31);
    SteamServer.disconnect("client_kick", handler);
    expect(SteamServer.is_connected("client_kick", handler)).toBe(false);
    expect(SteamServer.has_signal("client_kick")).toBe(true);
    expect(SteamServer.has_signal("client_kicked")).toBe(false);
  });

  test("a method of an object by its name, as in Godot 3", () => {
    const calls: unknown[] = [];
    const world = {
      lobby: "red",
      _on_kick(...args: unknown[]): void {
        calls.push([this.lobby, ...args]);
      },
    };
    expect(SteamServer.connect("client_kick", world, "_on_kick", ["bound"])).toBe(0);
    expect(SteamServer.is_connected("client_kick", world, "_on_kick")).toBe(true);
    SteamServer.client_kick.emit(1n, 5);
    expect(calls).toEqual([["red", 1n, 5, "bound"]]);
    expect(SteamServer.connect("client_kick", world, "_on_kick")).toBe(31);
    SteamServer.disconnect("client_kick", world, "_on_kick");
    expect(SteamServer.is_connected("client_kick", world, "_on_kick")).toBe(false);

    expect(SteamServer.connect("client_kick", world, "_on_kick", [], SteamServer.CONNECT_ONE_SHOT)).toBe(0);
    SteamServer.client_kick.emit(2n, 5);
    SteamServer.client_kick.emit(3n, 5);
    expect(calls.slice(1)).toEqual([["red", 2n, 5]]);

    SteamServer.disconnect("client_approved", world, "_on_kick");
    expect(SteamServer.connect("client_kick", world, "_on_join" as "_on_kick")).toBe(31);
    expect(messages().map((each) => each.replace("[STEAM SERVER] Signal, ", ""))).toEqual([
      "client_kick: the handler is connected already; disconnect it first",
      "client_approved: the handler to disconnect is not connected",
      "client_kick: the object has no method _on_join",
    ]);
  });

  test("on, once and off are Node's: a handler may be there twice", () => {
    const handler = vi.fn();
    expect(SteamServer.on("client_kick", handler).on("client_kick", handler)).toBe(SteamServer);
    SteamServer.client_kick.emit(1n, 5);
    expect(handler).toHaveBeenCalledTimes(2);
    SteamServer.off("client_kick", handler).off("client_kick", handler).off("client_kick", handler);
    SteamServer.once("client_kick", handler);
    SteamServer.client_kick.emit(1n, 5);
    SteamServer.client_kick.emit(1n, 5);
    expect(handler).toHaveBeenCalledTimes(3);
    expect(messages()).toEqual([]);
  });

  test("handlers get arguments of the documented types", () => {
    const right = (): number =>
      SteamServer.client_kick.connect((steam_id, reason) => {
        expectTypeOf(steam_id).toEqualTypeOf<bigint>();
        expectTypeOf(reason).toEqualTypeOf<DenyReason>();
      });
    // @ts-expect-error the first argument is a bigint
    const wrong = (): number => SteamServer.connect("client_kick", (steam_id: string) => steam_id);
    // @ts-expect-error there is no such signal
    const unknown = (): boolean => SteamServer.is_connected("client_kicked", () => undefined);
    expect([right, wrong, unknown]).toHaveLength(3);
  });

  test("another spelling is the same signal", () => {
    expect(SteamServer.gamplay_stats).toBe(SteamServer.gameplay_stats);
  });

  test("a signal that is not there", () => {
    expect(SteamServer.connect("client_kicked" as "client_kick", () => undefined)).toBe(31);
    expect(messages()).toEqual(["[STEAM SERVER] Signal, client_kicked: there is no signal of this name"]);
    expect(() => SteamServer.on("client_kicked" as "client_kick", vi.fn())).toThrow(TypeError);
  });
});

describe("failures", () => {
  test("without a server: the empty value and one error, which names class and function", () => {
    expect(SteamServer.getPublicIP()).toEqual({});
    expect(errors).toEqual([
      {
        message: "[STEAM SERVER] Game Server, getPublicIP: Steam is not initialised. Call serverInitEx() first.",
        className: "Game Server",
        functionName: "getPublicIP",
        cause: expect.any(Error),
      },
    ]);
  });

  test("what does not fit: the same", () => {
    start();
    SteamServer.setSpectatorPort(70_000);
    expect(messages()).toEqual([
      "[STEAM SERVER] Game Server, setSpectatorPort: port is 70000; expected an integer from 0 to 65535",
    ]);
  });

  test("what Steam's side refuses: the same", () => {
    start();
    SteamServer.setServerName("a\0b");
    expect(messages()).toEqual([expect.stringMatching(/^\[STEAM SERVER\] Game Server, setServerName: /)]);
  });

  test("an argument GDScript would refuse throws, server or not", () => {
    const wrong = (): void => SteamServer.setServerName(5 as never);
    const error = new TypeError("SteamServer.setServerName(): name is 5; expected a string.");
    expect(wrong).toThrow(error);
    start();
    expect(wrong).toThrow(error);
    expect(messages()).toEqual([]);
  });

  test("errors are printed by default", () => {
    const print = vi.spyOn(console, "error").mockImplementation(() => undefined);
    configure({ logError: printError });
    SteamServer.loggedOn();
    expect(print.mock.calls).toEqual([
      ["[STEAM SERVER] Game Server, loggedOn: Steam is not initialised. Call serverInitEx() first."],
    ]);
    print.mockRestore();
  });

  test("run_callbacks() without a server says so once, and again after the next server", () => {
    for (let round = 0; round < 2; round++) {
      start();
      SteamServer.serverShutdown();
      SteamServer.run_callbacks();
      SteamServer.run_callbacks();
    }
    const said = "[STEAM SERVER] Main Server, run_callbacks: Steam is not initialised. Call serverInitEx() first.";
    expect(messages()).toEqual([said, said]);
  });
});

describe("life cycle", () => {
  const arguments_ = ["127.0.0.1", 27015, 0, SteamServer.SERVER_MODE_AUTHENTICATION, "1.0.0.0"] as const;

  test("a second init fails and leaves the first alone", () => {
    expect(SteamServer.serverInit(...arguments_)).toBe(true);
    expect(SteamServer.serverInit(...arguments_)).toBe(false);
    expect(SteamServer.serverInitEx(...arguments_)).toEqual({ status: 1, verbal: expect.stringContaining("already") });
    expect(messages()).toEqual([expect.stringMatching(/^\[STEAM SERVER\] Main Server, serverInit: .*already/)]);
    SteamServer.setServerName("still there");
    expect(errors).toHaveLength(1);
  });

  test.each(["", "0", "*", "0.0.0.0"])("ip %j binds to every interface", (ip) => {
    const [, ...rest] = arguments_;
    expect(SteamServer.serverInitEx(ip, ...rest).status).toBe(0);
  });

  test.each(["127.0.0.l", "127.0.0", "localhost", "::1", "10.0.0.5:27015"])(
    "ip %j is refused, not every interface",
    (ip) => {
      const [, ...rest] = arguments_;
      expect(SteamServer.serverInitEx(ip, ...rest).status).toBe(SteamServer.STEAM_API_INIT_RESULT_FAILED_GENERIC);
      expect(SteamServer.serverInit(ip, ...rest)).toBe(false);
      expect(messages()).toEqual(
        ["serverInitEx", "serverInit"].map(
          (name) =>
            `[STEAM SERVER] Main Server, ${name}: ip is ${JSON.stringify(ip)}; expected an IPv4 address as "10.0.0.5", or "" for every interface`,
        ),
      );
    },
  );

  test.each(["10.0.0.5", "10.0.0.5:", "10.0.0.5:0", "10.0.0.5:70000", "::1", "[::1]"])(
    "connecting to %j is refused",
    (address) => {
      start();
      expect(SteamServer.connectByIPAddress(address, {})).toBe(0);
      expect(messages()).toEqual([
        `[STEAM SERVER] Networking Sockets, connectByIPAddress: ip_address_with_port is ${JSON.stringify(address)}; expected an address with its port as "10.0.0.5:27015"`,
      ]);
    },
  );

  test("a library that cannot be loaded", () => {
    configure({ library: "/nowhere/libsteam_api.so" });
    const { status, verbal } = SteamServer.serverInitEx(...arguments_);
    expect(status).toBe(SteamServer.STEAM_API_INIT_RESULT_FAILED_GENERIC);
    expect(verbal).toContain("/nowhere/libsteam_api.so");
    expect(messages()).toEqual([]);
  });

  test("a port that is none", () => {
    const { status, verbal } = SteamServer.serverInitEx(
      "",
      27015,
      70_000,
      SteamServer.SERVER_MODE_AUTHENTICATION,
      "1.0.0.0",
    );
    expect([status, verbal]).toEqual([1, "An argument does not fit; the logged error says which."]);
    expect(messages()).toEqual([
      "[STEAM SERVER] Main Server, serverInitEx: query_port is 70000; expected an integer from 0 to 65535",
    ]);
  });

  test("init after shutdown, with the handlers of before", async () => {
    start();
    SteamServer.serverShutdown();
    const connected = vi.fn();
    SteamServer.server_connected.connect(connected, SteamServer.CONNECT_ONE_SHOT);
    await startLoggedOn();
    expect(connected).toHaveBeenCalledOnce();
    expect(SteamServer.getSteamID()).toBe(SteamServer.getServerSteamID());
    expect(SteamServer.isAnonAccount(SteamServer.getSteamID())).toBe(true);
  });

  test("inventory handles, as functions and as properties, keep all their bits over a shutdown", () => {
    SteamServer.set_inventory_update_handle("18446744073709551614");
    SteamServer.inventory_handle = 12;
    start();
    SteamServer.serverShutdown();
    expect(SteamServer.get_inventory_update_handle()).toBe(18446744073709551614n);
    expect(SteamServer.inventory_update_handle).toBe(18446744073709551614n);
    expect(SteamServer.get_inventory_handle()).toBe(12);
    SteamServer.inventory_update_handle = 5n;
    SteamServer.set_inventory_handle(-1);
    expect([SteamServer.inventory_handle, SteamServer.get_inventory_update_handle()]).toEqual([-1, 5n]);
  });
});
