// C++ struct and typedef names -> TypeScript type names. The spelling stays, so that readers of the SDK recognise it.
import { builtInNames } from "./reservedNames.js";

/**
 * `P2PSessionState_t` -> `P2PSessionState`, `HTML_BrowserReady_t` -> `HTMLBrowserReady`; what would be a type of the
 * language gets a trailing `_`.
 */
export function typeName(cpp: string): string {
  const name = cpp
    .split("::")
    .flatMap((part) => part.replace(/_t$/, "").split("_"))
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join("");
  return builtInNames.has(name) ? `${name}_` : name;
}
