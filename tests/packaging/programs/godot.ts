// GodotSteam's surface: its handles are plain numbers, as its scripts have them.
import { SteamServer } from "@headwater/compat-godotsteam";

export function plainNumbers(stored: number): void {
  const group: number = SteamServer.createPollGroup();
  SteamServer.setConnectionPollGroup(17, group);
  SteamServer.acceptConnection(stored);
  SteamServer.closeListenSocket(group);
  SteamServer.cancelAuthTicket(0);
  SteamServer.releaseQueryUGCRequest(1n);
  SteamServer.inventory_handle = 3;
  SteamServer.network_connection_status_changed.connect((connection) => SteamServer.acceptConnection(connection + 0));
  // @ts-expect-error text is no connection
  SteamServer.acceptConnection("17");
  // @ts-expect-error text is no bytes: compilers that do not understand a type take everything for it
  SteamServer.setCertificate("17");
}
