// The player's side of Steam: tickets that a server authenticates, and connections to it.

import type { LibraryInfo, NetworkingIdentityInput, UserContext } from "@headwater/native";
import * as native from "@headwater/native";
import { wrongType } from "@headwater/native/errors";
import type { HAuthTicket } from "../generated/aliases.js";
import { type UserCallbackEvents, userEventNames } from "../generated/callbacks.js";
import { Result } from "../generated/enums.js";
import { SteamUser } from "../generated/interfaces/steamUser.js";
import { UserFunctions } from "../generated/userFunctions.js";
import { contextOptionNames } from "./contextOptions.js";
import { SteamInitError, SteamResultError } from "./errors.js";
import { checkOptions } from "./options.js";
import { calling } from "./ownNames.js";
import type { WaitOptions } from "./pending.js";
import { type ContextOptions, SteamContext } from "./steamContext.js";

/** How a client is initialised: {@link GameClient.init}. */
export interface GameClientOptions extends ContextOptions {
  /** Absolute path of the library to load; without it the usual places are searched, see the README. */
  library?: string;
}

/** The addon, or a test's stand-in for it. */
export interface UserAddon {
  loadLibrary(path?: string): LibraryInfo;
  readonly user: UserContext;
}

/** For test players and tools; needs a running Steam client with a user logged on, or the loopback. */
export class GameClient extends SteamContext<UserCallbackEvents> {
  /** Auth tickets and the user's SteamID. */
  readonly user: SteamUser;
  /** The SDK's free functions for the user's side. */
  readonly functions: UserFunctions;

  /** @internal Use {@link GameClient.init}. */
  constructor(binding: UserContext, library: LibraryInfo, options: ContextOptions = {}) {
    if (binding === undefined)
      throw wrongType("GameClient: there is no constructor to call. Use await GameClient.init(options).");
    super(binding, userEventNames, library, options);
    this.user = this.own(new SteamUser(binding.ISteamUser, this.around));
    this.functions = this.own(new UserFunctions(binding.functions, this.around));
  }

  protected override goodbye(): string {
    return "The player left.";
  }

  /**
   * Loads the library and initialises the user side of Steam. One at a time per thread.
   *
   * @param options - Which library, and how it is pumped.
   * @returns The running client.
   * @throws {@link SteamInitError} when Steam refuses; Error when no library loads or a client already runs; TypeError
   * or RangeError for a wrong option.
   */
  static async init(options: GameClientOptions = {}): Promise<GameClient> {
    return GameClient.initWith(native, options);
  }

  /** @internal `init` with another addon. */
  static async initWith(addon: UserAddon, options: GameClientOptions = {}): Promise<GameClient> {
    checkOptions("GameClient.init", options, contextOptionNames);
    const { library, code, message } = calling("GameClient.init", {}, () => {
      const loaded = addon.loadLibrary(options.library);
      return { library: loaded, ...addon.user.init() };
    });
    if (code !== 0) throw new SteamInitError("Initialising the Steam user", code, message);
    try {
      return new GameClient(addon.user, library, options);
    } catch (error) {
      addon.user.shutdown();
      throw error;
    }
  }

  /** The user's SteamID. */
  get steamId(): bigint {
    return this.user.getSteamId();
  }

  /**
   * A ticket that proves to a server who the user is; resolves when Steam has it registered, so that the server can
   * check it. Cancel it with `user.cancelAuthTicket(handle)` when the session is over.
   *
   * @param remoteIdentity - Who may check it; without it, anybody.
   * @param options - How long to wait, and a signal to give up.
   * @returns The ticket's bytes for the server, and its handle.
   * @throws {@link SteamCallError} or {@link SteamResultError} when Steam refuses; {@link SteamTimeoutError} when it does not answer in time; the
   * signal's reason on abort; {@link SteamShutdownError} on shutdown.
   * @example
   * ```ts
   * const { ticket } = await client.requestAuthTicket(serverId);
   * client.networkingSockets.send(connection, ticket, k_nSteamNetworkingSend_Reliable);
   * ```
   */
  async requestAuthTicket(
    remoteIdentity?: NetworkingIdentityInput,
    options: WaitOptions = {},
  ): Promise<{ handle: HAuthTicket; ticket: Uint8Array }> {
    const ticket = this.user.getAuthSessionTicket(remoteIdentity);
    try {
      const { result } = await this.waitFor(
        "getAuthSessionTicketResponse",
        (event) => event.handle === ticket.handle,
        options,
      );
      if (result !== Result.OK) throw new SteamResultError("The auth ticket", result);
      return ticket;
    } catch (error) {
      if (this.running) this.user.cancelAuthTicket(ticket.handle);
      throw error;
    }
  }

  /** Nothing of the user's side waits for a callback by itself. */
  protected override onCallback(): void {}

  protected override onShutdown(): void {}
}
