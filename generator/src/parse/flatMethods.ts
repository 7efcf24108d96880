// Members of structs that the library exports: known from the flat header alone.

import type { ApiMethod } from "../model/apiModel.js";
import { flatPrefix } from "../model/sdkNames.js";
import type { Declarations } from "./declarations.js";
import { docText } from "./docComment.js";
import { readParams } from "./interfaces.js";
import type { TypeSpeller } from "./typeSpeller.js";

/** By the name of the struct. A member function is one named after the struct that takes `self` first. */
export function readFlatMethods(declarations: Declarations, types: TypeSpeller): Map<string, ApiMethod[]> {
  const methods = new Map<string, ApiMethod[]>();
  for (const { cursor, name, location } of declarations.flat) {
    const [self, ...params] = cursor.kind === "FunctionDecl" ? readParams(cursor, types) : [];
    if (self?.name !== "self") continue;
    const owner = self.type.replace(/^(?:const )?(?:struct |class )?(\w+) \*$/, "$1");
    const prefix = flatPrefix(owner);
    if (!name.startsWith(prefix)) continue;
    const doc = docText(cursor.comment);
    const method: ApiMethod = {
      name: name.slice(prefix.length),
      flatName: name,
      returnType: types.spell(cursor.result),
      params,
      ...(doc === undefined ? {} : { doc }),
      location,
    };
    methods.set(owner, [...(methods.get(owner) ?? []), method]);
  }
  return methods;
}
