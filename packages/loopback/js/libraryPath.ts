// Where the loopback library is. Loading it is up to the caller, by name: it is never chosen silently.
import { existsSync } from "node:fs";
import { join } from "node:path";
import layout from "./layout.cjs";

/**
 * Path of the loopback `libsteam_api` for this platform, to be given as the library to load.
 *
 * @throws Error when this package holds no library for this platform; its message says what to do
 */
export function libraryPath(): string {
  const file = join(layout.libraryFolder, layout.libraryFileName);
  if (existsSync(file)) return file;
  throw new Error(
    `@headwater/loopback has no library for ${layout.platformFolder}: ${file} does not exist. ` +
      "In a checkout run `npm run build`; an installed package holds the platforms it was packed on.",
  );
}
