// What is left to a person when an SDK is taken over: words, hand-written code, and interfaces to bind.
import type { Difference, DiffReport } from "../diff/report.js";
import { type Use, usesOf } from "../diff/uses.js";
import type { ApiModel } from "../model/apiModel.js";
import { type Words, wordsOf } from "../model/ownWords.js";
import type { Overrides } from "../overrides/overrides.js";

export interface FollowUps {
  /** What this SDK brought and nobody has said anything about, as generator/words names it. */
  wordless: string[];
  /** Hand-written code that names a declaration which broke. */
  byHand: Use[];
  /** New interfaces of a server that no override binds. */
  unbound: string[];
  /** New members of enums that hand-written TypeScript says again under names of its own, and where. */
  restated: string[];
}

export interface Surroundings {
  overrides: Overrides;
  words: Words;
  /** Hand-written code, by path. */
  sources: ReadonlyMap<string, string>;
}

export function followUps(
  before: ApiModel,
  after: ApiModel,
  { changes, packages }: Pick<DiffReport, "changes" | "packages">,
  { overrides, words, sources }: Surroundings,
): FollowUps {
  const known = new Set(wordsOf(before).map(({ key }) => key));
  const isBound = (name: string): boolean => overrides.files.some(({ interfaces }) => Object.hasOwn(interfaces, name));
  const broken = ({ severity, rule }: Difference): boolean =>
    severity === "breaking" && rule !== "interface.version" && rule !== "package.library";
  return {
    wordless: wordsOf(after).flatMap(({ key }) => (known.has(key) || words.has(key) || key.endsWith(")") ? [] : [key])),
    byHand: usesOf([...changes, ...packages].filter(broken), sources),
    unbound: after.interfaces
      .filter(({ name, accessors }) => accessors.some(({ kind }) => kind === "gameserver") && !isBound(name))
      .filter(({ name }) => before.interfaces.every((each) => each.name !== name))
      .map(({ name }) => name),
    restated: changes.filter(({ rule }) => rule === "enum-member.added").flatMap(({ name }) => placesOf(name, sources)),
  };
}

/** Files whose comments say which enum theirs stands for: (`EResult`). */
function placesOf(member: string, sources: Surroundings["sources"]): string[] {
  const owner = `(\`${member.slice(0, member.lastIndexOf("::"))}\`)`;
  const paths = [...sources]
    .filter(([path, text]) => path.endsWith(".ts") && text.includes(owner))
    .map(([path]) => path);
  return paths.map((path) => `${member}: ${path}`);
}
