// Where the loopback library is. Loading it is up to the caller, by name: it is never chosen silently.
import layout from "./layout.cjs";

/**
 * Path of the loopback `libsteam_api` for this platform, to be given as the library to load.
 *
 * @throws Error when there is none for this platform; its message says what to do
 */
export function libraryPath(): string {
  return layout.fileOf(layout.libraryFileName);
}
