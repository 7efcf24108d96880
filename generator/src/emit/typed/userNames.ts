// What a name of the SDK is called in the typed API, as TSDoc: words say C++ names in backticks, users read their own.
import type { BoundApi, BoundInterface, BoundMethod, BoundStruct } from "../../classify/boundApi.js";
import { outputsOf, typedInputs } from "../../classify/methodShape.js";
import { contextLabels } from "../../model/contextKind.js";
import { qualifiedName } from "../../model/qualifiedName.js";

/** Whose words they are: names of its own members need no owner. */
export interface Scope {
  /** C++ name of the interface, struct or enum. */
  owner?: string;
  method?: BoundMethod;
}

export class UserNames {
  /** By C++ name, and members by `Owner::member`. */
  readonly #links = new Map<string, string>();
  /** Methods by their name alone; null where several interfaces have one. */
  readonly #methods = new Map<string, string | null>();

  /** @param classes - the class users see for a generated one, where it is hand-written */
  constructor(api: BoundApi, classes: ReadonlyMap<string, string>) {
    for (const each of api.aliases) this.#links.set(each.name, `{@link ${each.jsName}}`);
    for (const { source, jsName } of api.constants) this.#links.set(qualifiedName(source), `{@link ${jsName}}`);
    for (const { name, jsName, members } of api.enums) {
      this.#links.set(name, `{@link ${jsName}}`);
      for (const member of members) {
        this.#links.set(member.name, `{@link ${jsName}.${member.jsName}}`);
        this.#links.set(`${name}::${member.name}`, `{@link ${jsName}.${member.jsName}}`);
      }
    }
    for (const each of api.structs) this.#addStruct(each);
    for (const { struct, eventName, contexts } of api.callbacks) {
      const label = contextLabels[contexts[0] ?? "server"];
      if (!isAnswer(api, struct)) this.#links.set(struct, `{@link ${label}CallbackEvents.${eventName} | ${eventName}}`);
    }
    for (const each of api.functions) {
      this.#links.set(each.name, `{@link ${contextLabels[each.context]}Functions.${each.jsName}}`);
    }
    for (const each of api.interfaces) {
      if (each.bind === "methods") this.#addInterface(each, classes.get(each.className) ?? each.className);
    }
  }

  /** `undefined` for what the typed API does not have. */
  of(name: string, { owner, method }: Scope): string | undefined {
    const param = method?.params.find((each) => each.name === name);
    if (param !== undefined && method !== undefined) {
      const given = typedInputs(method).some((input) => input.param === param);
      const got = outputsOf(method).some((output) => output.param === param);
      return given || got ? `\`${param.jsName}\`` : undefined;
    }
    const own = this.#links.get(`${owner}::${name}`);
    // A class or type that is documented needs not be named again.
    if (own !== undefined) return own.replace(/^\{@link (\w+)\.(\w+)\}$/, "{@link $1.$2 | $2}");
    return this.#links.get(name) ?? this.#methods.get(name) ?? undefined;
  }

  #addStruct({ name, typeName, fields }: BoundStruct): void {
    this.#links.set(name, `{@link ${typeName}}`);
    for (const field of fields) this.#links.set(`${name}::${field.name}`, `{@link ${typeName}.${field.jsName}}`);
  }

  #addInterface({ name, methods }: BoundInterface, className: string): void {
    this.#links.set(name, `{@link ${className}}`);
    for (const { nativeName, jsName } of methods) {
      const link = `{@link ${className}.${jsName}}`;
      this.#links.set(`${name}::${nativeName}`, link);
      this.#methods.set(nativeName, this.#methods.has(nativeName) ? null : link);
    }
  }
}

/** Whether promises bring it, rather than events. */
function isAnswer(api: BoundApi, struct: string): boolean {
  return [...api.interfaces.flatMap(({ methods }) => methods), ...api.functions].some(
    ({ returns }) => returns.kind === "callResult" && returns.struct === struct,
  );
}
