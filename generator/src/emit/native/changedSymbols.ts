// Functions that a library of another SDK exports under the same name with another signature: they link, and would be
// called with arguments the library does not expect.
import type { ApiMethod, ApiModel } from "../../model/apiModel.js";

/** Per other SDK the bound symbols whose signature differs from the one the glue is compiled against. */
export function changedSymbols(
  current: ApiModel,
  others: readonly ApiModel[],
  bound: ReadonlySet<string>,
): { version: string; symbols: string[] }[] {
  const own = signatures(current);
  return others
    .filter((other) => other.sdkVersion !== current.sdkVersion)
    .map((other) => {
      const theirs = signatures(other);
      const differs = (name: string): boolean => theirs.has(name) && theirs.get(name) !== own.get(name);
      return { version: other.sdkVersion, symbols: [...bound].filter(differs) };
    });
}

/** What the caller and the library have to agree on: types in order; names do not matter, nor do equal integers. */
function signatures(model: ApiModel): Map<string, string> {
  const methods = model.interfaces.flatMap((each) =>
    each.methods.map((method): [string, string] => [method.flatName, signature(method)]),
  );
  const functions = model.functions.map((each): [string, string] => [each.name, signature(each)]);
  return new Map([...methods, ...functions]);
}

function signature({ returnType, params }: Pick<ApiMethod, "returnType" | "params">): string {
  return `${returnType}(${params.map((param) => param.type).join(", ")})`;
}
