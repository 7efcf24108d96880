// Options, checked before anything acts on them: a misspelt one would otherwise do nothing, in silence.
import { describe, wrongType, wrongValue } from "@headwater/native/errors";
import { nearest } from "./nearest.js";

/**
 * Checks that options are some, and of these names.
 *
 * @param who - `GameServer.init`, for the error
 * @param options - what was given
 * @param names - the options there are
 * @throws TypeError for what is no object, and for an unknown option.
 */
export function checkOptions(who: string, options: unknown, names: readonly string[]): void {
  if (typeof options !== "object" || options === null)
    throw wrongType(`${who}: expected an object of options (${names.join(", ")}), got ${describe(options)}.`);
  for (const name of Object.keys(options)) {
    if (names.includes(name)) continue;
    const meant = nearest(name, names);
    const what = meant === undefined ? `. There are ${names.join(", ")}.` : `; ${meant} is meant?`;
    throw wrongValue(`${who}: there is no option ${name}${what}`);
  }
}
