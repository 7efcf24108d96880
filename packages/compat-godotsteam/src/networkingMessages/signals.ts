// Signals of the Networking Messages page.
import { callback } from "../core/signalSource.js";
import { steamIdOf } from "../networkingSockets/steamIdentity.js";
import type { NetworkingConnectionEnd, NetworkingConnectionState } from "../networkingUtils/enums.js";

export const networkingMessagesSignals = {
  /** A user sends messages and waits for `acceptSessionWithUser`. (`SteamNetworkingMessagesSessionRequest_t`) */
  network_messages_session_request: callback(
    "steamNetworkingMessagesSessionRequest",
    ({ identityRemote }): [remote_steam_id: bigint] => [steamIdOf(identityRemote)],
  ),
  /** A session has failed or timed out. (`SteamNetworkingMessagesSessionFailed_t`) */
  network_messages_session_failed: callback(
    "steamNetworkingMessagesSessionFailed",
    ({
      info,
    }): [
      reason: NetworkingConnectionEnd,
      remote_steam_id: bigint,
      connection_state: NetworkingConnectionState,
      debug_message: string,
    ] => [info.endReason as NetworkingConnectionEnd, steamIdOf(info.identityRemote), info.state, info.endDebug],
  ),
};
