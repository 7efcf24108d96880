// Which system this is, as far as installing packages is concerned.
import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";

/** @returns {"debian" | "fedora" | "arch" | "alpine" | "macos" | "windows" | "other"} */
export function systemFamily() {
  if (process.platform === "darwin") return "macos";
  if (process.platform === "win32") return "windows";
  if (!existsSync("/etc/os-release")) return "other";
  const release = readFileSync("/etc/os-release", "utf8");
  const ids = [...release.matchAll(/^ID(?:_LIKE)?="?([^"\n]*)"?$/gm)].flatMap((match) => match[1].split(" "));
  if (ids.includes("debian") || ids.includes("ubuntu")) return "debian";
  if (ids.includes("fedora") || ids.includes("rhel")) return "fedora";
  if (ids.includes("arch")) return "arch";
  return ids.includes("alpine") ? "alpine" : "other";
}

/** Full path of a program on the PATH, or undefined. A path is taken as it is. */
export function findProgram(name) {
  if (name.includes("/")) return existsSync(name) ? name : undefined;
  const suffixes = process.platform === "win32" ? [".exe", ".cmd"] : [""];
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    for (const suffix of suffixes) {
      const file = join(folder, name + suffix);
      try {
        accessSync(file, constants.X_OK);
        return file;
      } catch {
        // Not in this folder.
      }
    }
  }
  return undefined;
}

/** The command prefix that gives root rights without asking for a password, or undefined when there is none. */
export function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  try {
    execFileSync("sudo", ["-n", "true"], { stdio: "ignore" });
    return ["sudo", "-n"];
  } catch {
    return undefined;
  }
}
