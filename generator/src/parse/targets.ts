// The platforms a model describes, as compiler arguments. No system headers are used: the stand-ins in std-headers/
// suffice to lay out structs, and give the same result on every machine.
import { join } from "node:path";
import type { Platform } from "../model/apiModel.js";
import { generatorRoot } from "../packageRoot.js";

/** The platform whose declarations make the model; the others contribute struct layouts only. */
export const mainPlatform: Platform = "linux-x64";

const triples: Record<Platform, string> = {
  "linux-x64": "x86_64-linux-gnu",
  "win32-x64": "x86_64-pc-windows-msvc",
  "darwin-arm64": "arm64-apple-macosx11.0",
};

const platformArgs: Record<Platform, string[]> = {
  "linux-x64": [],
  // The MSVC version decides which dialect workarounds headers choose; 19.30 is Visual Studio 2022.
  "win32-x64": ["-fms-compatibility-version=19.30", "-fms-extensions"],
  "darwin-arm64": [],
};

/** The stand-ins for the system's headers. */
export const standardHeaders = join(generatorRoot, "src/parse/std-headers");

/**
 * Arguments to parse headers of `folder` for `platform`. `annotated` sets Valve's own switch API_GEN (in some
 * headers API_GEN_CLANG), with which the STEAM_* macros of parameters and methods become annotate attributes.
 * Warnings are off, since third-party headers are not ours to tidy.
 */
export function compilerArgs(platform: Platform, folder: string, annotated: boolean): string[] {
  return [
    "-x",
    "c++",
    "-std=c++17",
    "-target",
    triples[platform],
    ...platformArgs[platform],
    "-nostdinc",
    "-nostdinc++",
    "-w",
    "-ferror-limit=0",
    // In real SDKs most of the documentation stands in plain comments.
    "-fparse-all-comments",
    ...(annotated ? ["-DAPI_GEN", "-DAPI_GEN_CLANG"] : []),
    `-I${folder}`,
    "-isystem",
    standardHeaders,
  ];
}
