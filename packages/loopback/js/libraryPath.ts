// Where the loopback libraries are. Loading one is up to the caller, by name: none is ever chosen silently.
import layout from "./layout.cjs";

/**
 * Path of the loopback `libsteam_api` for this platform, to be given as the library to load.
 *
 * @returns the path, absolute
 * @throws Error when there is none for this platform; its message says what to do
 */
export function libraryPath(): string {
  return layout.fileOf(layout.libraryFileName);
}

/**
 * Path of the loopback's `steamclient`: a game server's client for Valve's own `libsteam_api`, to be named by
 * `HEADWATER_STEAMCLIENT`.
 *
 * @returns the path, absolute
 * @throws Error when there is none for this platform; its message says what to do
 */
export function steamclientPath(): string {
  if (layout.steamclientFileName !== undefined) return layout.fileOf(layout.steamclientFileName);
  throw new Error(
    `@headwater/loopback has no steamclient for ${process.platform}, only for Linux: how Valve's library looks for its ` +
      "client elsewhere is not known. Use libraryPath() here.",
  );
}
