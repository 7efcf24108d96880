// The flat functions of structs whose members are inline in the headers. What the library itself has to define is
// written by hand.
import type { ApiMethod, ApiModel, ApiParam } from "../../model/apiModel.js";
import { flatOperators, flatPrefix } from "../../model/sdkNames.js";

export interface StructFunction {
  struct: string;
  flatName: string;
  returnType: string;
  /** Starts with a comma unless empty: the first flat parameter is the struct. */
  parameters: string;
  /** What refuses the call. */
  condition: string;
  answer: string;
  statement: string;
}

/** @param defined - the functions that are written by hand */
export function structFunctions(model: ApiModel, defined: ReadonlySet<string>): StructFunction[] {
  return model.structs.flatMap(({ name, methods = [] }) =>
    methods.filter(({ flatName }) => !defined.has(flatName)).map((method) => structFunction(name, method)),
  );
}

function structFunction(struct: string, { name, flatName, returnType, params }: ApiMethod): StructFunction {
  const operator = flatOperators[flatName.slice(flatPrefix(struct).length)];
  const names = params.map((param) => param.name);
  const call = operator === undefined ? `self->${name}(${names.join(", ")})` : operator(struct, names[0] ?? "");
  return {
    struct,
    flatName,
    returnType,
    parameters: params.map((param) => `, ${param.type} ${param.name}`).join(""),
    condition: ["!self", ...params.flatMap(isMissing)].join(" || "),
    answer: returnType === "void" ? "return;" : "return {};",
    statement: returnType === "void" ? `${call};` : `return ${call};`,
  };
}

/** C has no references, and no member looks whether what it reads is there. */
function isMissing({ type, name }: ApiParam): string[] {
  if (type.endsWith("&")) return [`isNull(&${name})`];
  return type.startsWith("const ") && type.endsWith("*") ? [`!${name}`] : [];
}
