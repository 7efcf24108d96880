// What there is to call: every method the model and the overrides bind, in both contexts, with what each of its
// arguments is for and what it may answer.
import { readFileSync } from "node:fs";
import { inputsOf, outputsOf } from "../../generator/dist/classify/methodShape.js";
import { boundApi, keptModel } from "../../generator/dist/sdks/keptModel.js";

/**
 * @typedef {import("../../generator/dist/classify/boundApi.js").Value} Value
 * @typedef {import("../../generator/dist/classify/methodShape.js").Input} Input
 *
 * @typedef {{ input: Input } | { type: string }} Parameter  a classified one, or the type of a hand-written method's
 *
 * @typedef {object} Target
 * @property {"server" | "user"} context
 * @property {string} owner  the interface, or `functions`
 * @property {string} name
 * @property {string} label  what its errors begin with
 * @property {Parameter[]} parameters
 * @property {{ kind: "promise" } | { kind: "values", nullable: boolean, values: (Value | "bytes" | "text" | "array")[] } | undefined} answer
 *   undefined for hand-written methods
 */

/** The SDK the packages are generated for. */
const { version } = JSON.parse(
  readFileSync(new URL("../../packages/native/src/generated/sdk.json", import.meta.url), "utf8"),
);

export const api = boundApi(keptModel(version));

/** @type {Target[]} */
export const targets = [
  ...api.interfaces
    .filter(({ bind }) => bind === "methods")
    .flatMap(({ name, contexts, methods }) =>
      contexts.flatMap((context) =>
        methods.map((method) => target(context, name, `${name}.${method.nativeName}`, method)),
      ),
    ),
  ...api.functions.map((method) => target(method.context, "functions", method.nativeName, method)),
];

/** @returns {Target} */
function target(context, owner, label, method) {
  return {
    context,
    owner,
    name: method.nativeName,
    label,
    parameters: method.manualSignature
      ? manualParameters(method.manualSignature)
      : inputsOf(method).map((input) => ({ input })),
    answer: method.manualSignature ? undefined : answer(method),
  };
}

/** `(channel: number, batch: ReceiveBatch): number` -> number, ReceiveBatch */
function manualParameters(signature) {
  const list = signature.slice(1, signature.lastIndexOf("):"));
  return list === "" ? [] : list.split(", ").map((each) => ({ type: each.slice(each.indexOf(": ") + 2) }));
}

function answer(method) {
  if (method.returns.kind === "callResult") return { kind: "promise" };
  const values = outputsOf(method).map(({ type }) => (type.kind === "value" ? type.value : type.kind));
  return { kind: "values", nullable: method.success !== "always", values };
}
