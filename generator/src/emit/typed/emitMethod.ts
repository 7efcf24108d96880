// One method of a generated class: its signature and its call to the addon.
import type { MethodDeclarationStructure, OptionalKind, ParameterDeclarationStructure } from "ts-morph";
import type { BoundMethod } from "../../classify/boundApi.js";
import {
  type Input,
  inputsOf,
  type Output,
  outputsOf,
  readCountedBy,
  typedInputs,
} from "../../classify/methodShape.js";
import { assertNever } from "../../model/assertNever.js";
import { type Dialect, inputType, outputType } from "../../roles/typescript.js";
import type { ImportCollector } from "./importCollector.js";
import { methodDoc } from "./methodDoc.js";
import type { Speaker } from "./speaker.js";
import type { TypeNames } from "./typeNames.js";

export interface MethodContext {
  types: TypeNames;
  dialect: Dialect;
  imports: ImportCollector;
  /** Leads from the file to the generated root: `.` or `..`. */
  folder: string;
  speaker: Speaker;
  /** C++ name of the interface; empty for free functions. */
  owner: string;
  /** All of the class's interface. */
  methods: readonly BoundMethod[];
}

export function typedMethod(method: BoundMethod, context: MethodContext): OptionalKind<MethodDeclarationStructure> {
  const inputs = inputsOf(method);
  const outputs = outputsOf(method);
  return {
    name: method.jsName,
    parameters: parameters(method, context),
    returnType: typedReturn(method, outputs, context),
    docs: [
      methodDoc(
        {
          method,
          owner: context.owner,
          key: qualified(context.owner, method.nativeName),
          cppName: qualified(context.owner, method.name),
          inputs: typedInputs(method),
          wait: waitName(method),
          outputs,
          givesHandle: givesHandle(method, outputs, context) !== undefined,
        },
        context.speaker,
      ),
    ],
    statements: inOwnNames(method, inputs, [
      ...limits(method, inputs),
      ...counts(inputs, context),
      ...body(method, inputs, outputs, context),
    ]),
  };
}

function qualified(owner: string, name: string): string {
  return owner === "" ? name : `${owner}::${name}`;
}

type Parameter = OptionalKind<ParameterDeclarationStructure>;

function parameters(method: BoundMethod, context: MethodContext): Parameter[] {
  const own = typedInputs(method).map((input) => {
    const name = input.param.jsName;
    const type = inputType(input, context.dialect);
    if (input.default !== undefined) return { name, type, initializer: input.default };
    return { name, type, hasQuestionToken: input.isOptional };
  });
  return method.returns.kind === "callResult" ? [...own, waitOptions(method, context)] : own;
}

/** How long to wait for the call result. */
function waitOptions(method: BoundMethod, { imports, folder }: MethodContext): Parameter {
  return {
    name: waitName(method),
    type: imports.type("WaitOptions", `${folder}/../manual/pending.js`),
    hasQuestionToken: true,
  };
}

function waitName(method: BoundMethod): string {
  return typedInputs(method).some(({ param }) => param.jsName === "options") ? "wait" : "options";
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
    return [`return this.callResult(${JSON.stringify(method.jsName)}, ${answer}, ${waitName(method)});`];
  }
  if (first === undefined) return [`${call};`];
  const invalid = givesHandle(method, outputs, context);
  if (invalid !== undefined && rest.length === 0) {
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
  const given =
    invalid === undefined ? call : `this.givenWith(${JSON.stringify(method.jsName)}, ${invalid}, () => ${call})`;
  return [`const ${local} = ${given};`, `return ${method.success === "always" ? object : `${local} && ${object}`};`];
}

/** The addon's errors name its methods and parameters; they leave the typed API in its own names. */
function inOwnNames(method: BoundMethod, inputs: readonly Input[], statements: readonly string[]): string[] {
  const renamed = inputs.filter(({ param }) => param.name !== param.jsName);
  const names = renamed.map(({ param }) => `${param.name}: ${JSON.stringify(param.jsName)}`);
  const args = [JSON.stringify(method.jsName), "error", ...(names.length === 0 ? [] : [`{ ${names.join(", ")} }`])];
  return ["try {", ...statements, "} catch (error) {", `throw this.named(${args.join(", ")});`, "}"];
}

/** Refuses texts that the library would cut. */
function limits(method: BoundMethod, inputs: readonly Input[]): string[] {
  return inputs.flatMap(({ param, maxBytes }) =>
    maxBytes === undefined
      ? []
      : [`this.fits(${JSON.stringify(method.jsName)}, ${JSON.stringify(param.jsName)}, ${param.jsName}, ${maxBytes});`],
  );
}

/** Asks how many elements there are where another method knows it. */
function counts(inputs: readonly Input[], { methods, types }: MethodContext): string[] {
  return inputs.flatMap(({ param, countedBy }) => {
    if (countedBy === undefined) return [];
    const { method: name, field } = readCountedBy(countedBy);
    const counting = methods.find((each) => each.nativeName === name);
    if (counting === undefined) throw new Error(`${param.name} is counted by ${name}, which the interface lacks.`);
    const args = inputsOf(counting).map((each) => each.param.jsName);
    const call = `this.native.${name}(${args.join(", ")})`;
    const value = outputsOf(counting)[0]?.type;
    if (field === undefined || value?.kind !== "value" || value.value.kind !== "struct")
      return [`const ${param.jsName} = ${call};`];
    const jsField = types.fieldName(value.value.name, field);
    return counting.success === "always"
      ? [`const ${param.jsName} = ${call}.${jsField};`]
      : [
          `const counted = ${call};`,
          "if (counted === null) return null;",
          `const ${param.jsName} = counted.${jsField};`,
        ];
  });
}

/** What the method answers in place of the handle it would give out, as a literal; `undefined` if it gives none. */
export function givesHandle(
  method: BoundMethod,
  [output, ...others]: readonly Output[],
  { types }: Pick<MethodContext, "types">,
): string | undefined {
  if (method.returns.kind !== "value" || output?.type.kind !== "value") return undefined;
  // With others beside it, null says already that there is none.
  if (others.length > 0 && method.success !== "always") return undefined;
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
