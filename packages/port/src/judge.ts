// Says of each use what becomes of it.

import { editDistance } from "./editDistance.js";
import type { PortingFacts } from "./facts.js";
import type { Judgement, NameKind } from "./judgement.js";
import { type Entry, KnownNames } from "./knownNames.js";
import { loosely } from "./looseSpelling.js";
import type { Use } from "./use.js";

const kindsExpected: Readonly<Record<Use["expected"], readonly NameKind[]>> = {
  function: ["function"],
  signal: ["signal"],
  constant: ["constant", "enum member"],
  member: ["enum member", "constant"],
  any: [],
};

/** What an unknown name seems to be. */
function guessedKind({ name, expected }: Use): NameKind {
  if (expected === "function" || expected === "signal") return expected;
  if (expected === "member") return "enum member";
  return /^[A-Z][A-Z0-9_]+$/.test(name) ? "constant" : "name";
}

/** Pages of what only servers do. */
const serverPages = new Set(["Game Server", "Game Server Stats"]);

export class Judge {
  readonly #names: KnownNames;
  readonly #serverNames: Set<string>;
  readonly #nearest = new Map<string, string | undefined>();

  constructor(facts: PortingFacts) {
    this.#names = new KnownNames(facts);
    const shared = new Set(facts.client.shared);
    this.#serverNames = new Set(
      facts.pages
        .filter((page) => serverPages.has(page.class))
        .flatMap((page) => [...page.functions, ...page.signals])
        .flatMap(({ name, aliases = [] }) => [name, ...aliases])
        .filter((name) => !shared.has(name))
        .map(loosely),
    );
    for (const name of ["serverInit", "serverInitEx", "serverShutdown"]) this.#serverNames.add(loosely(name));
  }

  /** Whether only a server has the name. */
  isServers({ name, root }: Use): boolean {
    return root === "SteamServer" || this.#serverNames.has(loosely(name));
  }

  judge(use: Use): Judgement {
    const loose = use.language === "csharp";
    const found = use.enumName === undefined ? undefined : this.#member(use, use.enumName, loose);
    const entry = found ?? this.#pick(this.#names.find(use.name, loose), use);
    if (entry !== undefined) return this.#said(entry, use);
    const owner = use.enumName === undefined ? undefined : this.#pick(this.#names.find(use.enumName, loose), use);
    if (owner?.status === "client-only")
      return { kind: "enum member", status: "client-only", ...page(owner), ...said(owner) };
    const constant = this.#names.findClientConstant(use.name);
    if (constant !== undefined) return this.#said(constant, use);
    const nearest = this.#nearestTo(use.name);
    return {
      kind: guessedKind(use),
      status: "unknown",
      ...(nearest === undefined ? {} : { nearest }),
    };
  }

  #said({ name: _, ...judgement }: Entry, use: Use): Judgement {
    if (use.inScene === undefined) return judgement;
    const how = `A scene connects it: write \`SteamServer.${judgement.target ?? use.name}.connect(...)\`.`;
    return { ...judgement, how: judgement.how === undefined ? how : `${how} ${judgement.how}` };
  }

  /** `Result.RESULT_OK`, and C#'s `Result.Ok`. */
  #member({ name }: Use, enumName: string, loose: boolean): Entry | undefined {
    const owner = this.#names.findEnum(enumName, loose);
    if (owner === undefined) return undefined;
    const wanted = loosely(name);
    const withPrefix = loosely(owner.prefix) + wanted;
    const member = owner.members.has(name)
      ? name
      : [...owner.members].find((each) => loose && [wanted, withPrefix].includes(loosely(each)));
    const found = member === undefined ? [] : this.#names.find(member, false);
    const entry = found.find(({ kind }) => kind === "enum member");
    if (entry === undefined) return undefined;
    const isAlias = loosely(enumName) !== loosely(owner.name);
    return {
      ...entry,
      target: `${owner.name}.${entry.target ?? entry.name}`,
      status: isAlias ? "renamed" : entry.status,
    };
  }

  #pick(entries: readonly Entry[], { expected }: Use): Entry | undefined {
    return entries.find(({ kind }) => kindsExpected[expected].includes(kind)) ?? entries[0];
  }

  /** The nearest name of any kind, if a slip of the keyboard could be between. */
  #nearestTo(name: string): string | undefined {
    if (this.#nearest.has(name)) return this.#nearest.get(name);
    const wanted = loosely(name);
    let limit = Math.max(1, Math.floor(wanted.length * 0.3));
    let nearest: Entry | undefined;
    for (const entry of this.#names.entries) {
      const distance = editDistance(wanted, loosely(entry.name), limit);
      if (distance > limit || (distance === limit && nearest !== undefined)) continue;
      limit = distance;
      nearest = entry;
    }
    this.#nearest.set(name, nearest?.name);
    return nearest?.name;
  }
}

function page({ page: of }: Entry): { page?: string } {
  return of === undefined ? {} : { page: of };
}

function said({ how }: Entry): { how?: string } {
  return how === undefined ? {} : { how };
}
