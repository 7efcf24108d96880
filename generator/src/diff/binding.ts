// What the overrides bind: the part of an SDK that reaches users of the packages, and in which role.

import type { ApiMethod } from "../model/apiModel.js";
import { nativeName } from "../model/nativeName.js";
import type { MethodOverride, Overrides } from "../overrides/overrides.js";

/** What a parameter becomes in JavaScript, as far as a rename of it matters. */
export type ParamUse = "key" | "input" | "hidden";

/** Answers about names of either SDK: the overrides may limit an entry to one of them. */
export interface Binding {
  bindsInterface(name: string): boolean;
  /** Bound for servers though no accessor of the header says so. */
  servesServers(name: string): boolean;
  bindsMethod(interfaceName: string, method: ApiMethod): boolean;
  bindsFunction(name: string): boolean;
  bindsCallbacksOf(header: string): boolean;
  bindsStruct(name: string): boolean;
  /** Undefined where the overrides say nothing of the parameter. */
  useOf(interfaceName: string, method: ApiMethod, param: string): ParamUse | undefined;
}

const outputs: readonly string[] = ["out", "bufferOut", "arrayOut", "outString", "opaqueOut", "queried"];

/** @param each - the overrides as they read for either SDK */
export function bindingOf(each: readonly Overrides[]): Binding {
  const files = each.flatMap((overrides) => overrides.files);
  const interfaces = (name: string) => files.flatMap((file) => file.interfaces[name] ?? []);
  const overridesOf = (name: string, method: ApiMethod): MethodOverride[] =>
    interfaces(name).flatMap((entry) => entry.methods?.[nativeName(name, method)] ?? []);
  return {
    bindsInterface: (name) => interfaces(name).length > 0,
    servesServers: (name) => interfaces(name).some((entry) => entry.contexts?.includes("server")),
    bindsMethod(name, method) {
      const listed = interfaces(name).filter((entry) => entry.only?.includes(nativeName(name, method)) ?? true);
      const skipped = overridesOf(name, method).some((override) => override.skip !== undefined);
      return listed.some((entry) => entry.bind === "methods") && !skipped;
    },
    bindsFunction: (name) =>
      files.some(({ functions, requires }) => {
        const override = functions[name];
        return (override !== undefined && override.skip === undefined) || name in requires;
      }),
    bindsCallbacksOf: (header) => files.some((file) => file.callbacks && file.header === header),
    bindsStruct: (name) => files.every((file) => file.structs[name]?.skip === undefined),
    useOf(name, method, param) {
      for (const { params = {} } of overridesOf(name, method)) {
        const own = params[param];
        // A name given by an override does not change with the header's.
        if (own?.role && outputs.includes(own.role)) return own.name === undefined ? "key" : "input";
        if (own?.role === "fixed" || own?.role === "scratch" || own?.role === "callHandle") return "hidden";
        if (own?.role) return "input";
        const hiddenBy = Object.values(params).some((other) =>
          [other.length, other.count, other.capacity, other.written].includes(param),
        );
        if (hiddenBy) return "hidden";
      }
      return undefined;
    },
  };
}
