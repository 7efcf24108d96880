// C++ enum and enum member names -> the names of the JavaScript object and its properties.
import { builtInNames } from "./reservedNames.js";
import { isSizeForcer } from "./sizeForcer.js";
import { typeName } from "./typeName.js";

/**
 * `EResult` -> `Result`, `AudioPlayback_Status` -> `AudioPlaybackStatus`, `IPCFailure_t::EFailureType` ->
 * `IPCFailureType`. An enum whose short name is one of `taken` (the type names of structs and typedefs), or a type
 * of the language, keeps its `E`.
 */
export function enumName(cpp: string, scope?: string, taken: ReadonlySet<string> = new Set()): string {
  const full = typeName(cpp);
  const short = full.replace(/^E(?=[A-Z])/, "");
  const inScope = scope === undefined || /^ISteam/.test(scope) ? short : joined(typeName(scope), short);
  return taken.has(inScope) || builtInNames.has(inScope) ? full : inScope;
}

/** Joins two names and says what both end and begin with only once. */
function joined(scope: string, name: string): string {
  for (let length = Math.min(scope.length, name.length); length > 0; length--) {
    if (scope.endsWith(name.slice(0, length))) return scope + name.slice(length);
  }
  return scope + name;
}

/**
 * The member's name without what all members share: `k_EResultOK` -> `OK`, `k_EP2PSendReliable` -> `Reliable`,
 * `k_EHTTPStatusCode404NotFound` -> `_404NotFound`. Underscores inside the name stay, as in the SDK's documentation.
 */
export function enumMemberName(cppEnum: string, member: string, allMembers: readonly string[]): string {
  const prefix =
    namePrefix(cppEnum, member) ||
    sharedPrefix(
      allMembers.filter((each) => !isSizeForcer(each)),
      member,
    );
  const bare = member.slice(prefix.length).replace(/^_+/, "");
  return /^\d/.test(bare) ? `_${bare}` : bare;
}

/** `k_E<Name>` and its spellings, if the member starts with it and goes on. */
function namePrefix(cppEnum: string, member: string): string {
  const name = cppEnum.replace(/^E(?=[A-Z])/, "");
  return new RegExp(`^(?:[kK]_)?[Ee]?${name}(?=[A-Z0-9_].)`).exec(`${member} `)?.[0] ?? "";
}

/** The longest prefix of all members that ends between two words, and at least `k_E`. */
function sharedPrefix(members: readonly string[], member: string): string {
  const minimum = /^(?:k_[Ee]?|k|e)?(?=[A-Z])/.exec(member)?.[0] ?? "";
  let length = members.length > 1 ? member.length - 1 : 0;
  while (length > minimum.length) {
    const prefix = member.slice(0, length);
    if (members.every((each) => each.startsWith(prefix) && endsWord(each, length))) return prefix;
    length--;
  }
  return minimum;
}

function endsWord(name: string, at: number): boolean {
  const [before, here, next] = [name.charAt(at - 1), name.charAt(at), name.charAt(at + 1)];
  if (here === "") return false;
  if (here === "_" || before === "_") return true;
  if (/\d/.test(here)) return !/\d/.test(before);
  return /[A-Z]/.test(here) && (!/[A-Z]/.test(before) || /[a-z]/.test(next));
}
