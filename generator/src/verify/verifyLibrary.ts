// The glue against a library: every export the addon looks up must be there. Pure, the file is read elsewhere.
import type { BoundApi } from "../classify/boundApi.js";
import { identifySdk, type SdkFingerprint, type SdkMatch } from "./identifySdk.js";
import type { LibraryImage } from "./libraryImage.js";

/** Exported by @headwater/loopback only. */
const loopbackMark = "HeadwaterLoopback_GetServerState";

export interface MissingSymbol {
  name: string;
  /** The interface it belongs to; undefined for what the runtime itself calls. */
  interfaceName?: string;
  /** Without its accessor the whole interface is unavailable, without a method only that method. */
  isAccessor: boolean;
}

export interface ImageReport {
  image: LibraryImage;
  sdk: SdkMatch;
  isLoopback: boolean;
  missing: MissingSymbol[];
  /** Of another SDK than the glue's: the functions that are called by its own signature. */
  adapted: string[];
  /** Those that are not called, since it is not known how. */
  refused: string[];
}

/** What the glue knows of another SDK's library. */
export interface ServedSdk {
  version: string;
  /** The names by which that library has what the glue asks for. */
  accessors: readonly { own: string; theirs: string }[];
  adapted: readonly { symbol: string }[];
  refused: readonly string[];
}

/**
 * @param needed - the names of `requiredSymbols`
 * @param others - the other kept SDKs, whose libraries are served
 */
export function verifyLibrary(
  images: readonly LibraryImage[],
  needed: readonly string[],
  api: BoundApi,
  known: readonly SdkFingerprint[],
  others: readonly ServedSdk[] = [],
): ImageReport[] {
  return images.map((image) => {
    const sdk = identifySdk(image.exports, known);
    const served = others.find(({ version }) => sdk.kind === "exact" && sdk.versions.at(-1) === version);
    const theirs = new Map(served?.accessors.map((each) => [each.own, each.theirs]));
    return {
      image,
      sdk,
      isLoopback: image.exports.has(loopbackMark),
      missing: needed
        .filter((name) => !image.exports.has(theirs.get(name) ?? name))
        .map((name) => missingSymbol(name, api)),
      adapted: served?.adapted.map(({ symbol }) => symbol) ?? [],
      refused: [...(served?.refused ?? [])],
    };
  });
}

function missingSymbol(name: string, api: BoundApi): MissingSymbol {
  for (const { name: interfaceName, accessors, methods } of api.interfaces) {
    if (accessors.some(({ flatName }) => flatName === name)) return { name, interfaceName, isAccessor: true };
    if (methods.some(({ flatName }) => flatName === name)) return { name, interfaceName, isAccessor: false };
  }
  return { name, isAccessor: false };
}
