// The TSDoc of a generated method: what it does, its parameters, what it resolves to and when it gives null or throws.
import type { BoundMethod } from "../../classify/boundApi.js";
import type { Input, Output } from "../../classify/methodShape.js";
import { paramKey } from "../../model/ownWords.js";
import { successRules } from "../../roles/success.js";
import { docBlock, docLines, sentence, standsFor } from "./docs.js";
import type { Speaker } from "./speaker.js";

export interface DocumentedMethod {
  method: BoundMethod;
  /** `ISteamThing`; empty for free functions. */
  owner: string;
  /** What its words stand under: `ISteamThing::Do`. */
  key: string;
  /** `ISteamThing::Do`, without what tells overloads apart. */
  cppName: string;
  inputs: readonly Input[];
  /** What the parameter is called that says how long to wait for a call result. */
  wait: string;
  outputs: readonly Output[];
  givesHandle: boolean;
}

export function methodDoc(documented: DocumentedMethod, speaker: Speaker): string {
  const { method, key, cppName } = documented;
  const scope = scopeOf(documented);
  const example = speaker.detail(key, "example", scope);
  return docBlock(
    sentence(speaker.say(method.doc, scope)),
    sentence(speaker.detail(key, "note", scope)),
    standsFor(cppName, method.location, speaker.since(key)),
    docLines(
      ...documented.inputs.map((input) => paramTag(input, documented, speaker)),
      method.returns.kind === "callResult"
        ? `@param ${documented.wait} - How long to wait for Steam's answer, and a signal to give up.`
        : undefined,
      returnsTag(documented, speaker),
      throwsTag(documented),
      method.deprecated && `@deprecated ${sentence(speaker.say(method.deprecated, scope))}`,
      example && `@example\n\`\`\`ts\n${example.trimEnd()}\n\`\`\``,
    ),
  );
}

function scopeOf({ owner, method }: Pick<DocumentedMethod, "owner" | "method">) {
  return owner === "" ? { method } : { owner, method };
}

function paramTag({ param, type, note }: Input, documented: DocumentedMethod, speaker: Speaker): string {
  const { key, method } = documented;
  // What is both given and got has its words where it is got.
  const words = type.kind === "bytesOrCapacity" ? undefined : speaker.detail(key, param.name, scopeOf(documented));
  const own = speaker.since(paramKey(key, String(method.params.indexOf(param))));
  const since = own === speaker.since(key) || own === "" ? undefined : `Known${own.replace(",", "")}.`;
  return joined(
    `@param ${param.jsName} -`,
    sentence(words) ?? (note === undefined ? `\`${param.name}\`` : undefined),
    note,
    since,
  );
}

function returnsTag(documented: DocumentedMethod, speaker: Speaker): string | undefined {
  const { method, key, outputs } = documented;
  const scope = scopeOf(documented);
  const returned = sentence(speaker.detail(key, "returns", scope));
  if (method.returns.kind === "callResult") {
    const answer = speaker.say(`\`${method.returns.struct}\``);
    return joined("@returns A promise of", `${answer}.`, returned);
  }
  const said = outputs.map(({ param }) =>
    param === undefined ? returned : sentence(speaker.detail(key, param.name, scope)),
  );
  const whole = method.returns.kind === "hidden" ? returned : undefined;
  const failure = whole?.includes("`null`") ? undefined : successRules[method.success].note || undefined;
  if (outputs.length > 1) {
    const parts = outputs.map((output, at) => `- \`${output.key}\`${said[at] === undefined ? "" : `: ${said[at]}`}`);
    return docLines(joined("@returns", whole, failure), ...parts);
  }
  const parts = [said[0], whole, failure];
  return parts.some((part) => part !== undefined) ? joined("@returns", ...parts) : undefined;
}

function joined(...parts: (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(" ");
}

function throwsTag({ method, inputs, givesHandle }: DocumentedMethod): string {
  const wrong = inputs.length === 0 ? "" : "TypeError or RangeError for an argument of the wrong type or range; ";
  const refused = givesHandle ? "SteamCallError when Steam gives none, with the reason where it tells one; " : "";
  const failed =
    method.returns.kind === "callResult"
      ? "SteamCallError when the call fails, SteamTimeoutError when Steam does not answer in time, SteamShutdownError on shutdown, the signal's reason on abort; "
      : "";
  return `@throws ${wrong}${refused}${failed}Error before init and after shutdown.`;
}
