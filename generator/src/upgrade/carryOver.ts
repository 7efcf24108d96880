// Overrides that a new SDK's renames broke, carried over: wherever one holds a name, it holds the old one for the SDKs
// that have it and the new one for the others.
import { type Document, isMap, isScalar, isSeq, type Node, Pair, parseDocument, Scalar, YAMLMap, YAMLSeq } from "yaml";
import type { ApiModel } from "../model/apiModel.js";
import { compareVersions, holdsFor, type Versioned } from "../model/sdkVersion.js";
import {
  isEntries,
  isText,
  type NamedEntries,
  type NamedPlaces,
  type NamedText,
  type NameKind,
  overrideNames,
} from "../overrides/names.js";
import { type Rename, renamesBetween } from "./renames.js";

export interface CarriedOver {
  /** Texts of the files that change, by the path they were given with. */
  files: Map<string, string>;
  /** `ISteamUser::GetVoice: pDest -> pDestBuffer` */
  moved: string[];
}

/** As our own override files are written: what is not carried over stays as it is. */
export const overrideStyle = { lineWidth: 120 };

/**
 * @param before - the SDK that the overrides fit, next to `after`
 * @param files - override files: text by path
 */
export function carryOver(before: ApiModel, after: ApiModel, files: ReadonlyMap<string, string>): CarriedOver {
  const names = new Names(before.sdkVersion, after.sdkVersion, renamesBetween(before, after));
  const changed = [...files].flatMap(([path, text]): [string, string][] => {
    const document = parseDocument(text);
    if (!new FileEdit(document, names).run()) return [];
    return [[path, document.toString(overrideStyle)]];
  });
  return { files: new Map(changed), moved: [...names.used] };
}

/** What is called otherwise, and what was asked for of it. */
class Names {
  readonly used = new Set<string>();
  readonly #versions: [before: string, after: string];
  readonly #renames: readonly Rename[];

  constructor(before: string, after: string, renames: readonly Rename[]) {
    this.#versions = [before, after];
    this.#renames = renames;
  }

  /** @param owner - where it stands: `ISteamUser::GetVoice` */
  find(kind: NameKind, owner: string, name: string): Rename | undefined {
    const isWithin = (outer: string): boolean => outer === "" || `${owner}::`.startsWith(`${outer}::`);
    return this.#renames.find((each) => each.kind === kind && each.from === name && isWithin(each.owner));
  }

  /** @returns the new name */
  use({ kind, owner, from, to }: Rename): string {
    this.used.add(`${owner}${owner === "" ? "" : kind === "param" ? ": " : "::"}${from} -> ${to}`);
    return to;
  }

  /** @param text - what the override says, such as `GetThing.m_nParts` or C++ */
  textAfter(kind: NamedText["text"], owner: string, text: string): string {
    switch (kind) {
      case "counter": {
        const [method = "", ...field] = text.split(".");
        // Which struct the method gives is nothing that the file says.
        const isField = (each: Rename): boolean => each.kind === "field" && each.from === field[0];
        return [
          this.#after("method", owner, method),
          ...field.map((name) => this.#used(this.#renames.find(isField), name)),
        ].join(".");
      }
      case "code":
        return text.replace(/\w+/g, (word) => this.#after("value", "", word));
      default:
        return this.#after(kind, owner, text);
    }
  }

  holdsForBoth(limits: Versioned): boolean {
    return this.#versions.every((each) => holdsFor(each, limits));
  }

  /** What limits the entry of the old name, and that of the new one. */
  get limits(): { old: [key: string, version: string]; now: [key: string, version: string] } {
    const [before, after] = this.#versions;
    const isUp = compareVersions(before, after) < 0;
    const [old, now] = isUp ? (["until", "since"] as const) : (["since", "until"] as const);
    return { old: [old, before], now: [now, after] };
  }

  #after(kind: NameKind, owner: string, name: string): string {
    return this.#used(this.find(kind, owner, name), name);
  }

  #used(rename: Rename | undefined, name: string): string {
    return rename === undefined ? name : this.use(rename);
  }
}

class FileEdit {
  readonly #document: Document;
  readonly #names: Names;
  #isChanged = false;

  constructor(document: Document, names: Names) {
    this.#document = document;
    this.#names = names;
  }

