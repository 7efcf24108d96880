// Which of the symbols that a binary defines may leave it: a linker's version script says it on Linux. For Windows, what
// Zig's own libraries declare as exports is taken out of the finished file, whose linker has no such list.
import { readFileSync, writeFileSync } from "node:fs";
import { peFile } from "./inspect/pe.mjs";

/**
 * @param {string} pattern of a version script
 * @returns {(name: string) => boolean}
 */
export function matches(pattern) {
  const expression = new RegExp(`^${pattern.replace("*", ".*")}$`);
  return (name) => expression.test(name);
}

/**
 * Takes the names of all other exports out of a file for Windows.
 * @param {string} file
 * @param {string[]} patterns
 */
export function exportOnly(file, patterns) {
  const bytes = readFileSync(file);
  const { exportTable: table, inFile, exports } = peFile(bytes);
  const [names, ordinals] = [32, 36].map((offset) => inFile(bytes.readUInt32LE(table + offset)));
  const kept = exports.flatMap((name, index) => (patterns.some((pattern) => matches(pattern)(name)) ? [index] : []));
  // Sorted, as they have to stay.
  kept.forEach((from, to) => {
    bytes.copyWithin(names + 4 * to, names + 4 * from, names + 4 * from + 4);
    bytes.copyWithin(ordinals + 2 * to, ordinals + 2 * from, ordinals + 2 * from + 2);
  });
  bytes.writeUInt32LE(kept.length, table + 24);
  writeFileSync(file, bytes);
}
