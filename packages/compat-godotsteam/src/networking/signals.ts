// Signals of the Networking page.
import { callback, type SignalSources } from "../core/signalSource.js";
import type { P2PSessionError } from "./enums.js";

export interface NetworkingSignals {
  /** A user sends packets and waits for `acceptP2PSessionWithUser`. Stands for `P2PSessionRequest_t`. */
  p2p_session_request: [remote_steam_id: bigint];
  /** Packets to a user cannot be sent; those that waited are lost. Stands for `P2PSessionConnectFail_t`. */
  p2p_session_connect_fail: [remote_steam_id: bigint, session_error: P2PSessionError];
}

export const networkingSignals = {
  p2p_session_request: callback("p2pSessionRequest", ({ steamIdRemote }) => [steamIdRemote]),
  p2p_session_connect_fail: callback("p2pSessionConnectFail", (event) => [event.steamIdRemote, event.p2pSessionError]),
} satisfies SignalSources<NetworkingSignals>;
