// C++ field name -> property name of the JavaScript object.
import { wordsWithoutPrefix } from "./hungarian.js";
import { camelCase } from "./words.js";

/** `m_ulSteamIDUser` -> `steamIdUser`, `m_usecQueueTime` -> `queueTimeUsec`. */
export function fieldName(cpp: string): string {
  const plain = cpp.replace(/^m_+/, "").replace(/^E(?=[A-Z][a-z])/, "");
  const name = camelCase(wordsWithoutPrefix(plain));
  return /^\d/.test(name) ? `_${name}` : name;
}
