// What can fail at Steam, one class for each kind; wrong arguments are TypeErrors and RangeErrors.
import { explained } from "@headwater/native/errors";
import { Result, SteamAPIInitResult } from "../generated/enums.js";

const clientLibrary =
  "Steam's client library is needed: SteamCMD installs it for servers (steamclient.so, reachable as ~/.steam/sdk64/)";

const initRemedies: Readonly<Record<number, string>> = {
  [SteamAPIInitResult.FailedGeneric]: `${clientLibrary}; so are free ports, and an app id in steam_appid.txt or SteamAppId.`,
  [SteamAPIInitResult.NoSteamClient]: `${clientLibrary}; a player needs a running Steam client.`,
  [SteamAPIInitResult.VersionMismatch]:
    "The Steam client is older than the loaded library: update Steam, or load the library of an older SDK.",
};

/** Steam refused to initialise. */
export class SteamInitError extends Error {
  /** The class's name. */
  override readonly name = "SteamInitError";
  /** Steam's code, a value of {@link SteamAPIInitResult}. */
  readonly code: number;
  /** The code's name, e.g. `NoSteamClient`; `undefined` for a code this SDK does not name. */
  readonly codeName: string | undefined;
  /** What Steam said, verbatim. */
  readonly steamMessage: string;

  constructor(what: string, code: number, steamMessage: string) {
    const codeName = SteamAPIInitResult[code];
    const said = (steamMessage || "no message").replace(/[.\s]*$/, ".");
    const remedy = initRemedies[code] ?? "This SDK does not know the code; Steam's message is all there is.";
    const message = `${what} failed with ${codeName ?? "an unknown code"} (${code}): ${said} ${remedy}`;
    super(explained(message, "steam-refuses-to-initialise"));
    this.code = code;
    this.codeName = codeName;
    this.steamMessage = steamMessage;
  }
}

/** A logon that Steam refused or did not answer in time, or that was called off. */
export class SteamLogOnError extends Error {
  /** The class's name. */
  override readonly name = "SteamLogOnError";
  /** Stays the same, whatever the message says. */
  readonly code:
    | "ERR_STEAM_LOGON_REFUSED"
    | "ERR_STEAM_LOGON_TIMEOUT"
    | "ERR_STEAM_LOGON_CANCELLED"
    | "ERR_STEAM_LOGON_PENDING";
  /** Steam's reason; `undefined` when it gave none. */
  readonly result: Result | undefined;

  private constructor(code: SteamLogOnError["code"], message: string, result?: Result) {
    super(explained(message, code));
    this.code = code;
    this.result = result;
  }

  static refused(result: Result): SteamLogOnError {
    const name = Result[result] ?? "an unknown result";
    return new SteamLogOnError(
      "ERR_STEAM_LOGON_REFUSED",
      `Steam refused the logon with ${name} (${result}). Check the login token and that it belongs to this app.`,
      result,
    );
  }

  /** @param refusals - what Steam said meanwhile, while it went on trying */
  static timedOut(timeoutMs: number, refusals?: { result: Result; count: number }): SteamLogOnError {
    const within = `Steam did not confirm the logon within ${timeoutMs} ms`;
    if (refusals === undefined)
      return new SteamLogOnError(
        "ERR_STEAM_LOGON_TIMEOUT",
        `${within}. Check the network; with a manual pump, call runCallbacks() while you wait; or give a longer timeoutMs.`,
      );
    const { result, count } = refusals;
    return new SteamLogOnError(
      "ERR_STEAM_LOGON_TIMEOUT",
      `${within}: it refused with ${Result[result] ?? "an unknown result"} (${result}) ${count === 1 ? "once" : `${count} times`} ` +
        "and went on trying. Check the login token and that it belongs to this app.",
      result,
    );
  }

  static underWay(who: string): SteamLogOnError {
    return new SteamLogOnError(
      "ERR_STEAM_LOGON_PENDING",
      `${who}: another logon is under way. Await it, or call it off first.`,
    );
  }

