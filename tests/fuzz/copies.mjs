// The package, and a second copy of it in the same thread, as test runners that reset modules make them.
import * as native from "@headwater/native";
import { freshCopy } from "../lifecycle/programs/freshCopy.mjs";

/** @type {(typeof native)[]} */
export const copies = [native, freshCopy()];

/** All sides of all copies. */
export const contexts = copies.flatMap(({ server, user }) => [server, user]);

/** The copy that runs this side of Steam, else the first. @param {"server" | "user"} side */
export function running(side) {
  return copies.find((copy) => copy[side].running) ?? copies[0];
}
