// Method or free function -> bound method, or the reason why it is not bound.
import type { ApiFunction, ApiInterface, ApiMethod, ApiModel } from "../model/apiModel.js";
import { nativeName } from "../model/nativeName.js";
import type { ProblemList } from "../model/problems.js";
import { readTypeRef } from "../model/typeRef.js";
import { functionName, methodName } from "../naming/index.js";
import type { MethodOverride, OverrideFile } from "../overrides/overrides.js";
import { gotFrom } from "../roles/roles.js";
import type { BoundMethod, BoundParam, BoundReturn, Skipped } from "./boundApi.js";
import { outputsOf } from "./methodShape.js";
import { classifyParams, type Finding } from "./params.js";
import type { ValueTypes } from "./values.js";

/** What classification adds to. */
export interface Sink {
  model: ApiModel;
  values: ValueTypes;
  skipped: Skipped[];
  undecided: string[];
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
  if (!hasFlatFunction(api, method, label, file, sink)) return undefined;
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
  const keys = ["interfaces", api.name, "methods", name];
  const shape = classifySignature({ call: method, label, override, file, keys, presence }, sink);
  return shape && { ...base, kind: "generated", ...shape };
}

/** The library exports a function of its own for each method; without one there is nothing to call. */
function hasFlatFunction(api: ApiInterface, method: ApiMethod, label: string, file: OverrideFile, sink: Sink): boolean {
  const isMissing = sink.model.shape?.withoutFlat?.includes(method.flatName) ?? false;
  const other = api.methods.find((each) => each !== method && each.flatName === method.flatName);
  if (!isMissing && other === undefined) return true;
  const what = isMissing
    ? `${label}: steam_api_flat.h declares no ${method.flatName}`
    : `${label}: overloads have one flat name, ${method.flatName}, where STEAM_FLAT_NAME should tell them apart`;
  const keys = ["interfaces", api.name, "methods", nativeName(api.name, method)];
  const proposal = { keys, line: "skip: no flat function of its own", reason: "none" } as const;
  sink.problems.add({
    kind: "open",
    place: method.location,
    what,
    todo: "Skip it",
    where: { file: file.path },
    proposal,
  });
  return false;
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
    const what = `${func.name} is inline, no library exports it`;
    const where = { file: file.path, line: file.line(["functions", func.name]) };
    sink.problems.add({ kind: "misfit", place: func.location, what, todo: "Say why it is skipped,", where });
    return undefined;
  }
  const keys = ["functions", func.name];
  const shape = classifySignature({ call: func, label: func.name, override, file, keys, presence: false }, sink);
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

/** A method or function with what is said of it, and where. */
interface Subject {
  call: ApiMethod | ApiFunction;
  label: string;
  override: MethodOverride;
  file: OverrideFile;
  /** Of the override, in the file. */
  keys: string[];
  presence: boolean;
}

function classifySignature(subject: Subject, sink: Sink): Shape | undefined {
  const { call, override, label, file, keys } = subject;
  const report = ({ kind, what, todo, keys: own, proposal }: Finding): void => {
    if (!sink.undecided.includes(label)) sink.undecided.push(label);
    const at = [...keys, "params"];
    sink.problems.add({
      kind,
      place: call.location,
      what: `${label}: ${what}`,
      todo,
      where: own ? { file: file.path, line: file.line([...at, ...own]) } : { file: file.path },
      ...(proposal === undefined ? {} : { proposal: { keys: at, line: proposal } }),
    });
  };
  const { params, returnType } = call;
  const bound = classifyParams({ params, returnType, overrides: override.params ?? {}, types: sink.values }, report);
  if (bound === undefined) return undefined;
  const hasOutputs = bound.some(({ role }) => gotFrom(role) !== undefined);
  const success = override.success ?? (returnType === "bool" && hasOutputs ? "whenTrue" : "always");
  const returns = classifyReturn(subject, bound, success, sink);
  if (typeof returns === "string") {
    report({ kind: "open", what: returns, todo: "Skip it, or say what it returns," });
    return undefined;
  }
  const shape = { params: bound, returns, success };
  const outputs = outputsOf(shape).map(({ key }) => key);
  const twice = outputs.find((key, index) => outputs.indexOf(key) !== index);
  if (twice === undefined) return shape;
  report({ kind: "misfit", what: `two of its outputs are named ${twice}`, todo: "Give one another name" });
  return undefined;
}

/** Methods of one JavaScript name: of a class, each would take the place of the one before. */
export function checkMethodNames(
  methods: readonly BoundMethod[],
  keys: string[],
  file: OverrideFile,
  sink: Sink,
): void {
  for (const [index, { jsName, nativeName: name, location }] of methods.entries()) {
    const other = methods.slice(0, index).find((each) => each.jsName === jsName);
    if (other === undefined) continue;
    sink.problems.add({
      kind: "open",
      place: location,
      what: `${keys.at(-1)}: ${other.nativeName} and ${name} are both ${jsName} in JavaScript`,
      todo: "Give one another name",
      where: { file: file.path },
      proposal: { keys: [...keys, "methods", name], line: `name: ${jsName}2`, reason: "below" },
    });
  }
}

/** What the return value is to JavaScript; a text that says why it is nothing. */
function classifyReturn(
  { call, override, presence }: Subject,
  params: BoundParam[],
  success: BoundMethod["success"],
  { values, model }: Sink,
): BoundReturn | string {
  if (call.returnType === "void") return { kind: "void" };
  const struct = override.callResult ?? ("callResult" in call ? call.callResult : undefined);
  if (struct) {
    if (!model.structs.some((each) => each.name === struct)) return `no struct ${struct} for its result`;
    values.of({ kind: "named", name: struct, const: false });
    return { kind: "callResult", struct };
  }
  const type = readTypeRef(call.returnType);
  const value = values.of(type);
  if (!value && presence && type.kind === "pointer") {
    return { kind: "value", value: { kind: "bool", cpp: "bool" }, jsName: "result", presence: true };
  }
  if (!value) return `no conversion for its return type ${call.returnType}`;
  const returns = override.returns;
  // A bool that only says whether the outputs are there need not be handed on beside them.
  const hidden = returns ? "hidden" in returns : success === "whenTrue" && value.kind === "bool";
  if (hidden || params.some(({ role }) => "written" in role && role.written === "return")) {
    return { kind: "hidden", value };
  }
  return { kind: "value", value, jsName: returns && "name" in returns ? returns.name : "result" };
}

function deprecation(name: string, override: MethodOverride): string | undefined {
  return override.deprecated ?? (name.endsWith("_DEPRECATED") ? "Valve marks it so in its name." : undefined);
}