  static cancelled(): SteamLogOnError {
    return new SteamLogOnError(
      "ERR_STEAM_LOGON_CANCELLED",
      "The logon was called off: logOff() was called before Steam had confirmed it.",
    );
  }
}

/** A request that Steam answered with something else than OK. */
export class SteamResultError extends Error {
  /** The class's name. */
  override readonly name = "SteamResultError";
  /** Stays the same, whatever the message says. */
  readonly code = "ERR_STEAM_RESULT";
  /** What Steam answered. */
  readonly result: Result;

  constructor(what: string, result: Result) {
    super(explained(`${what} failed with ${Result[result] ?? "an unknown result"} (${result}).`, "ERR_STEAM_RESULT"));
    this.result = result;
  }
}

/** The codes of the system in what GameNetworkingSockets says of itself. */
const systemErrors: Readonly<Record<string, string>> = {
  "0x0000000d": "permission denied: ports below 1024 need privileges",
  "0x00000062": "the address is in use: another socket has this port",
  "0x00000063": "the address is none of this machine's",
  // Windows.
  "0x00002740": "the address is in use: another socket has this port",
  "0x00002741": "the address is none of this machine's",
};

/** Steam did not do what it was asked to. */
export class SteamCallError extends Error {
  /** The class's name. */
  override readonly name = "SteamCallError";
  /** Stays the same, whatever the message says. */
  readonly code = "HEADWATER_CALL_FAILED";
  /** What was called, e.g. `NetworkingSockets.createListenSocketIp`. */
  readonly method: string;
  /** Why, as far as Steam told; `undefined` if it did not. */
  readonly reason: string | undefined;

  constructor(method: string, reason: string | undefined, options?: ErrorOptions) {
    const message = `${method}: ${reason ?? "Steam refused and did not say why."}`;
    super(explained(message, "HEADWATER_CALL_FAILED"), options);
    this.method = method;
    this.reason = reason;
  }

  /** @param said - by the networking, while it was called */
  static noHandle(method: string, said: string | undefined): SteamCallError {
    if (said === undefined)
      return new SteamCallError(
        method,
        "Steam gave no handle and did not say why. Check the arguments, and log on first.",
      );
    const meaning = Object.entries(systemErrors).find(([code]) => said.toLowerCase().includes(code))?.[1];
    const tidy = said.replace(/\s+/g, " ").replace(/[. ]+$/, "");
    return new SteamCallError(method, `Steam refused: ${tidy}${meaning === undefined ? "" : ` (${meaning})`}.`);
  }
}

/** An awaited callback did not come in time. */
export class SteamTimeoutError extends Error {
  /** The class's name. */
  override readonly name = "SteamTimeoutError";
  /** Stays the same, whatever the message says. */
  readonly code = "ERR_STEAM_TIMEOUT";

  constructor(message: string) {
    super(explained(message, "ERR_STEAM_TIMEOUT"));
  }
}

/** A context, or an object of it, is used after it was shut down. */
export class SteamNotRunningError extends Error {
  /** The class's name. */
  override readonly name = "SteamNotRunningError";
  /** Stays the same, whatever the message says. */
  readonly code = "HEADWATER_NOT_RUNNING";

  constructor(context: string, method?: string) {
    const message =
      `${context}${method === undefined ? "" : `.${method}`}: this ${context} was shut down. It and its objects belong to ` +
      `one init(): use those of the one that runs now, or call ${context}.init() again.`;
    super(explained(message, "HEADWATER_NOT_RUNNING"));
  }
}

/** The context was shut down before an operation ended. */
export class SteamShutdownError extends Error {
  /** The class's name. */
  override readonly name = "SteamShutdownError";
  /** Stays the same, whatever the message says. */
  readonly code = "ERR_STEAM_SHUTDOWN";

  constructor(what: string) {
    super(explained(`${what} was cut short: shutdown() was called.`, "ERR_STEAM_SHUTDOWN"));
  }
}
