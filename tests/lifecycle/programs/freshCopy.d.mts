/** A copy that nothing else has: JavaScript and addon are loaded anew. */
export function freshCopy(): typeof import("@headwater/native");
