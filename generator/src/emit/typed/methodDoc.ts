// The TSDoc of a generated method: what it does, its parameters, what it resolves to and when it gives null or throws.
import type { BoundMethod } from "../../classify/boundApi.js";
import { assertNever } from "../../model/assertNever.js";
import { docLines, docText, sentence, standsFor } from "./docs.js";
import type { Input, Output } from "./methodShape.js";

export function methodDoc(
  method: BoundMethod,
  cppName: string,
  inputs: readonly Input[],
  outputs: readonly Output[],
): string {
  return docText(
    sentence(method.doc),
    standsFor(cppName, method.location),
    docLines(
      ...inputs.map((input) => paramTag(input)),
      returnsTag(method, outputs),
      throwsTag(inputs),
      method.deprecated === undefined ? undefined : `@deprecated ${sentence(method.deprecated)}`,
    ),
  );
}

function paramTag(input: Input): string {
  const notes = [sentence(input.param.doc), roleNote(input)].filter((note) => note !== undefined);
  return `@param ${input.param.jsName} - ${notes.length === 0 ? `\`${input.param.name}\`` : notes.join(" ")}`;
}

function roleNote({ param: { role } }: Input): string | undefined {
  switch (role.kind) {
    case "bufferOut":
      return `A buffer to fill or the capacity of one to allocate, in bytes${role.defaultCapacity === undefined ? "" : ` (default ${role.defaultCapacity})`}.`;
    case "hook":
      return "Called on its own turn, whatever thread it comes from; null takes it off.";
    case "requestedCount":
      return `How many elements to ask for, 0 to ${role.max}.`;
    default:
      return undefined;
  }
}

function returnsTag(method: BoundMethod, outputs: readonly Output[]): string | undefined {
  if (method.returns.kind === "callResult") {
    return "@returns A promise of the call result; it rejects when Steam reports that the call failed, and on shutdown.";
  }
  const failure = failureNote(method);
  const what = outputs.length > 1 ? outputList(outputs) : sentence(outputs[0]?.doc);
  if (what === undefined && failure === undefined) return undefined;
  return `@returns ${[what, failure].filter((part) => part !== undefined).join(" ")}`;
}

function outputList(outputs: readonly Output[]): string {
  const names = outputs.map((output) => `\`${output.key}\``);
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}.`;
}

function failureNote(method: BoundMethod): string | undefined {
  switch (method.success) {
    case "always":
      return undefined;
    case "whenTrue":
      return "`null` when Steam answers false: there is nothing to report.";
    case "whenPositive":
    case "whenNotZero":
      return "`null` when Steam reports nothing.";
    case "whenNotNegative":
      return "`null` when Steam reports an error.";
    default:
      return assertNever(method.success, "success condition");
  }
}

function throwsTag(inputs: readonly Input[]): string {
  const wrong = inputs.length === 0 ? "" : "TypeError or RangeError for an argument of the wrong type or range; ";
  return `@throws ${wrong}Error before init and after shutdown.`;
}
