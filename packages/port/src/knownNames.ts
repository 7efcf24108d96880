// Every name that is known, with what is said of it.
import type { PageFacts, PortingFacts } from "./facts.js";
import type { Judgement, NameKind, Status } from "./judgement.js";
import { loosely } from "./looseSpelling.js";
import { kept, replaced } from "./objectMethods.js";

/** Statuses of the data that change what a call does. */
const functionStatus: Readonly<Record<string, Status>> = {
  "as documented": "supported",
  "documented only": "supported",
  "source only": "supported",
  "working form": "differs",
  "bug fixed": "differs",
  "not for servers": "client-only",
};

export interface Entry extends Judgement {
  readonly name: string;
}

/** The members of an enum, and what all of them begin with. */
export interface EnumEntry {
  readonly name: string;
  readonly prefix: string;
  readonly members: ReadonlySet<string>;
}

function commonPrefix(names: readonly string[]): string {
  const [first = ""] = names;
  let length = first.length;
  while (length > 0 && !names.every((name) => name.startsWith(first.slice(0, length)))) length--;
  return first.slice(0, first.lastIndexOf("_", length - 1) + 1);
}

function sentences(...parts: (string | undefined)[]): { how?: string } {
  const how = parts.filter((part) => part !== undefined && part !== "").join(" ");
  return how === "" ? {} : { how };
}

export class KnownNames {
  readonly entries: Entry[] = [];
  readonly #exact = new Map<string, Entry[]>();
  readonly #loose = new Map<string, Entry[]>();
  readonly #enums = new Map<string, EnumEntry>();
  readonly #prefixes: readonly { readonly prefix: string; readonly page: string }[];

  constructor({ pages, history, client }: PortingFacts) {
    const changes = new Map<string, string>();
    for (const { since, names, what } of history.changed) {
      for (const name of names) {
        const sentence = `Since GodotSteam ${since}: ${what}.`;
        changes.set(name, changes.has(name) ? `${changes.get(name)} ${sentence}` : sentence);
      }
    }
    for (const page of pages) this.#addPage(page, changes);
    for (const name of kept) this.#add({ name, kind: "function", status: "supported", target: name });
    for (const [name, how] of Object.entries(replaced)) this.#add({ name, kind: "function", status: "differs", how });
    for (const { old, new: target, since, note } of history.renamed) {
      this.#add({
        name: old,
        kind: "function",
        status: "renamed",
        target,
        ...sentences(`Since GodotSteam ${since}.`, note),
      });
    }
    for (const { since, functions = [], signals = [], reason } of history.removed) {
      const add = (kind: NameKind) => (name: string) =>
        this.#add({ name, kind, status: "removed", how: `Removed in GodotSteam ${since}. ${reason}` });
      functions.forEach(add("function"));
      signals.forEach(add("signal"));
    }
    const clientNames: [NameKind, Readonly<Record<string, readonly string[]>>][] = [
      ["function", client.functions],
      ["signal", client.signals],
      ["enum", client.enums],
    ];
    for (const [kind, byPage] of clientNames) {
      for (const [page, names] of Object.entries(byPage)) {
        for (const name of names) this.#add(clientOnly(name, kind, page, client.instead[name]));
      }
    }
    this.#prefixes = Object.entries(client.constantPrefixes).flatMap(([page, prefixes]) =>
      prefixes.map((prefix) => ({ prefix, page })),
    );
  }

  /** All meanings of a name. */
  find(name: string, loose: boolean): readonly Entry[] {
    const exact = this.#exact.get(name);
    if (exact !== undefined || !loose) return exact ?? [];
    return this.#loose.get(loosely(name)) ?? [];
  }

  findEnum(name: string, loose: boolean): EnumEntry | undefined {
    return this.#enums.get(loose ? loosely(name) : name) ?? this.#enums.get(name);
  }

  /** A constant of the client, told by its beginning. */
  findClientConstant(name: string): Entry | undefined {
    const found = this.#prefixes.find(({ prefix }) => name.startsWith(prefix));
    return found && clientOnly(name, "constant", found.page, undefined);
  }

  #add(entry: Entry): void {
    // What comes first counts: a name that works is not client-only.
    if (this.#exact.get(entry.name)?.some(({ kind }) => kind === entry.kind)) return;
    this.entries.push(entry);
    for (const [map, key] of [
      [this.#exact, entry.name],
      [this.#loose, loosely(entry.name)],
    ] as const) {
      const present = map.get(key);
      if (present === undefined) map.set(key, [entry]);
      else present.push(entry);
    }
  }

  #addPage(page: PageFacts, changes: ReadonlyMap<string, string>): void {
    const known = (kind: NameKind, status: Status, name: string, aliases: readonly string[], how: string[] = []) => {
      const said = sentences(...how, changes.get(name));
      this.#add({ name, kind, status, target: name, ...said });
      for (const alias of aliases) this.#add({ name: alias, kind, status: "renamed", target: name, ...said });
    };
    for (const { name, aliases = [], notes = [], status } of page.functions) {
      const judged = functionStatus[status];
      if (judged === undefined) throw new Error(`data: ${name} has the unknown status ${JSON.stringify(status)}.`);
      known("function", judged, name, aliases, [...notes]);
    }
    for (const { name, aliases = [], notes = [] } of page.signals) {
      known("signal", "supported", name, aliases, [...notes]);
    }
    for (const { name, aliases = [] } of page.constants) known("constant", "supported", name, aliases);
    for (const { name } of page.properties ?? []) known("property", "supported", name, []);
    for (const { name, aliases = [], members, deprecated = {} } of page.enums) {
      known("enum", "supported", name, aliases);
      const names = Object.keys(members).filter((member) => deprecated[member] === undefined);
      for (const member of names) known("enum member", "supported", member, []);
      for (const [older, newer] of Object.entries(deprecated)) known("enum member", "supported", newer, [older]);
      const entry = { name, prefix: commonPrefix(names), members: new Set([...names, ...Object.keys(deprecated)]) };
      for (const spelling of [name, ...aliases]) {
        this.#enums.set(spelling, entry);
        this.#enums.set(loosely(spelling), entry);
      }
    }
  }
}

function clientOnly(name: string, kind: NameKind, page: string, instead: string | undefined): Entry {
  return {
    name,
    kind,
    status: "client-only",
    page,
    ...sentences(instead === undefined ? undefined : `A server uses \`${instead}\`.`),
  };
}
