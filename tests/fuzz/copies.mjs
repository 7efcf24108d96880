// The package, and a second copy of it in the same thread, as test runners that reset modules make them.
import { libraryPath } from "@headwater/loopback";
import * as native from "@headwater/native";
import { freshCopy } from "../lifecycle/programs/freshCopy.mjs";
import { serverLibrary, valveSdk, withPlayersAddon } from "../steamclient/door.mjs";

/** Behind Valve's library there are no players: theirs is another copy of the addon. */
const servers = [native, freshCopy()];
const players = valveSdk === undefined ? servers : [withPlayersAddon(freshCopy), withPlayersAddon(freshCopy)];

/** @type {(typeof native)[]} */
export const copies = servers.map((copy, index) => ({ ...copy, user: players[index].user }));

/** What can be done only once per process. */
export function loadLibraries() {
  servers[0].loadLibrary(serverLibrary);
  players[0].loadLibrary(libraryPath());
}

/** All sides of all copies. */
export const contexts = copies.flatMap(({ server, user }) => [server, user]);

/** The copy that runs this side of Steam, else the first. @param {"server" | "user"} side */
export function running(side) {
  return copies.find((copy) => copy[side].running) ?? copies[0];
}
