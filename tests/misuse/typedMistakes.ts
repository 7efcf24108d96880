// The mistakes that users of the typed API make, one row each.
import {
  GameClient,
  GameServer,
  type HSteamListenSocket,
  type HSteamNetConnection,
  type HSteamNetPollGroup,
  HTTPMethod,
  Recipients,
  type ServerMode,
  type UGCQueryHandle,
} from "@headwater/typed";
import { serverOptions } from "../conformance/loopbackServer.js";
import { long, type Mistake, wrong } from "./mistake.js";

const type = "ERR_INVALID_ARG_TYPE";
const value = "ERR_INVALID_ARG_VALUE";
const range = "ERR_OUT_OF_RANGE";
const failed = "HEADWATER_CALL_FAILED";

const nobody = 17 as HSteamNetConnection;
const nothing = 17 as HSteamNetPollGroup;
const init = (options: object) => GameServer.init({ ...serverOptions, ...options });
const options = "library, pump, pumpIntervalMs, turnMs";
const ended =
  "It and its objects belong to one init(): use those of the one that runs now, or call GameServer.init() again.";
const address = 'an address such as "127.0.0.1:27015", "[::1]:27015" or { ip: "127.0.0.1", port: 27015 }';
const bigint = "a bigint (a number cannot hold 64 bits exactly; write 5n or BigInt(text))";

export const initMistakes: readonly Mistake[] = [
  [
    "new GameServer()",
    () => new (GameServer as never as new () => GameServer)(),
    "TypeError",
    type,
    "GameServer: there is no constructor to call. Use await GameServer.init(options).",
  ],
  [
    "new GameClient()",
    () => new (GameClient as never as new () => GameClient)(),
    "TypeError",
    type,
    "GameClient: there is no constructor to call. Use await GameClient.init(options).",
  ],
  [
    "init without options",
    () => GameServer.init(wrong(undefined)),
    "TypeError",
    type,
    `GameServer.init: expected an object of options (ip, gamePort, queryPort, mode, version, ${options}), got undefined.`,
  ],
  [
    "a misspelt option",
    () => init({ pumpInterval: 5 }),
    "TypeError",
    value,
    "GameServer.init: there is no option pumpInterval; pumpIntervalMs is meant?",
  ],
  [
    "an option there is not",
    () => GameClient.init(wrong({ gamePort: 1 })),
    "TypeError",
    value,
    `GameClient.init: there is no option gamePort. There are ${options}.`,
  ],
  [
    "no game port",
    () => init({ gamePort: undefined }),
    "TypeError",
    type,
    "GameServer.init: gamePort must be a port from 1 to 65535, got undefined.",
  ],
  [
    "a port that is none",
    () => init({ gamePort: 70_000 }),
    "RangeError",
    range,
    "GameServer.init: gamePort must be a port from 1 to 65535, got number 70000.",
  ],
  [
    "game and query port the same",
    () => init({ gamePort: 27015, queryPort: 27015 }),
    "RangeError",
    range,
    "GameServer.init: gamePort and queryPort are both 27015. Give the server browser a port of its own, or STEAMGAMESERVER_QUERY_PORT_SHARED as queryPort to share the game's.",
  ],
  [
    "a host name for an ip",
    () => init({ ip: "example.org" }),
    "TypeError",
    value,
    'GameServer.init: ip must be an IPv4 address such as "0.0.0.0" (any) or "10.0.0.5", got string "example.org".',
  ],
  [
    "an ip that is no address",
    () => init({ ip: "1.2.3.256" }),
    "TypeError",
    value,
    'GameServer.init: ip must be an IPv4 address such as "0.0.0.0" (any) or "10.0.0.5", got string "1.2.3.256".',
  ],
  [
    "a number for an ip",
    () => init({ ip: 5 }),
    "TypeError",
    type,
    'GameServer.init: ip must be an IPv4 address such as "0.0.0.0" (any) or "10.0.0.5", got number 5.',
  ],
  [
    "a mode by name",
    () => init({ mode: "Authentication" }),
    "TypeError",
    type,
    'GameServer.init: mode must be a member of ServerMode, got string "Authentication".',
  ],
  [
    "a mode that is none",
    ({ server }) => {
      server.shutdown();
      return init({ mode: 99 as ServerMode });
    },
    "SteamInitError",
    1,
    "Initialising the game server failed with FailedGeneric (1): Invalid server mode 99: use a value of EServerMode from 1 to 3. Steam's client library is needed: SteamCMD installs it for servers (steamclient.so, reachable as ~/.steam/sdk64/); so are free ports, and an app id in steam_appid.txt or SteamAppId.",
  ],
  [
    "a version as number",
    () => init({ version: 1 }),
    "TypeError",
    type,
    'GameServer.init: version must be a text such as "1.0.0.0", got number 1.',
  ],
  [
    "a NUL in the version",
    () => init({ version: "1\0" }),
    "TypeError",
    value,
    "GameServer.init: version must not contain a NUL character (there is one at byte 1): C++ would end the text there.",
  ],
  [
    "a pump there is not",
    () => init({ pump: "thread" }),
    "TypeError",
    value,
    'GameServer.init: pump must be "timer", "background" or "manual", got string "thread".',
  ],
  [
    "an interval of 0",
    () => init({ pumpIntervalMs: 0 }),
    "RangeError",
    range,
    "GameServer.init: pumpIntervalMs must be milliseconds, 1 or more, got number 0.",
  ],
  [
    "a turn of no time",
    () => init({ turnMs: Number.NaN }),
    "RangeError",
    range,
    "GameServer.init: turnMs must be milliseconds, more than 0, got number NaN.",
  ],
  [
    "a query port that is taken",
    ({ takenPort }) => init({ queryPort: takenPort }),
    "SteamInitError",
    1,
    ({ takenPort }) =>
      `Initialising the game server failed with FailedGeneric (1): Query port ${takenPort}: Address already in use. Choose another port, or 0 for none. Steam's client library is needed: SteamCMD installs it for servers (steamclient.so, reachable as ~/.steam/sdk64/); so are free ports, and an app id in steam_appid.txt or SteamAppId.`,
  ],
];

