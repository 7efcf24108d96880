// Method or free function -> bound method, or the reason why it is not bound.
import type { ApiFunction, ApiInterface, ApiMethod, ApiModel } from "../model/apiModel.js";
import { nativeName } from "../model/nativeName.js";
import type { ProblemList } from "../model/problems.js";
import { parseTypeRef } from "../model/typeRef.js";
import { functionName, methodName } from "../naming/index.js";
import type { MethodOverride, OverrideFile } from "../overrides/overrides.js";
import type { BoundMethod, BoundParam, BoundReturn, Skipped } from "./boundApi.js";
import { classifyParams, UnknownRole } from "./params.js";
import type { ValueTypes } from "./values.js";

/** What classification adds to. */
export interface Sink {
  model: ApiModel;
  values: ValueTypes;
  skipped: Skipped[];
  problems: ProblemList;
}

export function classifyMethod(
  api: ApiInterface,
  method: ApiMethod,
  override: MethodOverride,
  file: OverrideFile,
  sink: Sink,
): BoundMethod | undefined {
  const name = nativeName(api.name, method);
  const label = `${api.name}::${name}`;
  if (override.skip) {
    sink.skipped.push({ name: label, reason: override.skip, location: method.location });
    return undefined;
  }
  const base = {
    name: method.name,
    flatName: method.flatName,
    nativeName: name,
    jsName: override.name ?? methodName(name),
    location: method.location,
    source: method,
    ...(method.doc ? { doc: method.doc } : {}),
    ...(deprecation(method.name, override) ? { deprecated: deprecation(method.name, override) as string } : {}),
  };
  if (override.manual) {
    const hand = { kind: "manual", params: [], returns: { kind: "void" }, success: "always" } as const;
    return { ...base, ...hand, params: [], manualSignature: override.manual };
  }
  const presence = file.interfaces[api.name]?.pointerReturns === "presence";
  const shape = classifySignature(method, override, label, file, sink, presence);
  return shape && { ...base, kind: "generated", ...shape };
}

export function classifyFunction(
  func: ApiFunction,
  override: MethodOverride,
  file: OverrideFile,
  sink: Sink,
): BoundMethod | undefined {
  if (override.skip) {
    sink.skipped.push({ name: func.name, reason: override.skip, location: func.location });
    return undefined;
  }
  if (!func.exported) {
    sink.problems.add(
      func.location,
      `${func.name} is inline, no library exports it. Say in ${file.path} why it is skipped.`,
    );
    return undefined;
  }
  const shape = classifySignature(func, override, func.name, file, sink);
  return (
    shape && {
      name: func.name,
      flatName: func.name,
      nativeName: func.name,
      jsName: override.name ?? functionName(func.name),
      kind: "generated",
      ...shape,
      ...(func.doc ? { doc: func.doc } : {}),
      location: func.location,
      source: undefined,
    }
  );
}

type Shape = Pick<BoundMethod, "params" | "returns" | "success">;

function classifySignature(
  method: ApiMethod | ApiFunction,
  override: MethodOverride,
  label: string,
  file: OverrideFile,
  sink: Sink,
  presence = false,
): Shape | undefined {
  try {
    const params = classifyParams(method.params, override.params ?? {}, sink.values);
    const success = override.success ?? (returnsBool(method) && hasOutputs(params) ? "whenTrue" : "always");
    return { params, returns: classifyReturn(method, override, params, success, sink, presence), success };
  } catch (error) {
    if (!(error instanceof UnknownRole)) throw error;
    sink.problems.add(method.location, `${label}: ${error.message}. Add one in ${file.path}.`);
    return undefined;
  }
}

function classifyReturn(
  method: ApiMethod | ApiFunction,
  override: MethodOverride,
  params: BoundParam[],
  success: BoundMethod["success"],
  { values, model }: Sink,
  presence: boolean,
): BoundReturn {
  if (method.returnType === "void") return { kind: "void" };
  const struct = override.callResult ?? ("callResult" in method ? method.callResult : undefined);
  if (struct) {
    if (!model.structs.some((each) => each.name === struct))
      throw new UnknownRole(`no struct ${struct} for its result`);
    values.of({ kind: "named", name: struct, const: false });
    return { kind: "callResult", struct };
  }
  const type = parseTypeRef(method.returnType);
  const value = values.of(type);
  if (!value && presence && type.kind === "pointer") {
    return { kind: "value", value: { kind: "bool", cpp: "bool" }, jsName: "result", presence: true };
  }
  if (!value) throw new UnknownRole(`no conversion for its return type ${method.returnType}`);
  const returns = override.returns;
  // A bool that only says whether the outputs are there need not be handed on beside them.
  const hidden = returns ? "hidden" in returns : success === "whenTrue" && value.kind === "bool";
  if (hidden || params.some(({ role }) => "written" in role && role.written === "return")) {
    return { kind: "hidden", value };
  }
  return { kind: "value", value, jsName: returns && "name" in returns ? returns.name : "result" };
}

function returnsBool(method: ApiMethod | ApiFunction): boolean {
  return method.returnType === "bool";
}

/** The roles that hand something to JavaScript. */
const outputRoles: readonly string[] = ["out", "bufferOut", "arrayOut", "outString", "opaqueOut", "queried"];

function hasOutputs(params: BoundParam[]): boolean {
  return params.some(({ role }) => outputRoles.includes(role.kind));
}

function deprecation(name: string, override: MethodOverride): string | undefined {
  return override.deprecated ?? (name.endsWith("_DEPRECATED") ? "Valve marks it so in its name." : undefined);
}
