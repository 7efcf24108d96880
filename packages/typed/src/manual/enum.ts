// Erasable enums: a plain object of numbers that also answers with the name of a value.

/** The members by name, and the name of a value by number; `undefined` for values this SDK does not name. */
export type EnumObject<Members> = Readonly<Members> & { readonly [value: number]: string | undefined };

/** The union of an enum's values. */
export type EnumValue<Enum> = Enum[keyof Enum & string];

/**
 * Makes an enum of its members. The reverse names do not enumerate, so `Object.keys` lists the members only.
 * Where two members share a value, the first one names it.
 *
 * @param members - The values by name.
 * @returns A frozen object, which also has the name of each value.
 */
export function enumObject<const Members extends Readonly<Record<string, number>>>(
  members: Members,
): EnumObject<Members> {
  const object = { ...members };
  for (const [name, value] of Object.entries(members)) {
    if (!Object.hasOwn(object, value)) Object.defineProperty(object, value, { value: name });
  }
  return Object.freeze(object) as EnumObject<Members>;
}
