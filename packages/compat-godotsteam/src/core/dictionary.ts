// Dictionaries as plain objects: the documented keys, and other spellings of them that do not enumerate.

/** A dictionary, typed as it is on success. On failure it is empty, which {@link is_empty} tells. */
export type MaybeEmpty<T> = T;

/** What a call returns that has nothing, or only the keys of `said`, to tell: of whatever type, see {@link MaybeEmpty}. */
export function emptyDictionary(said: object = {}): never {
  return said as never;
}

/**
 * Godot's `dictionary.is_empty()`: whether a call that returns a dictionary failed.
 *
 * @param dictionary - what it returned
 * @returns Whether nothing is in it.
 */
export function is_empty(dictionary: object): boolean {
  return Object.keys(dictionary).length === 0;
}

/** Other spelling -> the key it stands for. */
export type KeyAliases<T> = Readonly<Record<string, keyof T & string>>;

type Aliased<T, Aliases extends KeyAliases<T>> = { readonly [Alias in keyof Aliases]: T[Aliases[Alias]] };

/**
 * Lets `dictionary` be read by other spellings of its keys: GodotSteam's documents and versions disagree. They do not
 * show in `Object.keys`, JSON or a comparison.
 */
export function withAliases<T extends object, const Aliases extends KeyAliases<T>>(
  dictionary: T,
  aliases: Aliases,
): T & Aliased<T, Aliases> {
  for (const [alias, key] of Object.entries(aliases)) {
    Object.defineProperty(dictionary, alias, {
      get(this: T) {
        return this[key];
      },
      configurable: true,
    });
  }
  return dictionary as T & Aliased<T, Aliases>;
}

/** Adds keys that no document lists: readable, but not enumerable. */
export function withHidden<T extends object, Hidden extends object>(
  dictionary: T,
  hidden: Hidden,
): T & Readonly<Hidden> {
  for (const [key, value] of Object.entries(hidden)) {
    Object.defineProperty(dictionary, key, { value, configurable: true });
  }
  return dictionary as T & Readonly<Hidden>;
}
