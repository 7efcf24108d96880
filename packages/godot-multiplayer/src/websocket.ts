// Clients with WebSocketMultiplayerPeer: what users import.
export {
  type HttpServerLike,
  type WebSocketDetails,
  type WebSocketOptions,
  WebSocketTransport,
} from "./transports/webSocket.js";
