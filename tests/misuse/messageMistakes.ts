// Mistakes with messages, and with what Steam would cut in silence, one row each.
import type { HSteamListenSocket, HSteamNetConnection, HSteamNetPollGroup, UGCQueryHandle } from "@headwater/typed";
import { codes, type Mistake, wrong } from "./mistake.js";

const { type, value, range, failed } = codes;
const nobody = 17 as HSteamNetConnection;
const nothing = 17 as HSteamNetPollGroup;
const bigint = "a bigint (a number cannot hold 64 bits exactly; write 5n or BigInt(text))";

export const messageMistakes: readonly Mistake[] = [
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
