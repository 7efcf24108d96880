// Named enums; the members of unnamed ones are constants.
import type { ApiEnum, ApiEnumValue } from "../model/apiModel.js";
import type { ProblemList } from "../model/problems.js";
import type { Declaration, Declarations } from "./declarations.js";
import { docText } from "./docComment.js";

/** Whether the enum has a name, be it through a typedef. */
export function isNamedEnum({ cursor }: Declaration): boolean {
  return cursor.kind === "EnumDecl" && !cursor.isUnnamed;
}

/** Values that JavaScript numbers cannot hold are added to `problems`. */
export function readEnums(declarations: Declarations, problems: ProblemList): ApiEnum[] {
  const enums: ApiEnum[] = [];
  for (const declaration of declarations.ofKind("EnumDecl")) {
    const { cursor, name, scope, location } = declaration;
    if (!cursor.isDefinition || !isNamedEnum(declaration)) continue;
    const doc = docText(cursor.comment);
    enums.push({
      name: scope === undefined ? name : name.slice(scope.length + "::".length),
      ...(scope === undefined ? {} : { scope }),
      values: readValues(declaration, problems),
      ...(doc === undefined ? {} : { doc }),
      location,
    });
  }
  return enums;
}

function readValues({ cursor, location }: Declaration, problems: ProblemList): ApiEnumValue[] {
  return cursor.children.map((enumerator) => {
    const value = Number(enumerator.value);
    if (!Number.isSafeInteger(value)) {
      const place = { ...location, ...(enumerator.line === undefined ? {} : { line: enumerator.line }) };
      const what = `${enumerator.spelling} = ${enumerator.value} does not fit a JavaScript number`;
      problems.add({ kind: "unreadable", place, what, todo: "Teach the model wider enums" });
    }
    // libclang gives an enumerator without a comment that of an enumerator above it.
    const isOwn = (enumerator.commentEndLine ?? 0) >= (enumerator.line ?? 0) - 1;
    const doc = isOwn ? docText(enumerator.comment) : undefined;
    return { name: enumerator.spelling, value, ...(doc === undefined ? {} : { doc }) };
  });
}
