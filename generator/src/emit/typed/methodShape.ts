// What a method looks like on both sides: the addon's positional call and result, and the typed signature over it.
import type { BoundMethod, BoundParam, Value } from "../../classify/boundApi.js";
import { assertNever } from "../../model/assertNever.js";

/** A parameter JavaScript gives. */
export interface Input {
  param: BoundParam;
  type: InputType;
  nullable: boolean;
  /** A JavaScript literal the typed API fills in. */
  default?: string;
  /** Put behind the other parameters: an out-buffer, which nearly always has the right size by default. */
  last: boolean;
}

export type InputType =
  | { kind: "value"; value: Value }
  | { kind: "array"; of: Value }
  | { kind: "bytes" }
  | { kind: "bytesOrCapacity" }
  | { kind: "listener"; params: Value[] };

/** A value JavaScript gets; `key` names it where several make an object. */
export interface Output {
  key: string;
  doc?: string;
  type: OutputType;
  /** A `const char *` that may be null. */
  nullable?: boolean;
}

export type OutputType =
  | { kind: "value"; value: Value }
  | { kind: "array"; of: Value }
  | { kind: "text" }
  | { kind: "bytes" };

/** In C++ order, which is the order of the addon's arguments. */
export function inputsOf(method: BoundMethod): Input[] {
  return method.params.flatMap((param) => inputOf(param, method) ?? []);
}

function inputOf(param: BoundParam, method: BoundMethod): Input | undefined {
  const { role } = param;
  switch (role.kind) {
    case "in": {
      const input: Input = { param, type: { kind: "value", value: role.value }, nullable: role.nullable, last: false };
      return role.default === undefined ? input : { ...input, default: role.default };
    }
    case "bufferIn":
      return { param, type: { kind: "bytes" }, nullable: role.nullable, last: false };
    case "arrayIn":
      return { param, type: { kind: "array", of: role.of }, nullable: role.nullable, last: false };
    case "bufferOut": {
      const input: Input = { param, type: { kind: "bytesOrCapacity" }, nullable: false, last: true };
      return role.defaultCapacity === undefined ? input : { ...input, default: String(role.defaultCapacity) };
    }
    case "requestedCount": {
      const input: Input = { param, type: { kind: "value", value: role.value }, nullable: false, last: false };
      // Where the arrays are only a part of what the method tells, most callers do not ask for them.
      return outputsOf(method).length > role.of.length ? { ...input, default: "0" } : input;
    }
    case "hook":
      return { param, type: { kind: "listener", params: role.params }, nullable: true, last: false };
    case "out":
    case "arrayOut":
    case "queried":
    case "outString":
    case "opaqueOut":
    case "querySizeOf":
    case "callHandle":
    case "countOf":
    case "capacityOf":
    case "writtenOf":
    case "fixed":
    case "scratch":
      return undefined;
    default:
      return assertNever(role, "role of parameter");
  }
}

/** The returned value, if JavaScript gets it, then the out-parameters in C++ order. */
export function outputsOf(method: BoundMethod): Output[] {
  const returned: Output[] =
    method.returns.kind === "value"
      ? [
          {
            key: method.returns.jsName,
            type: { kind: "value", value: method.returns.value },
            nullable: method.returns.value.kind === "string" && method.success === "always",
          },
        ]
      : [];
  const outputs = [...returned, ...method.params.flatMap((param) => outputOf(param) ?? [])];
  const keys = outputs.map((output) => output.key);
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) {
    const { file, line } = method.location;
    throw new Error(
      `${file}:${line}: two outputs of ${method.name} are named ${twice}. Rename one in overrides/${file.replace(/\.h$/, "")}.yaml.`,
    );
  }
  return outputs;
}

function outputOf(param: BoundParam): Output | undefined {
  const type = outputType(param);
  if (type === undefined) return undefined;
  return param.doc === undefined ? { key: param.jsName, type } : { key: param.jsName, type, doc: param.doc };
}

function outputType({ role }: BoundParam): OutputType | undefined {
  switch (role.kind) {
    case "out":
      return { kind: "value", value: role.value };
    case "arrayOut":
      return { kind: "array", of: role.of };
    case "queried":
      if (role.of === "text") return { kind: "text" };
      return role.of === "bytes" ? { kind: "bytes" } : { kind: "array", of: role.of };
    case "outString":
      return { kind: "text" };
    case "bufferOut":
    case "opaqueOut":
      return { kind: "bytes" };
    case "in":
    case "bufferIn":
    case "arrayIn":
    case "hook":
    case "querySizeOf":
    case "callHandle":
    case "requestedCount":
    case "countOf":
    case "capacityOf":
    case "writtenOf":
    case "fixed":
    case "scratch":
      return undefined;
    default:
      return assertNever(role, "role of parameter");
  }
}
