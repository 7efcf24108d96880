// C++ field name -> property name of the JavaScript object.
import { wordsWithoutPrefix } from "./hungarian.js";
import { reservedWords } from "./reservedNames.js";
import { camelCase } from "./words.js";

/** `m_ulSteamIDUser` -> `steamIdUser`, `m_usecQueueTime` -> `queueTimeUsec`; a reserved word gets a trailing `_`. */
export function fieldName(cpp: string): string {
  const plain = cpp.replace(/^m_+/, "").replace(/^E(?=[A-Z][a-z])/, "");
  const name = camelCase(wordsWithoutPrefix(plain));
  if (reservedWords.has(name)) return `${name}_`;
  return /^\d/.test(name) ? `_${name}` : name;
}
