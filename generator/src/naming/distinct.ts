// Names that become one in JavaScript are kept apart.

/**
 * `items`, with a trailing `_` where the name in `key` is `taken` or that of an item before. Their names are taken, too, from
 * then on.
 */
export function distinct<Key extends string, Item extends Readonly<Record<Key, string>>>(
  items: readonly Item[],
  key: Key,
  taken: Set<string> = new Set(),
): Item[] {
  return items.map((item) => {
    let name: string = item[key];
    while (taken.has(name)) name += "_";
    taken.add(name);
    return { ...item, [key]: name };
  });
}
