// Arguments that act while they are read, and long ones, which are printed cut.
import * as native from "@headwater/native";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serverLibrary } from "../steamclient/door.mjs";

const { server } = native;

beforeAll(() => {
  native.loadLibrary(serverLibrary);
  server.init(0x7f000001, 27015, 0, 2, "1.0.0.0");
});
afterAll(() => server.shutdown());

/* biome-ignore lint/suspicious/noExplicitAny: wrong types are the point */
const wrong = (value: unknown): any => value;

test("a getter that shuts the server down in the middle of a call", () => {
  const address = {
    get ip(): string {
      server.shutdown();
      return "127.0.0.1";
    },
    port: 0,
  };
  expect(() => server.ISteamNetworkingSockets.CreateListenSocketIP(address, null)).toThrowError(
    "ISteamNetworkingSockets.CreateListenSocketIP: the server context is shut down. Call server.init() again before using it.",
  );
  server.init(0x7f000001, 27015, 0, 2, "1.0.0.0");
});

test("a getter that takes the buffer away in the middle of a call", () => {
  const data = new Uint8Array(1024);
  const identity = {
    get type(): "steamid" {
      structuredClone(data.buffer, { transfer: [data.buffer] });
      return "steamid";
    },
    steamId: 1n,
  };
  expect(() => server.ISteamGameServer.GetAuthSessionTicket(data, identity)).toThrowError(
    /argument 1 \(pTicket\) is detached: its memory was transferred elsewhere\./,
  );
});

/** Of 10 million characters. */
const long = (text = "x") => text.repeat(10_000_000);

const longValues: [what: string, call: () => unknown, want: RegExp][] = [
  [
    "an address",
    () => server.ISteamNetworkingSockets.ConnectByIPAddress(long(), null),
    /ConnectByIPAddress: argument 1 \(address\) must be an address .*, got "x{63}…"\. See /,
  ],
  [
    "the ip of an address",
    () => server.ISteamNetworkingSockets.ConnectByIPAddress({ ip: long("é"), port: 1 }, null),
    /, got "é{31}…"\. See /,
  ],
  [
    "an identity's type",
    () => server.ISteamNetworkingSockets.ConnectP2P(wrong({ type: long() }), 0, null),
    /unknown identity type "x{63}…"; use/,
  ],
  [
    "an identity's value",
    () => server.ISteamNetworkingSockets.ConnectP2P({ type: "string", value: long() }, 0, null),
    /the value of an identity of type "string" is too long/,
  ],
  ["a text for a number", () => server.ISteamGameServer.SetMaxPlayerCount(wrong(long())), /got string "x{63}…"\. See /],
  [
    "a bigint, whose digits take minutes",
    () => server.ISteamGameServer.EndAuthSession(1n << (1n << 29n)),
    /got a bigint of 536870912 bits or more\. See /,
  ],
  ["a path", () => native.loadLibrary(`/${long()}`), /\/x{4095}… \(the path given\): the system takes no path as long/],
  ["a source", () => server.readMessages(wrong(long())), /got string "x{60}…"\. See /],
  [
    "a source's connection",
    () => server.readMessages({ connection: wrong(long()) }),
    /got \{ connection: string "x{60}…" \}/,
  ],
  ["a recipient", () => new native.Recipients(wrong([long()])), /got string "x{60}…"\. See /],
  ["recipients", () => server.broadcast(wrong(long()), new Uint8Array(1), 8), /got string "x{60}…"\. See /],
  [
    "flags",
    () => server.broadcast(new native.Recipients(), new Uint8Array(1), wrong(1n << (1n << 29n))),
    /got a bigint of 256 bits or more\. See /,
  ],
  [
    "a lane",
    () => server.broadcast(new native.Recipients(), new Uint8Array(1), 8, { lane: wrong(long()) }),
    /got string "x{60}…"\. See /,
  ],
  ["a row", () => new native.ReceiveBatch().identity(wrong(long())), /got string "x{60}…"\. See /],
  ["a limit", () => Object.assign(new native.ReceiveBatch(), { limit: long() }), /got string "x{60}…"\. See /],
];

test.each(longValues)("%s of any length is printed cut", (_, call, want) => {
  let message = "";
  try {
    call();
  } catch (error) {
    ({ message } = error as Error);
  }
  expect(message).toMatch(want);
  expect(message.length).toBeLessThan(6000);
});
