// Takes the Hungarian prefix off a parameter or field name. Units survive as a suffix, types do not.
import { splitWords } from "./words.js";

/** Prefixes that only repeat the type. The `p` forms are built from them. */
const typePrefixes = new Set(
  "a b c ch d dw e f fl fn h i idx n rg rgch rgf rgub rt s sz u ub ul un us v vec".split(" "),
);

/** Prefixes that also say what a number counts. */
const unitPrefixes: Readonly<Record<string, { suffix: string; impliedBy: RegExp }>> = {
  cb: { suffix: "Bytes", impliedBy: /Bytes|Size|^Max/ },
  cub: { suffix: "Bytes", impliedBy: /Bytes|Size|^Max/ },
  cch: { suffix: "Length", impliedBy: /Length|Size|Max/i },
  cday: { suffix: "Days", impliedBy: /Days$/ },
  csecs: { suffix: "Secs", impliedBy: /Secs$/ },
  usec: { suffix: "Usec", impliedBy: /Usec$/ },
};

/** The words of a parameter or field name without its prefix: `pcbTicket` -> Ticket, Bytes. */
export function wordsWithoutPrefix(identifier: string): string[] {
  const [, head = "", rest = ""] = /^([a-z]*)(.*)$/.exec(identifier) ?? [];
  if (!/^[A-Z]/.test(rest)) return splitWords(identifier);
  if (head === "rtime") return splitWords(`Time${rest}`);
  if (head === "r") return splitWords(bare(rest, false));
  const pointer = /^p{1,2}(?=.|$)/.exec(head)?.[0] ?? "";
  for (const prefix of [head, head.slice(1), head.slice(2)]) {
    if (head.slice(0, head.length - prefix.length) !== pointer.slice(0, head.length - prefix.length)) break;
    const unit = Object.hasOwn(unitPrefixes, prefix) ? unitPrefixes[prefix] : undefined;
    if (unit) return splitWords(unit.impliedBy.test(rest) ? rest : rest + unit.suffix);
    if (prefix === "" || typePrefixes.has(prefix)) return splitWords(bare(rest, prefix !== head));
    // `psteamIDRemote`: a pointer prefix in front of a name that starts in lower case.
    if (prefix === "steam" || prefix === "steamid") return splitWords(`steam${prefix.slice(5).toUpperCase()}${rest}`);
  }
  return splitWords(identifier);
}

/** Also drops what follows a prefix without being the name: `pOut...`, the enum's `E` and the `RTime32` type. */
function bare(rest: string, isPointer: boolean): string {
  const named = isPointer ? rest.replace(/^Out(?=[A-Z])/, "") : rest;
  return named
    .replace(/^E(?=[A-Z][a-z])/, "")
    .replace(/^R?Time32(?=[A-Z])/, "")
    .replace(/^RTime(?=[A-Z])/, "Time");
}
