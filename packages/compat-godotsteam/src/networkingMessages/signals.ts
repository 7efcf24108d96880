// Signals of the Networking Messages page.
import { callback, type SignalSources } from "../core/signalSource.js";
import { steamIdOf } from "../networkingSockets/steamIdentity.js";
import type { NetworkingConnectionState } from "../networkingUtils/enums.js";
import type { NetworkingConnectionEnd } from "../networkingUtils/networkingConnectionEnd.js";

export interface NetworkingMessagesSignals {
  /**
   * A user sends messages and waits for `acceptSessionWithUser`. Stands for `SteamNetworkingMessagesSessionRequest_t`.
   */
  network_messages_session_request: [remote_steam_id: bigint];
  /** A session has failed or timed out. Stands for `SteamNetworkingMessagesSessionFailed_t`. */
  network_messages_session_failed: [
    reason: NetworkingConnectionEnd,
    remote_steam_id: bigint,
    connection_state: NetworkingConnectionState,
    debug_message: string,
  ];
}

export const networkingMessagesSignals: SignalSources<NetworkingMessagesSignals> = {
  network_messages_session_request: callback("steamNetworkingMessagesSessionRequest", ({ identityRemote }) => [
    steamIdOf(identityRemote),
  ]),
  network_messages_session_failed: callback("steamNetworkingMessagesSessionFailed", ({ info }) => [
    info.endReason,
    steamIdOf(info.identityRemote),
    info.state,
    info.endDebug,
  ]),
};
