// How the flat C API spells the types of an interface's methods.
import type { ApiMethod, ApiModel, FlatSignature } from "./apiModel.js";

/** Classes that the flat API passes as plain numbers. */
const asNumbers: Record<string, string> = { CSteamID: "uint64_steamid", CGameID: "uint64_gameid" };

/** A class passed by value becomes a number, everything else stays. */
export function flatType(type: string): string {
  return asNumbers[type] ?? type;
}

/** What follows from the method itself; the rare exceptions are in the model's `shape.flat`. */
export function flatSignature({ flatName, returnType, params }: ApiMethod): FlatSignature {
  return { flatName, returnType: flatType(returnType), params: params.map(({ type }) => flatType(type)) };
}

/** The model with the types by which the library's functions are called, where they are not those of the methods. */
export function asCalled(model: ApiModel): ApiModel {
  const exceptions = new Map(model.shape?.flat.map((each) => [each.flatName, each]));
  if (exceptions.size === 0) return model;
  const called = (method: ApiMethod): ApiMethod => {
    const flat = exceptions.get(method.flatName);
    if (flat === undefined) return method;
    const own = (type: string, now: string | undefined): string =>
      now === undefined || now === flatType(type) ? type : now;
    return {
      ...method,
      returnType: own(method.returnType, flat.returnType),
      params: method.params.map((param, index) => ({ ...param, type: own(param.type, flat.params[index]) })),
    };
  };
  return { ...model, interfaces: model.interfaces.map((api) => ({ ...api, methods: api.methods.map(called) })) };
}
