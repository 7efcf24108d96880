// The TSDoc of a generated method: what it does, its parameters, what it resolves to and when it gives null or throws.
import type { BoundMethod } from "../../classify/boundApi.js";
import type { Input, Output } from "../../classify/methodShape.js";
import { successRules } from "../../roles/success.js";
import { docBlock, docLines, sentence, standsFor } from "./docs.js";

export function methodDoc(
  method: BoundMethod,
  cppName: string,
  inputs: readonly Input[],
  outputs: readonly Output[],
  givesHandle: boolean,
): string {
  return docBlock(
    sentence(method.doc),
    standsFor(cppName, method.location),
    docLines(
      ...inputs.map((input) => paramTag(input)),
      returnsTag(method, outputs),
      throwsTag(method, inputs, givesHandle),
      method.deprecated === undefined ? undefined : `@deprecated ${sentence(method.deprecated)}`,
    ),
  );
}

function paramTag(input: Input): string {
  const notes = [sentence(input.param.doc), input.note].filter((note) => note !== undefined);
  return `@param ${input.param.jsName} - ${notes.length === 0 ? `\`${input.param.name}\`` : notes.join(" ")}`;
}

function returnsTag(method: BoundMethod, outputs: readonly Output[]): string | undefined {
  if (method.returns.kind === "callResult") {
    return "@returns A promise of the call result.";
  }
  const failure = successRules[method.success].note || undefined;
  const what = outputs.length > 1 ? outputList(outputs) : sentence(outputs[0]?.doc);
  if (what === undefined && failure === undefined) return undefined;
  return `@returns ${[what, failure].filter((part) => part !== undefined).join(" ")}`;
}

function outputList(outputs: readonly Output[]): string {
  const names = outputs.map((output) => `\`${output.key}\``);
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}.`;
}

function throwsTag(method: BoundMethod, inputs: readonly Input[], givesHandle: boolean): string {
  const wrong = inputs.length === 0 ? "" : "TypeError or RangeError for an argument of the wrong type or range; ";
  const refused = givesHandle ? "SteamCallError when Steam gives none, with the reason where it tells one; " : "";
  const failed =
    method.returns.kind === "callResult"
      ? "SteamCallError when the call fails, SteamTimeoutError when Steam does not answer in time, SteamShutdownError on shutdown, the signal's reason on abort; "
      : "";
  return `@throws ${wrong}${refused}${failed}Error before init and after shutdown.`;
}
