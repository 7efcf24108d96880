// C++ constant name -> exported name. Constants keep their C++ name: that is what documentation and porters search for.
import { typeName } from "./typeName.js";

/** `k_nSteamNetworkingSend_Reliable` stays; a constant of a struct or class is put behind that type's name. */
export function constantName(cpp: string, scope?: string): string {
  return scope === undefined ? cpp : `${typeName(scope)}_${cpp}`;
}
