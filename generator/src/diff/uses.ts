// Where hand-written code names what a report says has changed. Names are looked for as words: what is found is to be read,
// by whoever takes the SDK over.
import type { Difference } from "./report.js";

export interface Use {
  difference: Difference;
  /** `packages/loopback/src/user.h:12` */
  places: string[];
}

/** @param sources - by path. Differences that nobody names are left out. */
export function usesOf(differences: readonly Difference[], sources: ReadonlyMap<string, string>): Use[] {
  const files = [...sources].map(([path, text]) => ({ path, text, lines: text.split("\n") }));
  return differences.flatMap((difference) => {
    const { owner, word } = wordsOf(difference);
    const found = files.filter(({ text }) => owner.test(text));
    const places = found.flatMap(({ path, lines }) =>
      lines.flatMap((line, index) => (word.test(line) ? [`${path}:${index + 1}`] : [])),
    );
    return places.length === 0 ? [] : [{ difference, places }];
  });
}

/** What a file has to name, and a line of it: `ISteamUser::LogOn` is `LogOn(` in a file on `SteamUser`. */
function wordsOf({ group, name }: Difference): { owner: RegExp; word: RegExp } {
  const plain = name.replace(/\(.*\)$/, "");
  const [, owner, member] = /^(.*)(?:::|\.)([^:.]+)$/.exec(plain) ?? [];
  if (owner === undefined || member === undefined) return { owner: /^/, word: whole(plain) };
  // Whoever hands on an enum hands on its members.
  if (group === "Enums") return { owner: /^/, word: whole(owner) };
  if (/^I?Steam/.test(owner) && group === owner) {
    // Glue and flat functions have the interface in front: `ISteamUser_LogOn(`.
    const stem = owner.replace(/^I(?=S)/, "");
    return { owner: new RegExp(stem, "i"), word: new RegExp(`(?<![A-Za-z0-9])${member}\\(`) };
  }
  return { owner: whole(owner), word: whole(member) };
}

function whole(name: string): RegExp {
  return new RegExp(`\\b${name.replace(/\W/g, "\\$&")}\\b`);
}
