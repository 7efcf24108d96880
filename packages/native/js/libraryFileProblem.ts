// Why a file cannot be this process's Steam library, in words and with what to do, before the system tries to load it.
import { statSync } from "node:fs";
import { cut } from "./describe.js";
import { type LibrarySystem, readLibraryFormat } from "./libraryFormat.js";

const systemNames: Readonly<Record<LibrarySystem, string>> = { linux: "Linux", darwin: "macOS", win32: "Windows" };

const copyAgain = "Copy it again from the SDK.";

/**
 * What is wrong with the file, as far as its first bytes tell; undefined if it may be loaded.
 *
 * @param inSdk - where the SDK keeps the right file, for the remedy
 */
export function libraryFileProblem(path: string, inSdk: string): string | undefined {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) return `it is a folder. Name the file in it; the SDK's is ${inSdk}.`;
    // Opening a pipe or a device would wait for somebody to write.
    if (!stats.isFile()) return `it is no file but a device, pipe or socket. Name the library's file, ${inSdk}.`;
    if (stats.size === 0) return `it is empty. ${copyAgain}`;
    return formatProblem(path, stats.size, inSdk);
  } catch (error) {
    return systemProblem(error as NodeJS.ErrnoException);
  }
}

function formatProblem(path: string, size: number, inSdk: string): string | undefined {
  const format = readLibraryFormat(path);
  if (!format) return `it is no shared library, or its headers are cut off. Take the SDK's ${inSdk}.`;
  const { system, architectures, isLibrary, minimumSize } = format;
  const kind = `for ${systemNames[system]} on ${architectures.join(", ")}`;
  if (system !== process.platform || !architectures.includes(process.arch)) {
    return `it is made ${kind}, but this Node runs on ${process.platform}-${process.arch}. Take the SDK's ${inSdk}.`;
  }
  if (!isLibrary) return `it is a program or object file, no shared library. Take the SDK's ${inSdk}.`;
  if (size < minimumSize) {
    return `it is cut off: it has ${size} bytes, its headers speak of ${minimumSize}. ${copyAgain}`;
  }
  return undefined;
}

function systemProblem(error: NodeJS.ErrnoException): string {
  switch (error.code) {
    case "ENOENT":
    case "ENOTDIR":
      return "no such file. Check the path.";
    case "EACCES":
    case "EPERM":
      return "it cannot be read. Let the user this process runs as read it and enter its folders.";
    case "ENAMETOOLONG":
      return "the system takes no path as long as this. Check it.";
    default:
      // Of Node's, with the path in it.
      return `it cannot be read: ${cut(error.message, 500)}.`;
  }
}
