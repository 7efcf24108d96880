// Wrong arguments, told in the names of the typed API, one row each.
import { type HSteamNetPollGroup, Recipients } from "@headwater/typed";
import { codes, long, type Mistake, wrong } from "./mistake.js";

const { type, value, range } = codes;
const nothing = 17 as HSteamNetPollGroup;
const address = 'an address such as "127.0.0.1:27015", "[::1]:27015" or { ip: "127.0.0.1", port: 27015 }';
const bigint = "a bigint (a number cannot hold 64 bits exactly; write 5n or BigInt(text))";

export const argumentMistakes: readonly Mistake[] = [
  [
    "a text for a connection",
    ({ server }) => server.networkingSockets.acceptConnection(wrong("x")),
    "TypeError",
    type,
    'NetworkingSockets.acceptConnection: connection must be a number, got string "x".',
  ],
  [
    "a text for a payload",
    ({ server, connection }) => server.networkingSockets.send(connection, wrong("hello"), 8),
    "TypeError",
    type,
    'NetworkingSockets.send: data must be a Uint8Array, another view of an ArrayBuffer, or an ArrayBuffer, got string "hello".',
  ],
  [
    "a list for recipients",
    ({ server }) => server.networkingSockets.broadcast(wrong([]), new Uint8Array(1), 8),
    "TypeError",
    type,
    "NetworkingSockets.broadcast: recipients must be Recipients, got an object.",
  ],
  [
    "a misspelt option of a broadcast",
    ({ server }) => server.networkingSockets.broadcast(new Recipients(), new Uint8Array(1), 8, wrong({ excpt: 1 })),
    "TypeError",
    value,
    "NetworkingSockets.broadcast: there is no option excpt; except is meant?",
  ],
  [
    "something else for a batch",
    ({ server }) => server.networkingSockets.receiveMessagesOnPollGroup(nothing, wrong({})),
    "TypeError",
    type,
    "NetworkingSockets.receiveMessagesOnPollGroup: batch must be a ReceiveBatch of this installation of the package, got an object.",
  ],
  [
    "something else to send",
    ({ server }) => server.networkingSockets.sendMessages(wrong({})),
    "TypeError",
    type,
    "NetworkingSockets.sendMessages: batch must be a SendBatch of this installation of the package, got an object.",
  ],
  [
    "options for recipients",
    () => new Recipients(wrong({ capacity: 5 })),
    "TypeError",
    type,
    "new Recipients: expected connections to begin with, got an object.",
  ],
  [
    "a text for an address",
    ({ server }) => server.networkingSockets.connectByIpAddress("localhost:27015"),
    "TypeError",
    value,
    `NetworkingSockets.connectByIpAddress: address must be ${address}, got "localhost:27015".`,
  ],
  [
    "an option by name",
    ({ server }) =>
      server.networkingSockets.createListenSocketIp("127.0.0.1:1", [wrong({ option: "TimeoutInitial", value: 1 })]),
    "TypeError",
    type,
    'NetworkingSockets.createListenSocketIp: options[0].option must be a number, got string "TimeoutInitial".',
  ],
  [
    "an option of another SDK",
    ({ server }) => server.networkingSockets.createListenSocketIp("127.0.0.1:1", [wrong({ option: 12345, value: 1 })]),
    "RangeError",
    range,
    "NetworkingSockets.createListenSocketIp: options[0]: 12345 is not an option of this SDK. Use a member of SteamNetworkingConfigValue.",
  ],
  [
    "an identity without its id",
    ({ server }) => server.networkingSockets.connectP2P(wrong({ type: "steamid" }), 0),
    "TypeError",
    type,
    `NetworkingSockets.connectP2P: identityRemote.steamId must be ${bigint}, got undefined.`,
  ],
  [
    "an identity of no kind",
    ({ server }) => server.networkingSockets.connectP2P(wrong({ type: "steam" }), 0),
    "TypeError",
    value,
    'NetworkingSockets.connectP2P: identityRemote: unknown identity type "steam"; use "steamid", "ip", "string", "bytes", "xbox", "psn" or "invalid".',
  ],
  [
    "a SteamID as number",
    ({ server }) => server.gameServerStats.requestUserStats(wrong(76561197960287936)),
    "TypeError",
    type,
    `SteamGameServerStats.requestUserStats: steamIdUser must be ${bigint}, got number 76561197960287940.`,
  ],
  [
    "lists of two lengths",
    ({ server }) => server.inventory.generateItems([1, 2] as never, [1]),
    "RangeError",
    range,
    "SteamInventory.generateItems: arrayItemDefs has 2 elements, arrayQuantity has 1; they describe the same things and must be of one length.",
  ],
  [
    "one wrong element",
    ({ server }) => server.inventory.generateItems([1, wrong("x")], null),
    "TypeError",
    type,
    'SteamInventory.generateItems: arrayItemDefs[1] must be a number, got string "x".',
  ],
  [
    "a value of another type",
    ({ server }) => server.networkingUtils.setConfigValue(wrong({ option: 24, value: "5" }), 1),
    "TypeError",
    type,
    'NetworkingUtils.setConfigValue: option.value must be a number, got string "5".',
  ],
  [
    "a channel as text",
    ({ server }) => server.networking.readP2PPacket(wrong("x")),
    "TypeError",
    type,
    'Networking.readP2PPacket: channel must be a number, got string "x".',
  ],
  [
    "a text that is long",
    ({ server }) => server.networkingSockets.connectByIpAddress(long()),
    "TypeError",
    value,
    `NetworkingSockets.connectByIpAddress: address must be ${address}, got "${"x".repeat(63)}…".`,
  ],
];
