// One method of a generated class: its signature and its call to the addon.
import type { MethodDeclarationStructure, OptionalKind, ParameterDeclarationStructure } from "ts-morph";
import type { BoundMethod } from "../../classify/boundApi.js";
import { type Input, inputsOf, type Output, outputsOf, typedInputs } from "../../classify/methodShape.js";
import { assertNever } from "../../model/assertNever.js";
import { type Dialect, inputType, outputType } from "../../roles/typescript.js";
import type { ImportCollector } from "./importCollector.js";
import { methodDoc } from "./methodDoc.js";
import type { TypeNames } from "./typeNames.js";

export interface MethodContext {
  types: TypeNames;
  dialect: Dialect;
  imports: ImportCollector;
  /** Leads from the file to the generated root: `.` or `..`. */
  folder: string;
  cppName: (method: BoundMethod) => string;
}

export function typedMethod(method: BoundMethod, context: MethodContext): OptionalKind<MethodDeclarationStructure> {
  const inputs = inputsOf(method);
  const outputs = outputsOf(method);
  return {
    name: method.jsName,
    parameters: parameters(method, context),
    returnType: typedReturn(method, outputs, context),
    docs: [
      methodDoc(method, context.cppName(method), inputs, outputs, givesHandle(method, outputs, context) !== undefined),
    ],
    statements: body(method, inputs, outputs, context),
  };
}

type Parameter = OptionalKind<ParameterDeclarationStructure>;

function parameters(method: BoundMethod, context: MethodContext): Parameter[] {
  const own = typedInputs(method).map((input) => {
    const name = input.param.jsName;
    const type = inputType(input, context.dialect);
    if (input.default !== undefined) return { name, type, initializer: input.default };
    return { name, type, hasQuestionToken: input.isOptional };
  });
  return method.returns.kind === "callResult" ? [...own, waitOptions(own, context)] : own;
}

/** How long to wait for the call result. */
function waitOptions(own: readonly Parameter[], { imports, folder }: MethodContext): Parameter {
  return {
    name: waitName(own.map(({ name }) => name)),
    type: imports.type("WaitOptions", `${folder}/../manual/pending.js`),
    hasQuestionToken: true,
  };
}

function waitName(taken: readonly string[]): string {
  return taken.includes("options") ? "wait" : "options";
}

function typeOf({ type, nullable = false }: Output, { dialect }: MethodContext): string {
  return outputType(type, dialect) + (nullable ? " | null" : "");
}

function typedReturn(method: BoundMethod, outputs: readonly Output[], context: MethodContext): string {
  if (method.returns.kind === "callResult") {
    return `Promise<${context.dialect.struct(method.returns.struct)}>`;
  }
  const [first, ...rest] = outputs;
  if (first === undefined) return "void";
  if (rest.length === 0) return typeOf(first, context) + orNull(method);
  return `{ ${outputs.map((output) => `${output.key}: ${typeOf(output, context)}`).join("; ")} }${orNull(method)}`;
}

function orNull(method: BoundMethod): string {
  return method.success === "always" ? "" : " | null";
}

function body(
  method: BoundMethod,
  inputs: readonly Input[],
  outputs: readonly Output[],
  context: MethodContext,
): string[] {
  const call = `this.native.${method.nativeName}(${inputs.map((input) => argument(input, context)).join(", ")})`;
  const [first, ...rest] = outputs;
  if (method.returns.kind === "callResult") {
    const refined = context.types.structRefines(method.returns.struct);
    const answer = `${call}${refined ? ` as ${typedReturn(method, outputs, context)}` : ""}`;
    const wait = waitName(typedInputs(method).map(({ param }) => param.jsName));
    return [`return this.callResult(${JSON.stringify(method.jsName)}, ${answer}, ${wait});`];
  }
  if (first === undefined) return [`${call};`];
  const invalid = givesHandle(method, outputs, context);
  if (invalid !== undefined) {
    const cast = ` as ${typedReturn(method, outputs, context)}`;
    return [`return this.given(${JSON.stringify(method.jsName)}, ${invalid}, () => ${call})${cast};`];
  }
  if (rest.length === 0) {
    return [`return ${call}${outputRefines(first, context) ? ` as ${typedReturn(method, outputs, context)}` : ""};`];
  }
  const taken = new Set(inputs.map((input) => input.param.jsName));
  const local = taken.has("outputs") ? "outputs_" : "outputs";
  const fields = outputs.map((output, index) => {
    const cast = outputRefines(output, context) ? ` as ${typeOf(output, context)}` : "";
    return `${output.key}: ${local}[${index}]${cast}`;
  });
  const object = `{ ${fields.join(", ")} }`;
  return [`const ${local} = ${call};`, `return ${method.success === "always" ? object : `${local} && ${object}`};`];
}

/** What the method answers in place of the handle it would give out, as a literal; `undefined` if it gives none. */
export function givesHandle(
  method: BoundMethod,
  [output, ...others]: readonly Output[],
  { types }: Pick<MethodContext, "types">,
): string | undefined {
  if (method.returns.kind !== "value" || output?.type.kind !== "value" || others.length > 0) return undefined;
  return types.invalidHandle(output.type.value);
}

/** A listener that takes enum members or handles is more than the addon's, which takes numbers: Steam gives it no others. */
function argument({ param, type }: Input, { types }: MethodContext): string {
  const isRefined = type.kind === "listener" && type.params.some((value) => types.refines(value));
  return isRefined ? `${param.jsName} as never` : param.jsName;
}

function outputRefines({ type }: Output, { types }: MethodContext): boolean {
  switch (type.kind) {
    case "value":
      return types.refines(type.value);
    case "array":
      return types.refines(type.of);
    case "text":
    case "bytes":
      return false;
    default:
      return assertNever(type, "type of output");
  }
}
