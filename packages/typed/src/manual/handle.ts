// The type of numbers that only the library that gave them out can tell apart.

/**
 * A number or bigint that the API hands out, of one kind: a connection is no poll group, and no number is either.
 *
 * What the API returns, and events and structs carry, flows in without a word; a handle is still a number, to print, to
 * compare and to key maps with, and the `..._Invalid` constants are handles. A number from elsewhere, a test's or one
 * that was stored, needs a cast: `17 as HSteamNetConnection`. The property exists for the compiler only. It has a plain
 * name, not a unique symbol, so that handles of the package's ESM and CommonJS halves are the same.
 */
export type Handle<Name extends string, Value extends number | bigint = number> = Value & { readonly "~handle": Name };
