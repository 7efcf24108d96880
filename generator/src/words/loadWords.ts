// Our documentation of the SDK's names, from generator/words: once for all SDK versions.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isMap, isScalar, LineCounter, type Pair, type ParsedNode, parseDocument } from "yaml";
import { detailKey, isDetail, type Words } from "../model/ownWords.js";
import { type Place, ProblemList } from "../model/problems.js";
import { generatorRoot } from "../packageRoot.js";

export interface OwnWords {
  words: Words;
  /** What each header is about, by its name. */
  about: ReadonlyMap<string, string>;
  /** Where each of the words stands. */
  places: ReadonlyMap<string, Place>;
}

/** Under this key a name says what it is itself; all others are its members, or of a method what `detailKey` says. */
const itself = "is";

/** Beside the names of a header: what the header is about. */
const wholeHeader = "header";

/** What was read last: every kept model takes the same words, and reading YAML takes its time. */
let last: { texts: string; read: OwnWords } | undefined;

/** @throws ProblemError listing everything in the files that is not words */
export function loadWords(folder: string = join(generatorRoot, "words"), shownAs = "generator/words"): OwnWords {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".yaml")) : [];
  const files = names.sort().map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));
  const texts = JSON.stringify([shownAs, files]);
  if (last?.texts === texts) return last.read;
  const reader = new WordsReader();
  for (const { name, text } of files) reader.read(text, `${shownAs}/${name}`, name.replace(/\.yaml$/, ".h"));
  reader.problems.throwIfAny("The words cannot be read");
  last = { texts, read: reader };
  return reader;
}

type Entry = Pair<ParsedNode, ParsedNode | null>;

class WordsReader implements OwnWords {
  readonly words = new Map<string, string>();
  readonly about = new Map<string, string>();
  readonly places = new Map<string, Place>();
  readonly problems = new ProblemList();

  read(text: string, file: string, header: string): void {
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines });
    for (const error of document.errors) {
      this.#refuse({ file, line: error.linePos?.[0].line ?? 1 }, error.message.split("\n")[0] ?? "");
    }
    if (!isMap(document.contents)) return;
    const placeOf = (node: ParsedNode): Place => ({ file, line: lines.linePos(node.range[0]).line });
    for (const entry of document.contents.items as Entry[]) {
      const owner = keyOf(entry);
      if (owner === wholeHeader) this.about.set(header, String(isScalar(entry.value) ? entry.value.value : ""));
      else if (!isMap<ParsedNode, ParsedNode | null>(entry.value)) this.#learn(owner, entry, placeOf(entry.key));
      else {
        for (const member of entry.value.items as Entry[]) {
          const name = keyOf(member);
          const key = isDetail(name) ? detailKey(owner, name) : `${owner}::${name}`;
          if (isMap<ParsedNode, ParsedNode | null>(member.value)) {
            for (const detail of member.value.items as Entry[]) {
              const of = keyOf(detail);
              this.#learn(of === itself ? key : detailKey(key, of), detail, placeOf(detail.key));
            }
          } else this.#learn(name === itself ? owner : key, member, placeOf(member.key));
        }
      }
    }
  }

  #learn(key: string, { value }: Entry, place: Place): void {
    if (!isScalar(value) || typeof value.value !== "string") this.#refuse(place, `${key} has no words`);
    else if (this.words.has(key)) this.#refuse(place, `${key} has words already`);
    else {
      this.words.set(key, value.value);
      this.places.set(key, place);
    }
  }

  #refuse(place: Place, what: string): void {
    const todo = "Write `name: words`, or `name:` and its members below";
    this.problems.add({ kind: "unreadable", place, what, todo });
  }
}

function keyOf({ key }: Entry): string {
  return isScalar(key) ? String(key.value) : "";
}
