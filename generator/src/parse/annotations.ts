// The annotate attributes behind Valve's STEAM_* macros: `key:value;key:value;`.

/** All pairs of a declaration's annotations; a bare key has an empty value. */
export function parseAnnotations(texts: readonly string[] | undefined): Record<string, string> {
  const pairs: Record<string, string> = {};
  for (const part of (texts ?? []).flatMap((text) => text.split(";"))) {
    const colon = part.indexOf(":");
    const key = (colon < 0 ? part : part.slice(0, colon)).trim();
    if (key !== "") pairs[key] = colon < 0 ? "" : part.slice(colon + 1).trim();
  }
  return pairs;
}
