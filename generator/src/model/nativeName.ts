// The name of a method on the addon's interface object: overloads have one each.
import type { ApiMethod } from "./apiModel.js";
import { flatPrefix } from "./sdkNames.js";

/** What stands behind the interface in the flat name: `SteamAPI_ISteamUserStats_GetStatInt32` -> `GetStatInt32`. */
export function nativeName(interfaceName: string, method: ApiMethod): string {
  const prefix = flatPrefix(interfaceName);
  return method.flatName.startsWith(prefix) ? method.flatName.slice(prefix.length) : method.name;
}
