// Installs missing packages on Debian and Ubuntu; elsewhere gives the commands that a person has to run.
import { execFileSync } from "node:child_process";
import { rootPrefix } from "./system.mjs";

/** A requirement that the user has to meet; its message says how. */
export class BootstrapError extends Error {
  name = "BootstrapError";
}

/**
 * @param {import("./requirements.mjs").Requirement[]} missing
 * @param {string} family
 * @param {(action: string) => void} report
 */
export function install(missing, family, report) {
  const root = family === "debian" ? rootPrefix() : undefined;
  if (family !== "debian" || root === undefined) throw new BootstrapError(instructions(missing, family));
  report(`apt-get update (missing: ${missing.map((one) => one.what).join(", ")})`);
  apt(root, ["update"]);
  const packages = missing.map((one) => installable(one.packages.debian));
  report(`apt-get install ${packages.join(" ")}`);
  apt(root, ["install", "-y", "--no-install-recommends", ...packages]);
}

function apt(root, args) {
  const [command, ...rest] = [...root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", ...args];
  try {
    execFileSync(command, rest, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    throw new BootstrapError(`apt-get ${args.join(" ")} failed:\n${`${error.stderr ?? error.message}`.trim()}`);
  }
}

/** Packages were renamed between releases (libssl3, libssl3t64): the first that this release has. */
function installable(candidates) {
  for (const name of candidates) {
    const policy = execFileSync("apt-cache", ["policy", name], { encoding: "utf8" });
    if (/Candidate: (?!\(none\))/.test(policy)) return name;
  }
  throw new BootstrapError(
    `None of the packages ${candidates.join(", ")} is available on this release. Build GameNetworkingSockets ` +
      "(https://github.com/ValveSoftware/GameNetworkingSockets) and set GNS_PREFIX to its install prefix.",
  );
}

/** The exact commands for this system, one per line. */
function instructions(missing, family) {
  const packages = missing.map((one) => one.packages[family]?.[0]).filter(Boolean);
  const unpackaged = missing.filter((one) => !one.packages[family]);
  const lines = ["Something that the build needs is missing:"];
  for (const one of missing) lines.push(`  - ${one.what}`);
  lines.push("Install it with:");
  if (packages.length > 0) lines.push(`  ${installCommand(family, packages)}`);
  if (unpackaged.some((one) => one.what === "a C++ compiler") && family === "macos")
    lines.push("  xcode-select --install");
  if (unpackaged.some((one) => one.what === "GameNetworkingSockets"))
    lines.push(...buildGnsCommands(family).map((command) => `  ${command}`));
  if (unpackaged.some((one) => one.what === "nlohmann-json"))
    lines.push("  vcpkg install nlohmann-json  (and set VCPKG_ROOT; or set NLOHMANN_JSON_INCLUDE)");
  return [...lines, "and run the command again."].join("\n");
}

function installCommand(family, packages) {
  const commands = {
    debian: "sudo apt-get update && sudo apt-get install -y --no-install-recommends",
    fedora: "sudo dnf install -y",
    arch: "sudo pacman -S --needed",
    alpine: "sudo apk add",
    macos: "brew install",
    windows: "winget install",
  };
  return `${commands[family]} ${packages.join(" ")}`;
}

/** Where no package exists, GameNetworkingSockets is built from source. */
function buildGnsCommands(family) {
  if (family === "windows") return ["vcpkg install gamenetworkingsockets  (and set VCPKG_ROOT)"];
  const dependencies = {
    fedora: "sudo dnf install -y cmake ninja-build openssl-devel protobuf-devel git",
    arch: "sudo pacman -S --needed cmake ninja openssl protobuf git",
    alpine: "sudo apk add cmake ninja openssl-dev protobuf-dev git linux-headers",
  };
  return [
    dependencies[family] ??
      "(your package manager: a C++ compiler, make, Python 3, libclang, cmake, ninja, OpenSSL and protobuf development files)",
    "git clone https://github.com/ValveSoftware/GameNetworkingSockets && cd GameNetworkingSockets",
    "cmake -G Ninja -B build -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX=$HOME/gns",
    "cmake --build build && cmake --install build && export GNS_PREFIX=$HOME/gns",
  ];
}
