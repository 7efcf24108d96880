import type { ServerInterfaces } from "@headwater/native";
import { SteamInterface } from "../manual/steamInterface.js";

/**
 * Functions of the SDK that belong to no interface.
 */
export class ServerFunctions extends SteamInterface<ServerInterfaces["functions"]> {
    /**
     * Stands for `SteamGameServer_BSecure` (isteamthing.h).
     *
     * @throws Error before init and after shutdown.
     */
    steamGameServerSecure(): boolean {
        try {
        return this.native.SteamGameServer_BSecure();
        } catch (error) {
        throw this.named("steamGameServerSecure", error);
        }
    }
}
