// Dictionaries as plain objects: the documented keys, and other spellings of them that do not enumerate.

/** What a call returns that has nothing to tell: no key is there. */
export type EmptyDictionary<T> = { readonly [Key in keyof T]?: never };

/** A dictionary, or an empty one on failure; `Refused`: what it holds when Steam says no, where that is not nothing. */
export type MaybeEmpty<T, Refused = never> =
  | T
  | EmptyDictionary<T>
  | ([Refused] extends [never] ? never : Refused & EmptyDictionary<Omit<T, keyof Refused>>);

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
