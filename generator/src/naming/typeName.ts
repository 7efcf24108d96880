// C++ struct and typedef names -> TypeScript type names. The spelling stays, so that readers of the SDK recognise it.

/** `P2PSessionState_t` -> `P2PSessionState`, `HTML_BrowserReady_t` -> `HTMLBrowserReady`. */
export function typeName(cpp: string): string {
  return cpp
    .split("::")
    .flatMap((part) => part.replace(/_t$/, "").split("_"))
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join("");
}
