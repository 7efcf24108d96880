// Code that stands in headers: whoever includes them has it compiled in, whatever the library does.
import type { ApiModel } from "../model/apiModel.js";
import type { InlineCode } from "../model/inlineCode.js";
import { change, groups, type Subject } from "./change.js";
import type { DiffContext } from "./context.js";
import type { Change } from "./report.js";

/** Of functions that both have: what came or went is told by its declaration. */
export function diffInlineCode(
  before: InlineCode,
  after: InlineCode,
  { interfaces }: ApiModel,
  { scope, changedText }: DiffContext,
): Change[] {
  return [...after].flatMap(([name, now]) => {
    const old = before.get(name);
    if (old === undefined || old.text === now.text) return [];
    const owner = name.includes("::") ? name.replace(/::[^:]*$/, "") : undefined;
    const subject = (): Subject => {
      const { location } = now;
      if (owner === undefined) {
        return { audience: scope.ofFunction(name, location.file), group: groups.functions, name, location };
      }
      const isInterface = interfaces.some((each) => each.name === owner);
      const audience = isInterface ? scope.ofInterface(owner) : scope.ofType(owner);
      return { audience, group: isInterface ? owner : groups.structs, name, location };
    };
    return [change("function.code", subject(), "its code in the header changed.", changedText(old.text, now.text))];
  });
}
