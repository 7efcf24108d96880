// What a server is and does unless it is told otherwise, beside its limits: the one table that the code and the documents
// take it from.

import { ServerMode } from "@headwater/typed/enums";
import { EndCode } from "./endCode.js";

interface DefaultFacts {
  default: string | number | boolean;
  what: string;
  /** The default as users write it, if not as it is. */
  shown?: string;
}

export const defaults = {
  port: { default: 27015, what: "port players connect to" },
  queryPort: { default: 27016, what: "port the server browser asks; 0 for none" },
  advertise: { default: true, what: "whether the server is listed" },
  mode: {
    default: ServerMode.Authentication,
    shown: "ServerMode.Authentication",
    what: "whether VAC protects the server, or Steam only says who players are",
  },
  "listen.ip": { default: true, what: "whether players come by IP" },
  "listen.symmetric": { default: false, what: "whether they connect by SteamID with `SymmetricConnect`" },
  "listen.fakeIp": { default: false, what: "whether the server has an address in FakeIP's range" },
  tickRate: { default: 0, what: "ticks a second; without any, messages come at once" },
  "deliver, with ticks": { default: "tick", what: "when messages are handed over" },
  "deliver, without": { default: "immediate", what: "the same" },
  "pump, with ticks": { default: "timer", what: "what lets Steam work" },
  "pump, without": { default: "background", what: "the same" },
  "lanes priority": { default: 0, what: "which lanes go first: those with the smallest number" },
  "lanes weight": { default: 1, what: "a lane's share among those of one priority" },
  allowWithoutAuth: { default: false, what: "whether connections without a certificate are taken" },
  handshake: { default: "ticket", what: "how newcomers say who they are" },
  "duplicates, proven": { default: "replace", what: "what happens when a player comes again, by a proven identity" },
  "duplicates, not proven": { default: "refuse", what: "the same, by one that is not" },
  "encryptedTicket maxAgeMs": { default: 86_400_000, what: "how old an encrypted app ticket may be" },
  "encryptedTicket allowUnproven": {
    default: false,
    what: "whether one will do where the connection does not prove the same SteamID",
  },
  flood: { default: "slow", what: "what happens to players who send too much" },
  "reconnect.minDelayMs": { default: 1000, what: "the first pause between two attempts to log on, which doubles" },
  "reconnect.maxDelayMs": { default: 60_000, what: "the longest one" },
  "checkListing timeoutMs": { default: 2000, what: "time for the query port to answer" },
  "healthHandler stuckMs": { default: 5000, what: "time without a tick after which a server is not alive" },
  "joinFleet healthMs": { default: 2000, what: "time between two signs of life to Agones" },
  "joinFleet stuckMs": { default: 5000, what: "time without a tick after which there are no more of them" },
  "serveDashboard host": { default: "127.0.0.1", what: "where the page for operators is served" },
  "serveDashboard port": { default: 8090, what: "and at which port" },
  "registerMetrics prefix": { default: "headwater_", what: "what the names of metrics begin with" },
  "drain reason": { default: "The server is about to end.", what: "what players hear" },
  "close reason": { default: "The server was closed.", what: "the same" },
  "kick reason": { default: "You were kicked.", what: "the same" },
  "kick code": { default: EndCode.Kicked, shown: "EndCode.Kicked", what: "the number with it" },
  "headwater-server query --timeout": { default: 3000, what: "time for each answer, in milliseconds" },
  "headwater-server doctor --token-env": { default: "GSLT", what: "the environment variable with the token" },
  "headwater-server doctor --clock": { default: "https://api.steampowered.com/", what: "whose clock is compared with" },
  "send noDelay": { default: false, what: "whether a message waits for no others to go with it" },
  "send reliable": { default: true, what: "whether a message arrives for certain" },
} as const satisfies Record<string, DefaultFacts>;
