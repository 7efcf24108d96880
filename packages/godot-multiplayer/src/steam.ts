// Clients with a SteamMultiplayerPeer, and tickets of those without: what users import.
export { SteamTransport, type SteamTransportOptions } from "./transports/steam.js";
export { SteamTickets } from "./transports/steamTickets.js";
