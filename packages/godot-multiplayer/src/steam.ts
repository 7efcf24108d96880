// Clients with a SteamMultiplayerPeer: what users import.
export { SteamTransport, type SteamTransportOptions } from "./transports/steam.js";
