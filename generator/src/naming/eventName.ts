// C++ callback struct name -> name of the event it is emitted as.
import { emitterEvents } from "./reservedNames.js";
import { camelCase, splitWords } from "./words.js";

/** `SteamNetConnectionStatusChangedCallback_t` -> `steamNetConnectionStatusChanged`; an emitter's own gets a trailing `_`. */
export function eventName(struct: string): string {
  const name = camelCase(splitWords(struct.replace(/_t$/, "").replace(/(?<=.)Callback$/, "")));
  return emitterEvents.has(name) ? `${name}_` : name;
}
