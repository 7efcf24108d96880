// C++ method name -> JavaScript method name.
import { memberNames } from "./reservedNames.js";
import { camelCase, splitWords } from "./words.js";

/**
 * `BLoggedOn` -> `loggedOn`, `GetSteamID` -> `getSteamId`: camel case, without the `B` of methods that return a bool. What
 * objects have anyway gets a trailing `_`.
 */
export function methodName(cpp: string): string {
  const name = camelCase(splitWords(withoutBool(cpp)));
  return memberNames.has(name) ? `${name}_` : name;
}

/** `SteamGameServer_BSecure` -> `steamGameServerSecure`: a free function keeps the prefix that says whose it is. */
export function functionName(cpp: string): string {
  return camelCase(cpp.split("_").flatMap((part) => splitWords(withoutBool(part))));
}

function withoutBool(cpp: string): string {
  return cpp.replace(/^B(?=[A-Z][a-z])/, "");
}
