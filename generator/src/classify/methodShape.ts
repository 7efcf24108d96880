// What a method looks like on both sides: the addon's positional call and result, and the typed signature over it.

import type { Input as Given, OutputType } from "../roles/role.js";
import { givenBy, gotFrom } from "../roles/roles.js";
import type { BoundMethod, BoundParam } from "./boundApi.js";

/** A parameter JavaScript gives. */
export interface Input extends Given {
  param: BoundParam;
}

/** A value JavaScript gets; `key` names it where several make an object. */
export interface Output {
  key: string;
  /** The out-parameter it comes from; none for the returned value. */
  param?: BoundParam;
  type: OutputType;
  /** A `const char *` that may be null. */
  nullable?: boolean;
}

/**
 * In the typed order: out-buffers go last; behind the last required parameter, nullable ones may be left out. What
 * another method counts is not asked for.
 */
export function typedInputs(method: BoundMethod): (Input & { isOptional: boolean })[] {
  const inputs = inputsOf(method).filter(({ countedBy }) => countedBy === undefined);
  const ordered = [...inputs.filter((input) => !input.last), ...inputs.filter((input) => input.last)];
  const lastRequired = ordered.findLastIndex((input) => input.default === undefined && !input.nullable);
  return ordered.map((input, index) => ({ ...input, isOptional: input.default !== undefined || index > lastRequired }));
}

/** In C++ order, which is the order of the addon's arguments. */
export function inputsOf(method: BoundMethod): Input[] {
  const outputs = outputsOf(method).length;
  return method.params.flatMap((param) => {
    const given = givenBy(param.role, outputs);
    return given ? [{ param, ...given }] : [];
  });
}

/** The returned value, if JavaScript gets it, then the out-parameters in C++ order. */
export function outputsOf(method: Pick<BoundMethod, "params" | "returns" | "success">): Output[] {
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
  return [...returned, ...method.params.flatMap((param) => outputOf(param) ?? [])];
}

function outputOf(param: BoundParam): Output | undefined {
  const type = gotFrom(param.role);
  return type && { key: param.jsName, param, type };
}

/** `GetThing.m_nParts` -> the method, and the field of the struct it gives */
export function readCountedBy(text: string): { method: string; field?: string } {
  const [method = "", field] = text.split(".");
  return field === undefined ? { method } : { method, field };
}
