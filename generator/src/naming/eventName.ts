// C++ callback struct name -> name of the event it is emitted as.
import { camelCase, splitWords } from "./words.js";

/** `SteamNetConnectionStatusChangedCallback_t` -> `steamNetConnectionStatusChanged` */
export function eventName(struct: string): string {
  return camelCase(splitWords(struct.replace(/_t$/, "").replace(/(?<=.)Callback$/, "")));
}
