// The control of a loopback library in this process: faults, callbacks and time.
import { readFileSync } from "node:fs";
import addon from "./controlAddon.cjs";
import type { ControlFunctions } from "./controlFunctions.js";
import type { Fault } from "./generated/faults.js";
import { InjectedFault } from "./injectedFault.js";
import { libraryPath } from "./libraryPath.js";

const maxCallbackId = 0x7fffffff;
const maxPayload = 65_536;

import type { Scenario } from "./scenario.js";

/** What a hosted server tells the backend of its game. */
export interface ServerLogin {
  readonly appId: number;
  readonly steamId: bigint;
  /** Code of the data centre, such as `dev`. */
  readonly dataCenter: string;
  /** What `SDR_LISTEN_PORT` said. */
  readonly port: number;
  /** Seconds since 1970. */
  readonly time: number;
}

/** Bytes and ids as scenario files write them. */
function plain(_key: string, value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("hex");
  return typeof value === "bigint" ? value.toString() : value;
}

/**
 * Makes happen in this process what Steam cannot be asked for: lost connections, refused players, failing calls, a bad
 * line. It controls the library that {@link libraryPath} names, loaded by whatever means, before its init as well as
 * after. All faults count for the whole process; what it does arrives with the next `runCallbacks()`.
 *
 * @example
 * const control = new LoopbackControl();
 * control.inject({ fault: "connectionLost", restoreMs: 5000 });
 */
export class LoopbackControl {
  readonly #functions: ControlFunctions;

  /**
   * @param library - path of the loopback library that the process uses; by default the `steamclient` that
   *   `HEADWATER_STEAMCLIENT` names, and without one that of {@link libraryPath}
   * @throws Error if it cannot be loaded or is no loopback
   */
  constructor(library: string = process.env["HEADWATER_STEAMCLIENT"] || libraryPath()) {
    this.#functions = addon.open(library) as ControlFunctions;
  }

  /**
   * Gives a fault to the library. Without `when` it matters at once, or from the init of its side on.
   *
   * @param fault - what goes wrong, when, and how often
   * @returns the fault, to be counted and ended
   * @throws Error that names the field, and for an unknown fault or value those that there are
   */
  inject(fault: Fault): InjectedFault {
    return new InjectedFault(this.#functions, this.#functions.addFault(JSON.stringify(fault, plain)));
  }

  /**
   * Gives all faults of a scenario to the library, or none.
   *
   * @param scenario - the scenario, or the path of its file
   * @throws Error that names each place where something is wrong
   */
  load(scenario: Scenario | string): void {
    const isFile = typeof scenario === "string";
    const json = isFile ? readFileSync(scenario, "utf8") : JSON.stringify(scenario, plain);
    this.#functions.addScenario(json, isFile ? scenario : "scenario");
  }

  /** Ends all faults, those of `HEADWATER_LOOPBACK_SCENARIO` included. A lost connection stays lost. */
  clear(): void {
    this.#functions.clearFaults();
  }

  /**
   * Posts any callback, as if Steam had.
   *
   * @param context - whose pipe it goes to
   * @param callback - its id, such as 143 for `ValidateAuthTicketResponse_t`
   * @param payload - its struct, as it is laid out on this platform; at most 65,536 bytes
   * @throws Error if that side is not initialised
   */
  postCallback(context: "server" | "user", callback: number, payload: Uint8Array = new Uint8Array()): void {
    if (context !== "server" && context !== "user")
      throw new TypeError(`postCallback: the context must be "server" or "user", not ${JSON.stringify(context)}`);
    if (!Number.isInteger(callback) || callback < 1 || callback > maxCallbackId)
      throw new RangeError(`postCallback: a callback id is a whole number from 1 to ${maxCallbackId}, not ${callback}`);
    if (!(payload instanceof Uint8Array) || payload.byteLength > maxPayload)
      throw new TypeError(`postCallback: the payload must be a Uint8Array of at most ${maxPayload} bytes`);
    if (!this.#functions.postCallback(context === "user", callback, payload))
      throw new Error(`postCallback: the ${context} is not initialised in this process; call its init first`);
  }

  /**
   * Lets time pass at once for delays and for faults with `when.ms`: no test has to wait for them. Other clocks stay.
   *
   * @param milliseconds - 0 or more
   */
  advanceTime(milliseconds: number): void {
    if (!Number.isSafeInteger(milliseconds) || milliseconds < 0)
      throw new RangeError(`advanceTime: needs whole milliseconds from 0 on, not ${milliseconds}`);
    this.#functions.advanceTime(milliseconds);
  }

  /**
   * Starts the random sequence that `probability` and `jitterMs` draw from: the same seed, the same decisions.
   *
   * @param seed - a whole number
   */
  seed(seed: bigint | number): void {
    this.#functions.seed(BigInt(seed));
  }

  /**
   * What the game server has told Steam about itself, as a server browser would see it; see docs/loopback.md.
   *
   * @returns `loggedOn`, `advertised`, `product`, `players` and so on
   */
  serverState(): Record<string, unknown> {
    return JSON.parse(this.#functions.serverState()) as Record<string, unknown>;
  }

  /**
   * Signs a request of `NetworkingSockets.getCertificateRequest()` for `setCertificate()`, as the backend of a game that
   * issues certificates of its own would. All loopbacks of this user and world trust it for two days.
   *
   * @param request - its bytes, as they are
   * @returns the certificate, for `setCertificate()`
   * @throws TypeError for bytes that are no request
   */
  certify(request: Uint8Array): Uint8Array {
    const certificate = this.#functions.certify(request);
    if (certificate.length === 0)
      throw new TypeError("certify: needs the bytes of a loopback's getCertificateRequest(), as they are");
    return new Uint8Array(certificate);
  }

  /**
   * Makes a ticket for `NetworkingSockets.receivedRelayAuthTicket()`, as a game's backend does for a hosted server, for
   * the app of this process.
   *
   * @param server - the hosted server's SteamID
   * @param virtualPort - on which it listens (default 0)
   * @returns the ticket, good for an hour
   * @throws Error if neither a server nor a player is initialised
   */
  relayTicket(server: bigint, virtualPort = 0): Uint8Array {
    if (typeof server !== "bigint" || !Number.isInteger(virtualPort))
      throw new TypeError("relayTicket: needs the server's SteamID as a bigint, and a virtual port as a whole number");
    const ticket = this.#functions.issueRelayTicket(server, virtualPort);
    if (ticket.length === 0)
      throw new Error("relayTicket: nothing is initialised in this process; call init of a server or player first");
    return new Uint8Array(ticket);
  }

  /**
   * Reads the signed blob of `NetworkingSockets.getGameCoordinatorServerLogin()`, as a game's backend would.
   *
   * @param blob - its bytes, as they are
   * @returns who logs in, and where it is
   * @throws TypeError for a blob that no loopback of this user and world has signed
   */
  readServerLogin(blob: Uint8Array): ServerLogin {
    const json = this.#functions.readServerLogin(blob);
    if (json === "") throw new TypeError("readServerLogin: no loopback of this user and world has signed these bytes");
    const login = JSON.parse(json) as Omit<ServerLogin, "steamId"> & { steamId: string };
    return { ...login, steamId: BigInt(login.steamId) };
  }
}
