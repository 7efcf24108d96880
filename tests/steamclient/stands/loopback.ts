// `@headwater/loopback` as servers of others have it behind this door: their library is Valve's.
export * from "@headwater/loopback";

import { serverLibrary } from "../door.mjs";

export const libraryPath = (): string => serverLibrary;
