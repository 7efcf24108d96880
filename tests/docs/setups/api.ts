// A program with a running server and a player's client, which use what the typed package offers.
import type { Socket } from "node:dgram";
import type * as typed from "@headwater/typed";

export declare const AuthSessionResponse: typeof typed.AuthSessionResponse;
export declare const BeginAuthSessionResult: typeof typed.BeginAuthSessionResult;
export declare const HTTPMethod: typeof typed.HTTPMethod;
export declare const HTTPStatusCode: typeof typed.HTTPStatusCode;
export declare const P2PSend: typeof typed.P2PSend;
export declare const Recipients: typeof typed.Recipients;
export declare const ReceiveBatch: typeof typed.ReceiveBatch;
export declare const Result: typeof typed.Result;
export declare const SendBatch: typeof typed.SendBatch;
export declare const SteamNetworkingAvailability: typeof typed.SteamNetworkingAvailability;
export declare const SteamNetworkingConfigScope: typeof typed.SteamNetworkingConfigScope;
export declare const SteamNetworkingConfigValue: typeof typed.SteamNetworkingConfigValue;
export declare const SteamNetworkingConnectionState: typeof typed.SteamNetworkingConnectionState;
export declare const SteamNetworkingSocketsDebugOutputType: typeof typed.SteamNetworkingSocketsDebugOutputType;
export declare const TextFilteringContext: typeof typed.TextFilteringContext;
export declare const UserHasLicenseForAppResult: typeof typed.UserHasLicenseForAppResult;
export declare const k_nSteamNetworkingSend_Reliable: typeof typed.k_nSteamNetworkingSend_Reliable;
export declare const k_nSteamNetworkingSend_Unreliable: typeof typed.k_nSteamNetworkingSend_Unreliable;

export declare const server: typed.GameServer;
export declare const client: typed.GameClient;
export declare const connection: typed.HSteamNetConnection;
export declare const pollGroup: typed.HSteamNetPollGroup;
/** A player, and the server as players know it. */
export declare const steamId: bigint;
export declare const serverId: bigint;
export declare const group: bigint;
export declare const itemId: bigint;
export declare const appId: number;
export declare const dlc: number;
export declare const ticket: Uint8Array;
export declare const data: Uint8Array;
export declare const bytes: Uint8Array;
export declare const text: string;
export declare const token: string;
export declare const socket: Socket;
export declare function letIn(player: bigint): void;
export declare function turnAway(player: bigint, why: string | undefined): void;