export const runningMistakes: readonly Mistake[] = [
  // Lifecycle.
  [
    "a second init",
    () => init({}),
    "Error",
    "HEADWATER_ALREADY_RUNNING",
    "GameServer.init: the context is running already. Call shutdown() before initializing it again.",
  ],
  [
    "a call of a server that was shut down",
    ({ former }) => former.gameServer.setProduct("x"),
    "SteamNotRunningError",
    "HEADWATER_NOT_RUNNING",
    `SteamGameServer.setProduct: this GameServer was shut down. ${ended}`,
  ],
  [
    "its pump",
    ({ former }) => former.runCallbacks(),
    "SteamNotRunningError",
    "HEADWATER_NOT_RUNNING",
    `GameServer.runCallbacks: this GameServer was shut down. ${ended}`,
  ],
  [
    "its messages",
    ({ former }) => former.receive(nothing),
    "SteamNotRunningError",
    "HEADWATER_NOT_RUNNING",
    `GameServer.receive: this GameServer was shut down. ${ended}`,
  ],
  [
    "its events",
    ({ former }) => former.waitFor("gsPolicyResponse"),
    "SteamShutdownError",
    "ERR_STEAM_SHUTDOWN",
    "Waiting for gsPolicyResponse was cut short: shutdown() was called.",
  ],
  [
    "an event there is not",
    ({ server }) => server.on("steamServerConnected" as never, () => undefined),
    "TypeError",
    value,
    'GameServer: there is no event "steamServerConnected"; steamServersConnected is meant?',
  ],
  [
    "to wait for one",
    ({ server }) => server.waitFor("connected" as never),
    "TypeError",
    value,
    'GameServer: there is no event "connected".',
  ],
  [
    "no time to wait",
    ({ server }) => server.waitFor("gsPolicyResponse", undefined, { timeoutMs: 0 }),
    "RangeError",
    range,
    "GameServer.waitFor: timeoutMs must be milliseconds, more than 0 and at most 2147483647, or Infinity, got number 0.",
  ],
  [
    "a signal that is none",
    ({ server }) => server.waitFor("gsPolicyResponse", undefined, { signal: wrong(5) }),
    "TypeError",
    type,
    "GameServer.waitFor: signal must be an AbortSignal, got number 5.",
  ],
  [
    "a misspelt time limit",
    ({ server }) => server.gameServer.getServerReputation(wrong({ timeout: 5 })),
    "TypeError",
    value,
    "SteamGameServer.getServerReputation: there is no option timeout; timeoutMs is meant?",
  ],
  [
    "a time limit that passes",
    ({ server, control }) => {
      control.inject({ fault: "apiCallLost", times: 1 });
      return server.gameServer.getServerReputation({ timeoutMs: 1 });
    },
    "SteamTimeoutError",
    "ERR_STEAM_TIMEOUT",
    "SteamGameServer.getServerReputation: Steam did not answer within 1 ms. Give a longer timeoutMs, or try again.",
  ],
  [
    "an event that does not come",
    ({ server }) => server.waitFor("associateWithClanResult" as never, undefined, { timeoutMs: 1 }),
    "SteamTimeoutError",
    "ERR_STEAM_TIMEOUT",
    "GameServer.waitFor: no associateWithClanResult came within 1 ms.",
  ],
  [
    "a budget that is none",
    ({ server }) => server.runCallbacks({ budgetMs: -1 }),
    "RangeError",
    range,
    "GameServer.runCallbacks: budgetMs must be milliseconds, 0 or more, got number -1.",
  ],
  [
    "a logon token as number",
    ({ server }) => server.logOn(wrong(5)),
    "TypeError",
    type,
    'GameServer.logOn: token must be a text such as "0123456789ABCDEF0123456789ABCDEF", got number 5.',
  ],
  [
    "pauses in the wrong order",
    ({ server }) => server.keepLoggedOn({ minDelayMs: 5, maxDelayMs: 1 }),
    "RangeError",
    range,
    "GameServer.keepLoggedOn: maxDelayMs must be milliseconds, not less than minDelayMs (5), got number 1.",
  ],
  [
    "a reason of Steam's",
    ({ server }) => server.close({ reason: 5 }),
    "RangeError",
    range,
    "GameServer.close: reason must be a code of yours, 1000 to 2999, got number 5.",
  ],
  [
    "a negative time to linger",
    ({ server }) => server.close({ lingerMs: -1 }),
    "RangeError",
    range,
    "GameServer.close: lingerMs must be milliseconds, 0 or more, got number -1.",
  ],
  [
    "a goodbye that would be cut",
    ({ server }) => server.close({ message: "é".repeat(64) }),
    "RangeError",
    range,
    "GameServer.close: message has 128 bytes in UTF-8; Steam keeps 127 and would cut the rest.",
  ],
  [
    "signals as text",
    ({ server }) => server.closeOnSignals({ signals: wrong("SIGTERM") }),
    "TypeError",
    type,
    'GameServer.closeOnSignals: signals must be an array, got string "SIGTERM".',
  ],
  [
    "a goodbye that would be wrong when the signal comes",
    ({ server }) => server.closeOnSignals({ reason: 5 }),
    "RangeError",
    range,
    "GameServer.closeOnSignals: reason must be a code of yours, 1000 to 2999, got number 5.",
  ],

  // No silent zero.
  [
    "a port that is taken",
    ({ server, takenPort }) => server.networkingSockets.createListenSocketIp(`127.0.0.1:${takenPort}`),
    "SteamCallError",
    failed,
    /^NetworkingSockets\.createListenSocketIp: Steam refused: .* \(the address is in use: another socket has this port\)\.$/,
  ],
  [
    "an address without a port",
    ({ server }) => server.networkingSockets.createListenSocketIp("127.0.0.1"),
    "SteamCallError",
    failed,
    "NetworkingSockets.createListenSocketIp: Steam refused: Cannot create listen socket. Must specify local port.",
  ],
  [
    "a query of no handle",
    ({ server }) => server.ugc.createQueryAllUgcRequestPage(0, 0, 480, 480, 1),
    "SteamCallError",
    failed,
    "SteamUGC.createQueryAllUgcRequestPage: Steam gave no handle and did not say why. Check the arguments, and log on first.",
  ],
  [
    "no room for a ticket",
    ({ server }) => server.gameServer.getAuthSessionTicket(null, 3),
    "SteamCallError",
    failed,
    "SteamGameServer.getAuthSessionTicket: Steam gave no handle and did not say why. Check the arguments, and log on first.",
  ],
  [
    "a URL that is none",
    ({ server }) => server.http.createHttpRequest(HTTPMethod.GET, "nonsense"),
    "SteamCallError",
    failed,
    "SteamHTTP.createHttpRequest: Steam gave no handle and did not say why. Check the arguments, and log on first.",
  ],
  [
    "a call that is refused",
    ({ server }) => server.ugc.createItem(480, 0),
    "SteamCallError",
    failed,
    "SteamUGC.createItem: Steam did not take the call; log on first, and check the arguments.",
  ],

  // Own names.
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

  // Messages.
  [
    "a source that is none",
    ({ server }) => server.messages(wrong("players")),
    "TypeError",
    type,
    'GameServer.messages: source must be a poll group\'s handle or { connection: handle }, got string "players".',
  ],
  [
    "a source without its connection",
    ({ server }) => server.receive(wrong({ conn: 5 })),
    "TypeError",
    type,
    "GameServer.receive: source must be a poll group's handle or { connection: handle }, got { connection: undefined }.",
  ],
  [
    "a poll group that never was",
    ({ server }) => server.receive(nothing),
    "SteamCallError",
    failed,
    "GameServer.receive: There is no poll group 17.",
  ],
  [
    "a connection that never was",
    ({ server }) => server.messages({ connection: nobody }),
    "SteamCallError",
    failed,
    "GameServer.messages: There is no connection 17.",
  ],
  [
    "both at once",
    ({ server, pollGroup }) => {
      server.messages(pollGroup);
      return server.networkingSockets.receiveMessages(pollGroup);
    },
    "SteamCallError",
    failed,
    ({ pollGroup }) =>
      `NetworkingSockets.receiveMessages: Another messages() loop reads poll group ${pollGroup}. One loop at a time reads a source: leave the other one, or share what it receives.`,
  ],
  [
    "none at all",
    ({ server, connection }) => server.receive({ connection }, { max: 0 }),
    "RangeError",
    range,
    "GameServer.receive: max must be a number of messages, 1 or more, got number 0.",
  ],
  [
    "a misspelt signal",
    ({ server, connection }) => server.messages({ connection }, wrong({ abort: 1 })),
    "TypeError",
    value,
    "GameServer.messages: there is no option abort. There are signal.",
  ],

  // Nothing cut in silence.
  [
    "a name that would be cut",
    ({ server }) => server.gameServer.setServerName("★".repeat(40)),
    "RangeError",
    range,
    "SteamGameServer.setServerName: serverName has 120 bytes in UTF-8; Steam keeps 63 and would cut the rest.",
  ],
  [
    "a map that would be cut",
    ({ server }) => server.gameServer.setMapName("m".repeat(32)),
    "RangeError",
    range,
    "SteamGameServer.setMapName: mapName has 32 bytes in UTF-8; Steam keeps 31 and would cut the rest.",
  ],
  [
    "tags that would be cut",
    ({ server }) => server.gameServer.setGameTags("t,".repeat(64)),
    "RangeError",
    range,
    "SteamGameServer.setGameTags: gameTags has 128 bytes in UTF-8; Steam keeps 127 and would cut the rest.",
  ],
  [
    "a reason that would be cut",
    ({ server, connection }) => server.networkingSockets.closeConnection(connection, 1000, "x".repeat(128), false),
    "RangeError",
    range,
    "NetworkingSockets.closeConnection: debug has 128 bytes in UTF-8; Steam keeps 127 and would cut the rest.",
  ],
  [
    "no room for a packet of the shared port",
    ({ server }) => server.gameServer.getNextOutgoingPacket(1200),
    "RangeError",
    range,
    "SteamGameServer.getNextOutgoingPacket: out must have room for 16384 bytes, got 1200: what does not fit would be lost.",
  ],
  [
    "children of no query",
    ({ server }) => server.ugc.getQueryUgcChildren(wrong(1), 0),
    "TypeError",
    type,
    `SteamUGC.getQueryUgcChildren: handle must be ${bigint}, got number 1.`,
  ],
  [
    "a listen socket as bigint",
    ({ server }) => server.networkingSockets.closeListenSocket(1n as never as HSteamListenSocket),
    "TypeError",
    type,
    "NetworkingSockets.closeListenSocket: socket must be a number, got bigint 1n.",
  ],
  [
    "a query handle of 65 bits",
    ({ server }) => server.ugc.releaseQueryUgcRequest((2n ** 64n) as UGCQueryHandle),
    "RangeError",
    range,
    "SteamUGC.releaseQueryUgcRequest: handle must be a bigint from 0n to 2n ** 64n - 1n, got bigint 18446744073709551616n.",
  ],
];
