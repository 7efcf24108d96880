// C++ constant name -> exported name. Constants keep their C++ name: that is what documentation and porters search for.
import { reservedWords } from "./reservedNames.js";
import { typeName } from "./typeName.js";

/**
 * `k_nSteamNetworkingSend_Reliable` stays; a constant of a struct or class is put behind that type's name. A reserved word
 * gets a trailing `_`.
 */
export function constantName(cpp: string, scope?: string): string {
  if (scope !== undefined) return `${typeName(scope)}_${cpp}`;
  return reservedWords.has(cpp) ? `${cpp}_` : cpp;
}
