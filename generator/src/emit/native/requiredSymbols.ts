// The one list of what the addon looks up in the library: it is declared, loaded, and verified by it.
import type { BoundApi } from "../../classify/boundApi.js";
import type { ApiModel } from "../../model/apiModel.js";

/** Names of exports, each once, in a stable order. */
export function requiredSymbols(api: BoundApi, model: ApiModel): string[] {
  const exported = model.functions.filter((each) => each.exported).map((each) => each.name);
  const accessors = api.interfaces.flatMap((each) => each.accessors.map((accessor) => accessor.flatName));
  const methods = api.interfaces.flatMap((each) => each.methods.map((method) => method.flatName));
  return [...new Set([...exported, ...accessors, ...methods, ...api.requires])];
}
