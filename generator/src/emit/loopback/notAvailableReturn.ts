// What a method without behaviour returns: the documented "not available" value where the zero of its type is not it.
import type { ApiMethod } from "../../model/apiModel.js";
import type { NotAvailableAnswers } from "../../overrides/overrides.js";

/** The statement that ends such a method; empty for void. */
export function notAvailableReturn(
  method: Pick<ApiMethod, "flatName" | "returnType">,
  answers: NotAvailableAnswers,
): string {
  const value = answers.methods[method.flatName] ?? answers.types[method.returnType];
  if (value !== undefined) return `return ${value};`;
  return method.returnType === "void" ? "" : "return {};";
}
