// Mistakes with init(), its options and constructors, one row each.
import { GameClient, GameServer, type ServerMode } from "@headwater/typed";
import { serverOptions } from "../conformance/loopbackServer.js";
import { codes, type Mistake, wrong } from "./mistake.js";

const { type, value, range } = codes;
const options = "library, pump, pumpIntervalMs, turnMs";
const init = (options: object) => GameServer.init({ ...serverOptions, ...options });

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
