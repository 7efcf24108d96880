// Splits a C++ identifier into words and joins words in camel case. An acronym run (HTTP, IDs, PS4) is one word.

/** Runs of capitals that hold two acronyms; the SDK writes them without a seam. */
const compoundAcronyms: ReadonlyMap<string, readonly string[]> = new Map([["POPID", ["POP", "ID"]]]);

const word =
  /P2P|IPv\d|[A-Z]{2,}s(?![a-z])|[A-Z]+(?![a-z])\d*|[A-Z][a-z]+(?:\d+[a-z]*)?|[a-z]+(?:\d+[a-z]*(?![a-z]))?|\d+[a-z]*/g;

/** The words of an identifier in their C++ spelling: `GetHTTPResponseBodySize` -> Get, HTTP, Response, Body, Size. */
export function splitWords(identifier: string): string[] {
  return (identifier.match(word) ?? []).flatMap((found) => compoundAcronyms.get(found) ?? [found]);
}

/** Joins words in camel case; `P2P` keeps its capitals behind the first word, as everybody writes it. */
export function camelCase(words: readonly string[]): string {
  return words.map((each, index) => (index === 0 ? each.toLowerCase() : capitalized(each))).join("");
}

function capitalized(each: string): string {
  return each === "P2P" ? each : each.charAt(0).toUpperCase() + each.slice(1).toLowerCase();
}
