// Names of the SDK as keys: some are those of properties that every object has.

/** What `map` says of `name` itself: a parameter named `constructor` is not the object's. */
export function entryOf<T>(map: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return map !== undefined && Object.hasOwn(map, name) ? map[name] : undefined;
}
