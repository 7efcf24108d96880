// Which context value each HTTP request has been given.
import type { SteamHTTP } from "@headwater/typed";

const all = new WeakMap<SteamHTTP, Map<number, bigint>>();

/** Request -> context value, of the requests that were given one; handles mean nothing to another server. */
export function contextValuesOf(http: SteamHTTP): Map<number, bigint> {
  let values = all.get(http);
  if (values === undefined) {
    values = new Map();
    all.set(http, values);
  }
  return values;
}
