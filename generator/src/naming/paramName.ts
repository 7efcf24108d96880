// C++ parameter name -> JavaScript parameter name: without Hungarian prefix, in camel case, never a reserved word.
import { wordsWithoutPrefix } from "./hungarian.js";
import { reservedWords } from "./reservedNames.js";
import { camelCase } from "./words.js";

/** `pszProduct` -> `product`, `steamIDUser` -> `steamIdUser`; a reserved word gets a trailing `_`. */
export function paramName(cpp: string): string {
  const name = camelCase(wordsWithoutPrefix(cpp));
  return reservedWords.has(name) ? `${name}_` : name;
}
