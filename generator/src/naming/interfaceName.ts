// C++ interface name -> names of its class and of the property that holds the instance.
import { camelCase, splitWords } from "./words.js";

/** `ISteamGameServer` -> `SteamGameServer` */
export function className(cpp: string): string {
  return cpp.replace(/^I(?=[A-Z])/, "");
}

/** `ISteamGameServer` -> `gameServer`, `ISteamHTTP` -> `http` */
export function interfacePropertyName(cpp: string): string {
  return camelCase(splitWords(cpp.replace(/^ISteam/, "")));
}
