// Whether a method answered with what its model says: a wrong type is a defect as much as a crash.

/** @typedef {import("./targets.mjs").Target} Target */

/** What is wrong with `result`, or undefined. @param {Target["answer"]} expected @param {unknown} result */
export function wrongAnswer(expected, result) {
  if (!expected) return undefined;
  if (expected.kind === "promise") return result instanceof Promise ? undefined : `${typeof result} for a promise`;
  if (result === null && expected.nullable) return undefined;
  const { values } = expected;
  if (values.length === 0) return result === undefined ? undefined : `${typeof result} for nothing`;
  if (values.length === 1) return wrongValue(values[0], result);
  if (!Array.isArray(result) || result.length !== values.length) return `no tuple of ${values.length}`;
  return values.map((value, index) => wrongValue(value, result[index])).find((wrong) => wrong !== undefined);
}

function wrongValue(value, result) {
  const kind = typeof value === "string" ? value : value.kind;
  return fits(kind, value, result) ? undefined : `${result === null ? "null" : typeof result} for ${kind}`;
}

function fits(kind, value, result) {
  switch (kind) {
    case "bool":
      return typeof result === "boolean";
    case "int":
    case "enum":
      return Number.isInteger(result);
    case "float":
      return typeof result === "number";
    case "int64":
    case "id64":
      return typeof result === "bigint";
    case "text":
      return typeof result === "string";
    case "string":
      return typeof result === "string" || (result === null && value.size === undefined);
    case "bytes":
      return result instanceof Uint8Array;
    case "array":
      return Array.isArray(result);
    case "struct":
      return typeof result === "object" && result !== null;
    case "custom":
      return value.ts === "string" || value.ts === "IpAddress"
        ? typeof result === "string"
        : typeof result === "object" && result !== null;
    default:
      throw new Error(`answers.mjs knows no value of kind ${kind}: add how it looks in JavaScript`);
  }
}
