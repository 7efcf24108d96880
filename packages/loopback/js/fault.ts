// The faults that the loopback can be given, as its control and scenario files write them.

/** A SteamID64. Scenario files write it as a text of decimal digits. */
export type SteamIdValue = bigint | string;

/** The bytes of a struct, as it is laid out on this platform. Scenario files write them in hexadecimal. */
export type PayloadValue = Uint8Array | string;

/** An EResult: its name without `k_EResult`, or its number. */
export type ResultValue = string | number;

/** An EAuthSessionResponse by name, or its number. */
export type AuthResponseValue =
  | "OK"
  | "UserNotConnectedToSteam"
  | "NoLicenseOrExpired"
  | "VACBanned"
  | "LoggedInElseWhere"
  | "VACCheckTimedOut"
  | "AuthTicketCanceled"
  | "AuthTicketInvalidAlreadyUsed"
  | "AuthTicketInvalid"
  | "PublisherIssuedBan"
  | "AuthTicketNetworkIdentityFailure"
  | number;

/** An EBeginAuthSessionResult by name, or its number. */
export type BeginAuthSessionValue =
  | "OK"
  | "InvalidTicket"
  | "DuplicateRequest"
  | "InvalidVersion"
  | "GameMismatch"
  | "ExpiredTicket"
  | number;

/** An EUserHasLicenseForAppResult by name, or its number. */
export type LicenseValue = "HasLicense" | "DoesNotHaveLicense" | "NoAuth" | number;

/** An ESteamAPICallFailure by name, or its number. */
export type CallFailureValue = "SteamGone" | "NetworkFailure" | "InvalidHandle" | "MismatchedCallback" | number;

/** An EP2PSessionError by name, or its number. */
export type SessionErrorValue = "NoRightsToApp" | "Timeout" | number;

/** When a fault begins to matter. */
export interface FaultTime {
  /**
   * What it waits for: the init of its side (for a fault given while that side runs: nothing), a logon, or a player's
   * ticket being accepted. Default `start`.
   */
  after?: "start" | "logon" | "session";
  /** It waits for the nth of these, from 1 on. Default 1. */
  nth?: number;
  /** And then for this many milliseconds; {@link LoopbackControl.advanceTime} can skip them. Default 0. */
  ms?: number;
}

/** What every fault can say. */
export interface FaultBase {
  /** The side of the process it happens to. Default `server`. */
  context?: "server" | "user";
  /** Default: at once. */
  when?: FaultTime;
}

/** What faults can say that meet things the program does: logons, tickets, calls, callbacks. */
export interface CountedFault extends FaultBase {
  /** The first of those things that it meets, counted from 1 once it matters. Default 1. */
  nth?: number;
  /** How many it meets. Default: 1 if `nth` is given, else all. */
  times?: number;
  /** Chance to meet each of them, from 0 to 1; see {@link LoopbackControl.seed}. Default 1. */
  probability?: number;
}

/** Posts a callback. {@link LoopbackControl.postCallback} does the same without delay. */
export interface CallbackFault extends FaultBase {
  fault: "callback";
  /** Its id, such as 143. */
  callback: number;
  /** Its struct. Default: none. */
  payload?: PayloadValue;
}

/** Steam disconnects: callback 103, and nobody is logged on. Waits for a logon if there was none. */
export interface ConnectionLostFault extends FaultBase {
  fault: "connectionLost";
  /** Default `NoConnection`. */
  result?: ResultValue;
  /** Milliseconds after which Steam connects again: callback 101. Default: not by itself. */
  restoreMs?: number;
}

/** Steam connects again after it was lost: callback 101, and for servers 115. */
export interface ConnectionRestoredFault extends FaultBase {
  fault: "connectionRestored";
}

/** Steam reports that connecting failed: callback 102. Changes nothing else. */
export interface ConnectFailureFault extends FaultBase {
  fault: "connectFailure";
  /** Default `ServiceUnavailable`. */
  result?: ResultValue;
  /** Whether Steam says that it goes on trying. Default true. */
  retrying?: boolean;
}

/** A player cancels the ticket of his open session: callback 143 with `AuthTicketCanceled`. Waits for a session. */
export interface TicketCancelledFault extends FaultBase {
  fault: "ticketCancelled";
  /** Default: all players with a session. */
  steamId?: SteamIdValue;
}

/** A P2P session fails: callback 1203, or 1252 for `ISteamNetworkingMessages`. */
export interface P2PSessionFailedFault extends FaultBase {
  fault: "p2pSessionFailed";
  /** The other end. */
  steamId: SteamIdValue;
  /** Default `Timeout`. */
  error?: SessionErrorValue;
  /** Whether it is a session of `ISteamNetworkingMessages`. Default false. */
  messages?: boolean;
}

