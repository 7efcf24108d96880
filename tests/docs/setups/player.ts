// A program that knows a player.
export declare const player: bigint;
