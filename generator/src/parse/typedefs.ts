// Typedefs of namespace scope, resolved to what they finally stand for, as steam_api.json lists them.
import type { ApiTypedef } from "../model/apiModel.js";
import type { Declarations } from "./declarations.js";
import { docText } from "./docComment.js";
import type { TypeSpeller } from "./typeSpeller.js";

export function readTypedefs(declarations: Declarations, types: TypeSpeller): ApiTypedef[] {
  const typedefs = new Map<string, ApiTypedef>();
  for (const { cursor, name, scope } of declarations.ofKind("TypedefDecl", "TypeAliasDecl")) {
    if (scope !== undefined || cursor.underlying === undefined || typedefs.has(name)) continue;
    const type = types.spellCanonical(cursor.underlying);
    // `typedef struct X X;` and `typedef enum { ... } X;` only name the type itself.
    if (type === name) continue;
    // What older headers' compile-time assertions expand to: an array of one element, or of a negative number.
    if (type === "char [1]") continue;
    const doc = docText(cursor.comment);
    typedefs.set(name, { name, type, ...(doc === undefined ? {} : { doc }) });
  }
  return [...typedefs.values()];
}
