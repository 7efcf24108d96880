// Whether the path of a zip entry stays in the folder it is unpacked to.

/**
 * What is wrong with `path`, in words that complete "it ..."; undefined for a harmless one. Backslashes count as
 * slashes: Windows takes them for such.
 */
export function entryPathProblem(path: string): string | undefined {
  const parts = path.replaceAll("\\", "/").split("/");
  if (path.includes("\0")) return "has a NUL character in its name";
  if (parts[0] === "" && parts.length > 1) return "has an absolute path";
  if (/^[A-Za-z]:/.test(path)) return "has a drive letter in its path";
  if (parts.includes("..")) return "leaves the folder by `..`";
  return undefined;
}

/** The file type bits that zips made on Unix keep in the upper half of an entry's attributes. */
export function isSymbolicLink(externalFileAttributes: number): boolean {
  return ((externalFileAttributes >>> 16) & 0o170000) === 0o120000;
}
