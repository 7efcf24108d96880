// The one list of what the addon looks up in the library: it is declared, loaded, and verified by it.
import type { BoundApi } from "../../classify/boundApi.js";
import type { ApiFunction, ApiModel } from "../../model/apiModel.js";

/**
 * Names of exports, each once, in a stable order.
 *
 * @param later - functions of later SDKs, which libraries of this one lack
 */
export function requiredSymbols(api: BoundApi, model: ApiModel, later: readonly ApiFunction[] = []): string[] {
  const exported = [...model.functions, ...later].filter((each) => each.exported).map((each) => each.name);
  const accessors = api.interfaces.flatMap((each) => each.accessors.map((accessor) => accessor.flatName));
  const methods = api.interfaces.flatMap((each) => each.methods.map((method) => method.flatName));
  return [...new Set([...exported, ...accessors, ...methods, ...api.requires])];
}
