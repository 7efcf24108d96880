// Types of pack.mjs, for the tests.
export interface Packed {
  name: string;
  version: string;
  tarball: string;
  files: string[];
  size: number;
  unpackedSize: number;
  folder: string;
}
export function packAll(
  folder: string,
  options?: { platformFolder?: (kind: string, target: object) => string | undefined; checkout?: string },
): Packed[];
