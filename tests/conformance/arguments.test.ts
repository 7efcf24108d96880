// Error texts of wrong arguments: they name method, position, parameter, what was expected and what came.
import { libraryPath } from "@headwater/loopback";
import * as native from "@headwater/native";
import { afterAll, beforeAll, expect, test } from "vitest";

const { server } = native;

beforeAll(() => {
  native.loadLibrary(libraryPath());
  server.init(0x7f000001, 27015, 0, 2, "1.0.0.0");
});
afterAll(() => server.shutdown());

/* biome-ignore lint/suspicious/noExplicitAny: wrong types are the point */
const wrong = (value: unknown): any => value;

const cases: [what: string, call: () => unknown, want: string][] = [
  [
    "a number for a string",
    () => server.ISteamGameServer.SetProduct(wrong(5)),
    "ISteamGameServer.SetProduct: argument 1 (pszProduct) must be a string, got number 5.",
  ],
  [
    "nothing for a boolean",
    () => server.ISteamGameServer.SetDedicatedServer(wrong(undefined)),
    "ISteamGameServer.SetDedicatedServer: argument 1 (bDedicated) must be a boolean, got undefined.",
  ],
  [
    "a port out of range",
    () => server.ISteamGameServer.SetSpectatorPort(65_536),
    "ISteamGameServer.SetSpectatorPort: argument 1 (unSpectatorPort) must be an integer from 0 to 65535, got number 65536.",
  ],
  [
    "a fraction for an integer",
    () => server.ISteamGameServer.SetMaxPlayerCount(1.5),
    "ISteamGameServer.SetMaxPlayerCount: argument 1 (cPlayersMax) must be an integer from -2147483648 to 2147483647, got number 1.5.",
  ],
  [
    "a number for a SteamID",
    () => server.ISteamGameServer.EndAuthSession(wrong(76561197960287936)),
    "ISteamGameServer.EndAuthSession: argument 1 (steamID) must be a bigint (a number cannot hold 64 bits exactly; " +
      "write 5n or BigInt(text)), got number 76561197960287940.",
  ],
  [
    "a bigint of 65 bits",
    () => server.ISteamGameServer.EndAuthSession(2n ** 64n),
    "ISteamGameServer.EndAuthSession: argument 1 (steamID) must be a bigint from 0n to 2n ** 64n - 1n, got bigint 18446744073709551616n.",
  ],
  [
    "a NUL in a string",
    () => server.ISteamGameServer.SetKeyValue("ab\0c", "v"),
    "ISteamGameServer.SetKeyValue: argument 1 (pKey) must not contain a NUL character (there is one at byte 2): " +
      "C++ would end the text there.",
  ],
  [
    "an array for bytes",
    () => server.ISteamGameServer.BeginAuthSession(wrong([1, 2]), 1n),
    "ISteamGameServer.BeginAuthSession: argument 1 (pAuthTicket) must be a Uint8Array, another view of an ArrayBuffer, " +
      "or an ArrayBuffer, got an array.",
  ],
  [
    "a host name for an address",
    () => server.ISteamNetworkingSockets.CreateListenSocketIP("localhost:1", null),
    "ISteamNetworkingSockets.CreateListenSocketIP: argument 1 (localAddress) must be an address such as " +
      '"127.0.0.1:27015", "[::1]:27015" or { ip: "127.0.0.1", port: 27015 }, got "localhost:1".',
  ],
  [
    "an unknown option",
    () => server.ISteamNetworkingSockets.CreateListenSocketIP("127.0.0.1:0", [{ option: 12345, value: 1 }]),
    "ISteamNetworkingSockets.CreateListenSocketIP: argument 2 (pOptions): 12345 is not an option of this SDK. Use a " +
      "member of ESteamNetworkingConfigValue.",
  ],
  [
    "arrays of different lengths",
    () => server.ISteamNetworkingSockets.ConfigureConnectionLanes(1, [0, 1], [1]),
    "ISteamNetworkingSockets.ConfigureConnectionLanes: pLanePriorities has 2 elements, pLaneWeights has 1; " +
      "they describe the same things and must be of one length.",
  ],
  [
    "something else for a batch",
    () => server.ISteamNetworkingSockets.ReceiveMessagesOnConnection(1, wrong({})),
    "ISteamNetworkingSockets.ReceiveMessagesOnConnection: argument 2 (batch) must be a ReceiveBatch of this installation of the package, got an object.",
  ],
];

test.each(cases)("%s", (_, call, want) => {
  expect(call).toThrowError(want);
});

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
    /ConnectByIPAddress: argument 1 \(address\) must be an address .*, got "x{63}…"\.$/,
  ],
  [
    "the ip of an address",
    () => server.ISteamNetworkingSockets.ConnectByIPAddress({ ip: long("é"), port: 1 }, null),
    /, got "é{31}…"\.$/,
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
  ["a text for a number", () => server.ISteamGameServer.SetMaxPlayerCount(wrong(long())), /got string "x{63}…"\.$/],
  [
    "a bigint, whose digits take minutes",
    () => server.ISteamGameServer.EndAuthSession(1n << (1n << 29n)),
    /got a bigint of 536870912 bits or more\.$/,
  ],
  ["a path", () => native.loadLibrary(`/${long()}`), /\/x{4095}… \(the path given\): the system takes no path as long/],
  ["a source", () => server.readMessages(wrong(long())), /got string "x{60}…"\.$/],
  [
    "a source's connection",
    () => server.readMessages({ connection: wrong(long()) }),
    /got \{ connection: string "x{60}…" \}/,
  ],
  ["a recipient", () => new native.Recipients(wrong([long()])), /got string "x{60}…"\.$/],
  ["recipients", () => server.broadcast(wrong(long()), new Uint8Array(1), 8), /got string "x{60}…"\.$/],
  [
    "flags",
    () => server.broadcast(new native.Recipients(), new Uint8Array(1), wrong(1n << (1n << 29n))),
    /got a bigint of 256 bits or more\.$/,
  ],
  [
    "a lane",
    () => server.broadcast(new native.Recipients(), new Uint8Array(1), 8, { lane: wrong(long()) }),
    /got string "x{60}…"\.$/,
  ],
  ["a row", () => new native.ReceiveBatch().identity(wrong(long())), /got string "x{60}…"\.$/],
  ["a limit", () => Object.assign(new native.ReceiveBatch(), { limit: long() }), /got string "x{60}…"\.$/],
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
