// A program with a running server, whose connections it handles.
import type { HSteamNetConnection, NetworkingSockets } from "@headwater/typed";

export declare const sockets: NetworkingSockets;
export type { HSteamNetConnection };
