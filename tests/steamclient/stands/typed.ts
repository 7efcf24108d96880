// `@headwater/typed` as tests of others' servers have it behind this door: players are on our own library.
export * from "@headwater/typed";

import { libraryPath } from "@headwater/loopback";
import type { GameClientOptions } from "@headwater/typed";
import { playersApi } from "../door.mjs";

export const GameClient = {
  init: (options: GameClientOptions) => playersApi().GameClient.init({ ...options, library: libraryPath() }),
};
