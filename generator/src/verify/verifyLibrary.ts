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
}

/** @param needed - the names of `requiredSymbols` */
export function verifyLibrary(
  images: readonly LibraryImage[],
  needed: readonly string[],
  api: BoundApi,
  known: readonly SdkFingerprint[],
): ImageReport[] {
  return images.map((image) => ({
    image,
    sdk: identifySdk(image.exports, known),
    isLoopback: image.exports.has(loopbackMark),
    missing: needed.filter((name) => !image.exports.has(name)).map((name) => missingSymbol(name, api)),
  }));
}

function missingSymbol(name: string, api: BoundApi): MissingSymbol {
  for (const { name: interfaceName, accessors, methods } of api.interfaces) {
    if (accessors.some(({ flatName }) => flatName === name)) return { name, interfaceName, isAccessor: true };
    if (methods.some(({ flatName }) => flatName === name)) return { name, interfaceName, isAccessor: false };
  }
  return { name, isAccessor: false };
}
