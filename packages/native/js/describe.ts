// What a wrong value is, for error texts: bounded however long it is, and without running code of the value.

/** The characters that are shown of a text. */
const shown = 60;
/** Its digits would take minutes from some length on. */
const largestShown = 2n ** 256n;

/** A text in quotes, cut if it is long. */
export function quoted(text: string): string {
  return `"${cut(text)}"`;
}

/** A text, cut if it is long. */
export function cut(text: string, most = shown): string {
  return text.length <= most ? text : `${text.slice(0, most)}…`;
}

/** `number 5`, `string "abc"`, `an object`. */
export function describe(value: unknown): string {
  switch (typeof value) {
    case "string":
      return `string ${quoted(value)}`;
    case "bigint":
      return value < largestShown && value > -largestShown ? `bigint ${value}n` : "a bigint of 256 bits or more";
    case "number":
      return Object.is(value, -0) ? "number -0" : `number ${value}`;
    case "boolean":
      return `boolean ${value}`;
    case "undefined":
      return "undefined";
    case "symbol":
      return "a symbol";
    case "function":
      return "a function";
    case "object":
      if (value === null) return "null";
      return ArrayBuffer.isView(value) ? "a view of an ArrayBuffer" : "an object";
  }
}
