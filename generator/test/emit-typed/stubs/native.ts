// Stands for @headwater/native when the expected files are compiled: the types they import and no more.
export type NetworkingIdentity = { type: "steamid"; steamId: bigint } | { type: "string"; value: string };
export type NetworkingIdentityInput = NetworkingIdentity | bigint;

export interface ConfigValue {
  option: number;
  value: number | bigint | string;
}

export interface ThingStatus {
  mood: number;
  steamId: bigint;
  load: number;
  ports: number[];
  key: Uint8Array;
  peer: NetworkingIdentity;
}

export interface ISteamThing {
  SetName(pszName: string): void;
  GetMood(hThing: number): number;
  GetStatus(hThing: number, nParts: number): [number, ThingStatus, bigint[]];
  GetLabel(hThing: number): string | null;
  ReadTicket(
    pTicket: Uint8Array | number,
    pIdentity: NetworkingIdentityInput | null | undefined,
  ): [number, Uint8Array] | null;
  Open(identity: NetworkingIdentityInput, pOptions: readonly ConfigValue[] | null | undefined): number;
  Write(hThing: number, pData: ArrayBufferView | ArrayBuffer, nFlags: number): boolean;
  Query(): Promise<{ status: ThingStatus }>;
  Pump(batch: object): number;
}

export interface ServerInterfaces {
  readonly ISteamThing: ISteamThing;
  readonly functions: { SteamGameServer_BSecure(): boolean };
}
