// The message of an error with a code ends in where the code is explained: a page in the package, which is there
// offline and of the same version.

/** As in src/runtime/errors.cc. */
const page = "See node_modules/@headwater/native/docs/troubleshooting.md#";

/** @param code - or another heading of the page */
export function explained(message: string, code: string): string {
  // Behind a list it would be part of the last point.
  return `${message}${message.includes("\n") ? "\n" : " "}${page}${code.toLowerCase()}`;
}

/** The message without that, for one that it becomes part of. */
export function unexplained(message: string): string {
  const end = message.lastIndexOf(page);
  return end < 0 ? message : message.slice(0, end).trimEnd();
}
