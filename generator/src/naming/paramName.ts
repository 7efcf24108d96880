// C++ parameter name -> JavaScript parameter name: without Hungarian prefix, in camel case, never a reserved word.
import { wordsWithoutPrefix } from "./hungarian.js";
import { camelCase } from "./words.js";

const reservedWords = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends " +
    "false finally for function if implements import in instanceof interface let new null package private protected " +
    "public return static super switch this throw true try typeof undefined var void while with yield"
  ).split(" "),
);

/** `pszProduct` -> `product`, `steamIDUser` -> `steamIdUser`; a reserved word gets a trailing `_`. */
export function paramName(cpp: string): string {
  const name = camelCase(wordsWithoutPrefix(cpp));
  return reservedWords.has(name) ? `${name}_` : name;
}
