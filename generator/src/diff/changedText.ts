// What changed of a text: the differing part, with a few words around it.
const around = 4;

/** `before` and `after` without what both begin and end with. */
export function changedText(old = "", now = ""): { before: string; after: string } {
  const [a, b] = [old, now].map((text) => text.split(/\s+/).filter((word) => word !== "")) as [string[], string[]];
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start++;
  let end = 0;
  while (end < most - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [from, keep] = [Math.max(0, start - around), Math.max(0, end - around)];
  const part = (words: string[]): string => {
    const text = words.slice(from, words.length - keep).join(" ");
    return words.length === 0 ? "none" : `${from > 0 ? "… " : ""}${text}${keep > 0 ? " …" : ""}`;
  };
  return { before: part(a), after: part(b) };
}
