// Calls that take a connection: each is recorded with one end of a pair made for it.
import type { FunctionRecord, World } from "./classRecords.js";
import type { Varying } from "./shape.js";

export interface Pair {
  one: number;
  other: number;
}

export const oneId = 76561197960287930n;
export const otherId = 76561197960287931n;

/** @param prepare - What is done with the pair before the call. */
export function withPair(
  args: (pair: Pair) => readonly unknown[],
  prepare?: (world: World, pair: Pair) => unknown,
  varying?: Varying,
): FunctionRecord {
  let pair: Pair = { one: 0, other: 0 };
  return {
    args: () => args(pair),
    before: (world) => {
      const { connection1 = 0, connection2 = 0 } = world.server.createSocketPair(false, oneId, otherId);
      pair = { one: connection1, other: connection2 };
      return prepare?.(world, pair);
    },
    after: ({ server }) => {
      server.closeConnection(pair.one, 0, "", false);
      server.closeConnection(pair.other, 0, "", false);
    },
    ...(varying !== undefined && { varying }),
  };
}
