// Signals of the Networking page.
import { callback } from "../core/signalSource.js";
import type { P2PSessionError } from "../enums.js";

export const networkingSignals = {
  /** A user sends packets and waits for `acceptP2PSessionWithUser`. (`P2PSessionRequest_t`) */
  p2p_session_request: callback("p2pSessionRequest", ({ steamIdRemote }): [remote_steam_id: bigint] => [steamIdRemote]),
  /** Packets to a user cannot be sent; those that waited are lost. (`P2PSessionConnectFail_t`) */
  p2p_session_connect_fail: callback(
    "p2pSessionConnectFail",
    (event): [remote_steam_id: bigint, session_error: P2PSessionError] => [
      event.steamIdRemote,
      event.p2pSessionError as P2PSessionError,
    ],
  ),
};
