// What packages that stand on this one share with it, beside the API: habits that users meet in all of them. Loads no addon.
export { explained } from "@headwater/native/errors";
export { serverEventNames } from "./generated/callbacks.js";
export type { AbortSignalLike } from "./manual/abortSignalLike.js";
export { closeOnSignals, type SignalOptions } from "./manual/closeOnSignals.js";
export { checkPort, checkText } from "./manual/contextOptions.js";
export { nearest } from "./manual/nearest.js";
export { checkOptions } from "./manual/options.js";
export {
  type EventListener,
  type EventMap,
  type EventName,
  type EventValues,
  TypedEmitter,
} from "./manual/typedEmitter.js";
