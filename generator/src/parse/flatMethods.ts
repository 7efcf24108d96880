// Members of structs that the library exports: known from the flat header alone.

import type { ApiMethod } from "../model/apiModel.js";
import { flatPrefix } from "../model/sdkNames.js";
import type { Declarations } from "./declarations.js";
import { readParams } from "./interfaces.js";
import type { TypeSpeller } from "./typeSpeller.js";

/** By the name of the struct. What stands above a flat function is at most a title. A member function is one named after the struct that takes `self` first. */
export function readFlatMethods(declarations: Declarations, types: TypeSpeller): Map<string, ApiMethod[]> {
  const methods = new Map<string, ApiMethod[]>();
  for (const { cursor, name, location } of declarations.flat) {
    const [self, ...params] = cursor.kind === "FunctionDecl" ? readParams(cursor, types) : [];
    if (self?.name !== "self") continue;
    const owner = self.type.replace(/^(?:const )?(?:struct |class )?(\w+) \*$/, "$1");
    const prefix = flatPrefix(owner);
    if (!name.startsWith(prefix)) continue;
    const method: ApiMethod = {
      name: name.slice(prefix.length),
      flatName: name,
      returnType: types.spell(cursor.result),
      params,
      location,
    };
    methods.set(owner, [...(methods.get(owner) ?? []), method]);
  }
  return methods;
}
