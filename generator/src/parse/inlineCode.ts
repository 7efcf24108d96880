// What headers define themselves: functions and members that are compiled into whoever includes them. A model has their
// declarations only.
import type { Cursor, TranslationUnit } from "@headwater/clang";
import type { InlineCode } from "../model/inlineCode.js";
import type { Declarations } from "./declarations.js";
import { FunctionText } from "./functionText.js";
import type { HeaderFolder } from "./headerFolder.js";

const functionKinds = new Set(["FunctionDecl", "CXXMethod", "CXXConstructor", "CXXDestructor", "CXXConversion"]);

export function readInlineCode(unit: TranslationUnit, declarations: Declarations, folder: HeaderFolder): InlineCode {
  const texts = new FunctionText(folder);
  const found: InlineCode = new Map();
  const collect = (cursors: readonly Cursor[]): void => {
    for (const cursor of cursors) {
      if (!functionKinds.has(cursor.kind)) {
        collect(cursor.children);
        continue;
      }
      const name = declarations.nameOf(cursor.entity);
      const location = declarations.locate(cursor);
      if (!cursor.isDefinition || name === undefined || location === undefined) continue;
      const text = withoutComments(texts.of(cursor));
      const overload = found.get(name);
      found.set(name, overload === undefined ? { text, location } : { ...overload, text: `${overload.text} ${text}` });
    }
  };
  collect(unit.cursors);
  return found;
}

/** In a form that does not depend on how lines are broken. */
function withoutComments(text: string): string {
  return text
    .replace(/\/\/.*|\/\*[\s\S]*?\*\//g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
