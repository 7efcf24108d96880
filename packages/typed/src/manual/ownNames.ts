// The addon's errors in the names of this package. Only what has failed comes here: a call that succeeds pays nothing.

/** `ISteamThing.DoThis: `, `SteamThing_DoThis: `, `server.init: `, `broadcast: `; what follows is about it. */
const nativeMethod = /^(?:(?:ISteam\w+|server|user)\.)?\w+: /;
/** What native code says of itself; anything else comes from the caller's own getters. */
const nativeCodes = /^(?:ERR_(?:INVALID_ARG_TYPE|INVALID_ARG_VALUE|OUT_OF_RANGE)$|HEADWATER_)/;

/**
 * The error with the method and the parameter as callers know them.
 *
 * @param label - `NetworkingSockets.acceptConnection`
 * @param parameters - by their name in the addon, where that is another one
 */
export function inOwnNames(label: string, error: unknown, parameters: Readonly<Record<string, string>> = {}): unknown {
  if (!(error instanceof Error)) return error;
  const { code } = error as NodeJS.ErrnoException;
  if (typeof code !== "string" || !nativeCodes.test(code) || !nativeMethod.test(error.message)) return error;
  const own = (name: string): string => parameters[name] ?? name;
  const said = error.message.replace(nativeMethod, "");
  // Behind it stands the value, in which nothing is to be replaced.
  const [what = ""] = said.split(", got ", 1);
  const translated = what
    .replace(/\bargument \d+ \((\w+)\)/, (_, name: string) => own(name))
    .replace(
      /^(\w+)( has \d+ elements, )(\w+)/,
      (_, one: string, has: string, other: string) => own(one) + has + own(other),
    )
    .replace(/\bESteam(?=[A-Z]\w+\b)/, "Steam");
  const message = `${label}: ${translated}${said.slice(what.length)}`;
  // The stack begins with the message it was made with.
  if (error.stack !== undefined) error.stack = error.stack.replace(error.message, () => message);
  error.message = message;
  return error;
}

/** What `call` gives; what it throws, in own names. For calls that are not made all the time. */
export function calling<T>(label: string, parameters: Readonly<Record<string, string>>, call: () => T): T {
  try {
    return call();
  } catch (error) {
    throw inOwnNames(label, error, parameters);
  }
}
