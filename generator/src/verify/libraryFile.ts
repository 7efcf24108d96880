// What Steam's library is called, and where an SDK has it below redistributable_bin.
import { join } from "node:path";

const names: Partial<Record<NodeJS.Platform, string>> = {
  linux: "libsteam_api.so",
  darwin: "libsteam_api.dylib",
  win32: "steam_api64.dll",
};

/** As text: `libsteam_api.so, libsteam_api.dylib or steam_api64.dll`. */
export const libraryFiles = Object.values(names)
  .join(", ")
  .replace(/, (?=[^,]*$)/, " or ");

/** The libraries of an SDK for the platforms that the packages are built for, by path in it, with slashes. */
export const librariesInSdk = [
  "linux64/libsteam_api.so",
  "linuxarm64/libsteam_api.so",
  "osx/libsteam_api.dylib",
  "win64/steam_api64.dll",
].map((path) => `redistributable_bin/${path}`);

export function libraryInSdk(sdk: string, platform = process.platform, machine: string = process.arch): string {
  const linux = machine === "arm64" ? "linuxarm64" : "linux64";
  const folder = platform === "win32" ? "win64" : platform === "darwin" ? "osx" : linux;
  return join(sdk, "redistributable_bin", folder, names[platform] ?? "libsteam_api.so");
}