/** Logging on fails: callback 102. */
export interface LogonRefusedFault extends CountedFault {
  fault: "logonRefused";
  /** Default `ServiceUnavailable`. */
  result?: ResultValue;
  /** Whether Steam tries again by itself, each second, which can be refused again. Default false. */
  retrying?: boolean;
}

/** Logging on takes a while. */
export interface LogonDelayedFault extends CountedFault {
  fault: "logonDelayed";
  /** Milliseconds until Steam answers. */
  ms: number;
}

/** What Steam finds out about a player's ticket: callback 143. Sessions that are open are answered anew. */
export interface AuthResponseFault extends CountedFault {
  fault: "authResponse";
  response: AuthResponseValue;
  /** Default: all players. */
  steamId?: SteamIdValue;
  /** The account that owns the app, where the player only borrows it. Default: the player. */
  ownerSteamId?: SteamIdValue;
}

/** What `BeginAuthSession` returns. */
export interface BeginAuthSessionFault extends CountedFault {
  fault: "beginAuthSession";
  result: BeginAuthSessionValue;
  /** Default: all players. */
  steamId?: SteamIdValue;
}

/** What `UserHasLicenseForApp` returns for players with a session. */
export interface LicenseFault extends CountedFault {
  fault: "license";
  /** Default `DoesNotHaveLicense`. */
  result?: LicenseValue;
  /** Default: all apps. */
  appId?: number;
  /** Default: all players. */
  steamId?: SteamIdValue;
}

/** Callbacks arrive late. Those that are not delayed overtake them. */
export interface CallbackDelayedFault extends CountedFault {
  fault: "callbackDelayed";
  /** Milliseconds. */
  ms: number;
  /** Up to this many more, at random. Default 0. */
  jitterMs?: number;
  /** Id of the callbacks concerned. Default: all. */
  callback?: number;
}

/** An asynchronous call completes with a failure. */
export interface ApiCallFailedFault extends CountedFault {
  fault: "apiCallFailed";
  /** Default `NetworkFailure`. */
  failure?: CallFailureValue;
  /** Callback id of the call's result. Default: all calls. */
  callback?: number;
}

/** An asynchronous call completes with this result. */
export interface ApiCallAnsweredFault extends CountedFault {
  fault: "apiCallAnswered";
  /** Callback id of the call's result. */
  callback: number;
  /** The result's struct. */
  payload: PayloadValue;
}

/** An asynchronous call takes a while. */
export interface ApiCallDelayedFault extends CountedFault {
  fault: "apiCallDelayed";
  /** Milliseconds. */
  ms: number;
  /** Callback id of the call's result. Default: all calls. */
  callback?: number;
}

/** An asynchronous call never completes. */
export interface ApiCallLostFault extends CountedFault {
  fault: "apiCallLost";
  /** Callback id of the call's result. Default: all calls. */
  callback?: number;
}

/**
 * A bad line under `ISteamNetworkingSockets` and what stands on it. Each value holds for what is sent and again for
 * what is received. The last such fault counts. Which packets are hit is up to GameNetworkingSockets, whatever the seed.
 */
export interface NetworkFault extends FaultBase {
  fault: "network";
  /** Share of packets that are lost, 0 to 100. */
  lossPercent?: number;
  /** Milliseconds that packets take longer, 0 to 5000. */
  lagMs?: number;
  /** Share of packets that are held back, 0 to 100. */
  reorderPercent?: number;
  /** Milliseconds that these are held back for, 0 to 5000. Default 15. */
  reorderMs?: number;
  /** Share of packets that arrive twice, 0 to 100. */
  duplicatePercent?: number;
}

/** Something that goes wrong; `fault` says what. */
export type Fault =
  | CallbackFault
  | ConnectionLostFault
  | ConnectionRestoredFault
  | ConnectFailureFault
  | TicketCancelledFault
  | P2PSessionFailedFault
  | LogonRefusedFault
  | LogonDelayedFault
  | AuthResponseFault
  | BeginAuthSessionFault
  | LicenseFault
  | CallbackDelayedFault
  | ApiCallFailedFault
  | ApiCallAnsweredFault
  | ApiCallDelayedFault
  | ApiCallLostFault
  | NetworkFault;

/** Faults given together, as in a file that `HEADWATER_LOOPBACK_SCENARIO` names. */
export interface Scenario {
  /** For people. */
  description?: string;
  /** Where the random sequence of `probability` and `jitterMs` starts: a whole number. */
  seed?: bigint | number;
  faults: Fault[];
}