  run(): boolean {
    this.#inPlaces(this.#document.contents, overrideNames, "");
    return this.#isChanged;
  }

  #inPlaces(node: unknown, places: NamedPlaces, owner: string): void {
    if (!isMap(node)) return;
    for (const { key, value } of node.items) {
      const place = places[String(key)];
      if (place === undefined || isText(place)) continue;
      if (!isEntries(place)) this.#inPlaces(value, place, owner);
      else if (place.isList) this.#inList(value, place, owner);
      else this.#inEntries(value, place, owner);
    }
  }

  #inEntries(map: unknown, place: NamedEntries, owner: string): void {
    if (!isMap(map)) return;
    for (const pair of [...map.items] as Pair<Node, Node>[]) {
      const name = String(pair.key);
      const inner = owner === "" ? name : `${owner}::${name}`;
      const written = isSeq(pair.value) ? (pair.value.items as Node[]) : [pair.value as Node];
      for (const each of written) this.#inPlaces(each, place.inside, inner);
      const entry = written.find((each) => this.#names.holdsForBoth(limitsOf(each)));
      const rename = this.#names.find(place.keys, owner, name);
      if (entry === undefined || (rename !== undefined && map.has(rename.to))) continue;
      const now = entry.clone() as Node;
      const isReworded = this.#reword(now, place, inner);
      if (rename === undefined && !isReworded) continue;
      const at = written.indexOf(entry);
      const [old, limited] = this.#limited(entry, now, place);
      this.#isChanged = true;
      if (rename !== undefined) {
        const key = new Scalar(this.#names.use(rename));
        map.items.splice(map.items.indexOf(pair as never) + 1, 0, new Pair(key, limited) as never);
        written[at] = old;
      } else written.splice(at, 1, old, limited);
      pair.value = isSeq(pair.value) ? pair.value : written.length === 1 ? (written[0] as Node) : listOf(written);
    }
  }

  #inList(list: unknown, place: NamedEntries, owner: string): void {
    if (!isSeq(list)) return;
    for (const item of [...list.items] as Node[]) {
      const name = isMap(item) ? String(item.get(place.short)) : String(item);
      const rename = this.#names.find(place.keys, owner, name);
      if (rename === undefined || !this.#names.holdsForBoth(limitsOf(item))) continue;
      const now = item.clone() as Node;
      if (isMap(now)) now.set(place.short, this.#names.use(rename));
      else (now as Scalar).value = this.#names.use(rename);
      list.items.splice(list.items.indexOf(item), 1, ...this.#limited(item, now, place));
      this.#isChanged = true;
    }
  }

  /** Whether one of the entry's own texts names what is called otherwise. */
  #reword(entry: Node, { inside, short = "" }: NamedEntries, owner: string): boolean {
    const texts = isMap(entry) ? entry.items.map(({ key, value }) => [String(key), value]) : [[short, entry]];
    let isReworded = false;
    for (const [key, value] of texts as [string, unknown][]) {
      const place = inside[key];
      if (place === undefined || isEntries(place)) continue;
      if (!isText(place)) {
        if (isMap(value)) isReworded = this.#reword(value, { keys: "type", inside: place }, owner) || isReworded;
      } else if (isScalar(value)) {
        const now = this.#names.textAfter(place.text, owner, String(value.value));
        isReworded ||= now !== value.value;
        value.value = now;
      }
    }
    return isReworded;
  }

  #limited(old: Node, now: Node, { short }: NamedEntries): [old: Node, now: Node] {
    const { limits } = this.#names;
    const limited = (entry: Node, [key, version]: [string, string]): Node => {
      const map = isMap(entry) ? entry : new YAMLMap();
      if (map !== entry) {
        map.flow = true;
        map.set(short, entry);
      }
      const value = new Scalar(version);
      value.type = "QUOTE_DOUBLE";
      map.set(key, value);
      return map;
    };
    return [limited(old, limits.old), limited(now, limits.now)];
  }
}

function limitsOf(entry: Node): Versioned {
  return isMap(entry) ? (entry.toJSON() as Versioned) : {};
}

/** On one line, if its entries are. */
function listOf(entries: readonly Node[]): YAMLSeq {
  const list = new YAMLSeq();
  list.items = [...entries];
  list.flow = entries.every((each) => isMap(each) && each.flow === true);
  return list;
}
