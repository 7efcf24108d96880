// A server that can throw a player out.
export declare function kick(player: bigint): void;
