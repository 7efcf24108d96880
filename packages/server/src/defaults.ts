// What a server is and does unless it is told otherwise, beside its limits: the one table that the code and the documents
// take it from.

interface DefaultFacts {
  default: string | number | boolean;
  what: string;
}

export const defaults = {
  port: { default: 27015, what: "port players connect to" },
  queryPort: { default: 27016, what: "port the server browser asks; 0 for none" },
  advertise: { default: true, what: "whether the server is listed" },
  tickRate: { default: 0, what: "ticks a second; without any, messages come at once" },
  allowWithoutAuth: { default: false, what: "whether connections without a certificate are taken" },
  handshake: { default: "ticket", what: "how newcomers say who they are" },
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
  "send reliable": { default: true, what: "whether a message arrives for certain" },
} as const satisfies Record<string, DefaultFacts>;
