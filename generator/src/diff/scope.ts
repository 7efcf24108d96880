// Whom a difference concerns: servers or only clients.

import type { BoundApi } from "../classify/boundApi.js";
import type { ApiInterface, ApiMethod, ApiModel, ApiStruct } from "../model/apiModel.js";
import { qualifiedName } from "../model/qualifiedName.js";
import type { Audience } from "./report.js";

export class Scope {
  readonly #apis: readonly BoundApi[];
  readonly #models: readonly ApiModel[];
  /** The two sides and what else is known: more of them say more about who uses a type. */
  readonly #known: readonly ApiModel[];
  readonly #headers: Map<string, string>;
  readonly #serverHeaders: Set<string>;
  readonly #clientHeaders: Set<string>;
  readonly #serverTypes: Set<string>;
  readonly #clientTypes: Set<string>;

  /**
   * @param models - the two sides
   * @param known - models made from headers: they know where a declaration stands, which steam_api.json does not say
   */
  constructor(models: readonly ApiModel[], known: readonly ApiModel[], apis: readonly BoundApi[]) {
    const all = [...models, ...known];
    this.#apis = apis;
    this.#models = models;
    this.#known = all;
    this.#headers = headersByName(all);
    placeCallbacks(models, all, this.#headers);
    const interfaces = all.flatMap((model) => model.interfaces);
    // A steam_api.json places nothing, which makes no header of its own.
    const headersOf = (some: ApiInterface[]): string[] => some.map(headerOf).filter((file) => file !== "");
    this.#serverHeaders = new Set(headersOf(interfaces.filter((each) => this.#isServerSide(each))));
    this.#clientHeaders = new Set(headersOf(interfaces).filter((file) => !this.#serverHeaders.has(file)));
    this.#serverTypes = this.#reachable(
      interfaces.filter((each) => this.#isServerSide(each)).flatMap((each) => each.methods),
      (header) => this.#serverHeaders.has(header),
    );
    this.#clientTypes = this.#reachable(
      interfaces.filter((each) => !this.#isServerSide(each)).flatMap((each) => each.methods),
      (header) => !this.#serverHeaders.has(header),
    );
  }

  ofInterface(name: string): Audience {
    const declared = this.#models.flatMap((model) => model.interfaces.filter((each) => each.name === name));
    return declared.some((each) => this.#isServerSide(each)) ? "server" : "client";
  }

  ofConstant(name: string, scope: string | undefined): Audience {
    if (scope !== undefined) return this.ofType(scope);
    return this.#clientHeaders.has(this.#headers.get(name) ?? "") ? "client" : "server";
  }

  ofFunction(name: string, header: string): Audience {
    const isBound = this.#apis.some(({ functions, requires }) =>
      [...functions.map((each) => each.name), ...requires].includes(name),
    );
    const isClient = this.#clientHeaders.has(header) || /^steam_api(?:_flat)?\.h$/.test(header);
    return isBound || !isClient ? "server" : "client";
  }

  /** Servers have their own accessor, or share one with users. */
  #isServerSide(api: ApiInterface): boolean {
    return (
      api.accessors.some(({ kind }) => kind !== "user") ||
      this.#apis.some(({ interfaces }) =>
        interfaces.some(({ name, contexts }) => name === api.name && contexts.includes("server")),
      )
    );
  }

  ofType(name: string): Audience {
    if (this.#serverTypes.has(name)) return "server";
    const header = this.#headers.get(name) ?? "";
    if (this.#serverHeaders.has(header)) return "server";
    // What stands in a shared header, and nothing of the client's leads to, is everyone's.
    return header === "" || this.#clientHeaders.has(header) || this.#clientTypes.has(name) ? "client" : "server";
  }

  /** The types that methods, and the callbacks of certain headers, lead to. */
  #reachable(methods: readonly ApiMethod[], isCallbackHeader: (header: string) => boolean): Set<string> {
    const structs = new Map<string, ApiStruct[]>();
    for (const struct of this.#known.flatMap((model) => model.structs)) {
      structs.set(struct.name, [...(structs.get(struct.name) ?? []), struct]);
    }
    const found = new Set<string>();
    // Hundreds of parameters are spelled alike.
    const followed = new Set<string>();
    const follow = (spelling: string): void => {
      if (followed.has(spelling)) return;
      followed.add(spelling);
      for (const [name] of spelling.matchAll(/[A-Za-z_][\w:]*(?:::\((?:anonymous|unnamed) [^)]*\))?/g)) {
        if (found.has(name)) continue;
        found.add(name);
        for (const field of structs.get(name)?.flatMap((struct) => struct.fields) ?? []) follow(field.type);
      }
    };
    for (const { returnType, params, callResult = "", callback = "" } of methods) {
      for (const type of [returnType, callResult, callback, ...params.map((param) => param.type)]) follow(type);
    }
    for (const struct of [...structs.values()].flat()) {
      if (struct.callbackId !== undefined && isCallbackHeader(this.#headers.get(struct.name) ?? ""))
        follow(struct.name);
    }
    return found;
  }
}

function headerOf(api: ApiInterface): string {
  return api.location.file;
}

function headersByName(models: readonly ApiModel[]): Map<string, string> {
  const headers = new Map<string, string>();
  for (const model of models) {
    for (const { name, location } of [...model.structs, ...model.constants, ...model.interfaces]) {
      if (location.file !== "") headers.set(name, location.file);
    }
    for (const each of model.enums) {
      if (each.location.file !== "") headers.set(qualifiedName(each), each.location.file);
    }
  }
  return headers;
}

/** A callback of steam_api.json that no known SDK has belongs to the header whose ids are nearest below. */
function placeCallbacks(models: readonly ApiModel[], known: readonly ApiModel[], headers: Map<string, string>): void {
  const byId = new Map<number, string>();
  for (const { callbackId, location } of known.flatMap((model) => model.structs)) {
    if (callbackId !== undefined && location.file !== "") byId.set(callbackId, location.file);
  }
  for (const { name, callbackId: id } of models.flatMap((model) => model.structs)) {
    if (id === undefined || headers.has(name)) continue;
    // The ids of a header are at most a hundred.
    for (let candidate = id; candidate > id - 100; candidate--) {
      const header = byId.get(candidate);
      if (header === undefined) continue;
      headers.set(name, header);
      break;
    }
  }
}
