// Words as users of the typed API read them: their names for the SDK's, and since when there is what they are about.
import type { BoundApi } from "../../classify/boundApi.js";
import { detailKey, type Words } from "../../model/ownWords.js";
import { type Scope, UserNames } from "./userNames.js";

export interface Said {
  /** Of methods also their parameters, results, notes and examples. */
  words: Words;
  /** The class users see for a generated one, where it is hand-written. */
  classes: ReadonlyMap<string, string>;
  /** The SDK that brought what a key of the words is about; `undefined` where all kept ones have it. */
  since: (key: string) => string | undefined;
}

const nothingSaid: Said = { words: new Map(), classes: new Map(), since: () => undefined };

export class Speaker {
  readonly #names: UserNames;
  readonly #said: Said;

  constructor(api: BoundApi, said: Said = nothingSaid) {
    this.#names = new UserNames(api, said.classes);
    this.#said = said;
  }

  /** A text in users' names. */
  say(text: string | undefined, scope: Scope = {}): string | undefined {
    return text?.replace(codeSpan, (code, inner: string) => this.#names.of(inner, scope) ?? code);
  }

  /** What is said of a name that the bound API has no words for. */
  about(key: string): string | undefined {
    return this.say(this.#said.words.get(key));
  }

  /** What is said of a detail of a method: a parameter by its C++ name, `returns`, `note`, `example`. */
  detail(methodKey: string, detail: string, scope: Scope): string | undefined {
    const text = this.#said.words.get(detailKey(methodKey, detail));
    return detail === "example" ? text : this.say(text, scope);
  }

  /** `, since SDK 1.62` where that is worth saying. */
  since(key: string): string {
    const version = this.#said.since(key);
    return version === undefined ? "" : `, since SDK ${version}`;
  }

  /** The same of a member, where its owner was there before. */
  sinceMember(owner: string, member: string): string {
    const own = this.since(`${owner}::${member}`);
    return own === this.since(owner) ? "" : own;
  }

  /** The code in a text that could be a name and is none that users have. */
  unknownIn(text: string, scope: Scope = {}): string[] {
    return [...text.matchAll(codeSpan)].flatMap(([, inner = ""]) =>
      /^[A-Za-z_][\w:]*$/.test(inner) && !literals.has(inner) && this.#names.of(inner, scope) === undefined
        ? [inner]
        : [],
    );
  }
}

const codeSpan = /`([^`\n]+)`/g;

const literals = new Set(["true", "false", "null", "undefined"]);
