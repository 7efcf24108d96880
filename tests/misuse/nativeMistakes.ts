// The mistakes that users of the addon make, one row each: native names, as the SDK has them.
import * as native from "@headwater/native";
import { codes, type Mistake, wrong } from "./mistake.js";

const { server } = native;
const { type, value, range } = codes;

export const nativeMistakes: readonly Mistake[] = [
  [
    "a number for a string",
    () => server.ISteamGameServer.SetProduct(wrong(5)),
    "TypeError",
    type,
    "ISteamGameServer.SetProduct: argument 1 (pszProduct) must be a string, got number 5.",
  ],
  [
    "nothing for a boolean",
    () => server.ISteamGameServer.SetDedicatedServer(wrong(undefined)),
    "TypeError",
    type,
    "ISteamGameServer.SetDedicatedServer: argument 1 (bDedicated) must be a boolean, got undefined.",
  ],
  [
    "a port out of range",
    () => server.ISteamGameServer.SetSpectatorPort(65_536),
    "RangeError",
    range,
    "ISteamGameServer.SetSpectatorPort: argument 1 (unSpectatorPort) must be an integer from 0 to 65535, got number 65536.",
  ],
  [
    "a fraction for an integer",
    () => server.ISteamGameServer.SetMaxPlayerCount(1.5),
    "RangeError",
    range,
    "ISteamGameServer.SetMaxPlayerCount: argument 1 (cPlayersMax) must be an integer from -2147483648 to 2147483647, got number 1.5.",
  ],
  [
    "a number for a SteamID",
    () => server.ISteamGameServer.EndAuthSession(wrong(76561197960287936)),
    "TypeError",
    type,
    "ISteamGameServer.EndAuthSession: argument 1 (steamID) must be a bigint (a number cannot hold 64 bits exactly; " +
      "write 5n or BigInt(text)), got number 76561197960287940.",
  ],
  [
    "a bigint of 65 bits",
    () => server.ISteamGameServer.EndAuthSession(2n ** 64n),
    "RangeError",
    range,
    "ISteamGameServer.EndAuthSession: argument 1 (steamID) must be a bigint from 0n to 2n ** 64n - 1n, got bigint 18446744073709551616n.",
  ],
  [
    "a NUL in a string",
    () => server.ISteamGameServer.SetKeyValue("ab\0c", "v"),
    "TypeError",
    value,
    "ISteamGameServer.SetKeyValue: argument 1 (pKey) must not contain a NUL character (there is one at byte 2): " +
      "C++ would end the text there.",
  ],
  [
    "an array for bytes",
    () => server.ISteamGameServer.BeginAuthSession(wrong([1, 2]), 1n),
    "TypeError",
    type,
    "ISteamGameServer.BeginAuthSession: argument 1 (pAuthTicket) must be a Uint8Array, another view of an ArrayBuffer, " +
      "or an ArrayBuffer, got an array.",
  ],
  [
    "a host name for an address",
    () => server.ISteamNetworkingSockets.CreateListenSocketIP("localhost:1", null),
    "TypeError",
    value,
    "ISteamNetworkingSockets.CreateListenSocketIP: argument 1 (localAddress) must be an address such as " +
      '"127.0.0.1:27015", "[::1]:27015" or { ip: "127.0.0.1", port: 27015 }, got "localhost:1".',
  ],
  [
    "an unknown option",
    () => server.ISteamNetworkingSockets.CreateListenSocketIP("127.0.0.1:0", [{ option: 12345, value: 1 }]),
    "RangeError",
    range,
    "ISteamNetworkingSockets.CreateListenSocketIP: argument 2 (pOptions)[0]: 12345 is not an option of this SDK. Use a " +
      "member of ESteamNetworkingConfigValue.",
  ],
  [
    "arrays of different lengths",
    () => server.ISteamNetworkingSockets.ConfigureConnectionLanes(1, [0, 1], [1]),
    "RangeError",
    range,
    "ISteamNetworkingSockets.ConfigureConnectionLanes: pLanePriorities has 2 elements, pLaneWeights has 1; " +
      "they describe the same things and must be of one length.",
  ],
  [
    "something else for a batch",
    () => server.ISteamNetworkingSockets.ReceiveMessagesOnConnection(1, wrong({})),
    "TypeError",
    type,
    "ISteamNetworkingSockets.ReceiveMessagesOnConnection: argument 2 (batch) must be a ReceiveBatch of this installation of the package, got an object.",
  ],
  [
    "a field of an object",
    () => server.ISteamNetworkingSockets.ConnectByIPAddress(wrong({ ip: "1.2.3.4" }), null),
    "TypeError",
    type,
    "ISteamNetworkingSockets.ConnectByIPAddress: argument 1 (address).port must be a number, got undefined.",
  ],
  [
    "an element of an array",
    () => server.ISteamInventory.GenerateItems([1, wrong(null)], null),
    "TypeError",
    type,
    "ISteamInventory.GenerateItems: argument 1 (pArrayItemDefs)[1] must be a number, got null.",
  ],
  [
    "too many elements",
    () => server.ISteamInventory.GenerateItems(new Array(65_537).fill(1), null),
    "RangeError",
    range,
    "ISteamInventory.GenerateItems: argument 1 (pArrayItemDefs) has 65537 elements; at most 65536 can be passed.",
  ],
  [
    "a lane there is not",
    () => server.broadcast(new native.Recipients(), new Uint8Array(1), 8, { lane: 65_536 }),
    "RangeError",
    range,
    "broadcast: lane must be 0 to 65535, got number 65536.",
  ],
  [
    "a handle of nothing",
    () => new native.Recipients([0]),
    "TypeError",
    type,
    "Recipients.add: expected a connection's handle, got number 0.",
  ],
  [
    "a symbol",
    () => server.ISteamGameServer.SetProduct(wrong(Symbol("s"))),
    "TypeError",
    type,
    "ISteamGameServer.SetProduct: argument 1 (pszProduct) must be a string, got a symbol.",
  ],
];
