// Free functions: those the library exports, and the inline ones of the headers.
import type { ApiFunction } from "../model/apiModel.js";
import type { Declarations } from "./declarations.js";
import { docText } from "./docComment.js";
import { readParams } from "./interfaces.js";
import type { TypeSpeller } from "./typeSpeller.js";

export function readFunctions(declarations: Declarations, types: TypeSpeller): ApiFunction[] {
  const functions = new Map<string, ApiFunction>();
  for (const { cursor, name, scope, location } of declarations.ofKind("FunctionDecl")) {
    if (scope !== undefined || name.startsWith("operator")) continue;
    const earlier = functions.get(name);
    const doc = docText(cursor.comment) ?? earlier?.doc;
    functions.set(name, {
      name,
      returnType: types.spell(cursor.result),
      params: readParams(cursor, types),
      header: earlier?.header ?? location.file,
      exported: !cursor.isInline && !cursor.isDefinition && !cursor.isStatic && earlier?.exported !== false,
      ...(doc === undefined ? {} : { doc }),
      location: earlier?.location ?? location,
    });
  }
  return [...functions.values()];
}
