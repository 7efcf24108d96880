// What there is to call: every method the model and the overrides bind, in both contexts, with what each of its
// arguments is for and what it may answer.
import { readFileSync } from "node:fs";
import { boundApi, keptModel } from "../../generator/dist/sdks/keptModel.js";

/**
 * @typedef {import("../../generator/dist/classify/boundApi.js").Value} Value
 * @typedef {import("../../generator/dist/classify/boundApi.js").Role} Role
 *
 * @typedef {{ role: Role } | { type: string }} Parameter  a classified one, or the type of a hand-written method's
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

const visible = new Set(["in", "bufferIn", "arrayIn", "bufferOut", "requestedCount", "hook"]);

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
      : method.params.filter(({ role }) => visible.has(role.kind)).map(({ role }) => ({ role })),
    answer: method.manualSignature ? undefined : answer(method),
  };
}

/** `(channel: number, batch: ReceiveBatch): number` -> number, ReceiveBatch */
function manualParameters(signature) {
  const list = signature.slice(1, signature.lastIndexOf("):"));
  return list === "" ? [] : list.split(", ").map((each) => ({ type: each.slice(each.indexOf(": ") + 2) }));
}

function answer({ params, returns, success }) {
  if (returns.kind === "callResult") return { kind: "promise" };
  const values = params.flatMap(({ role }) => {
    switch (role.kind) {
      case "out":
        return [role.value];
      case "bufferOut":
      case "opaqueOut":
        return ["bytes"];
      case "arrayOut":
        return ["array"];
      case "outString":
        return ["text"];
      case "queried":
        return [typeof role.of === "string" ? role.of : "array"];
      default:
        return [];
    }
  });
  if (returns.kind === "value") values.unshift(returns.presence ? { kind: "bool", cpp: "bool" } : returns.value);
  return { kind: "values", nullable: success !== "always", values };
}
