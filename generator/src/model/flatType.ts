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

/** What stands beside the parameters in the functions that call with them. */
const namesAround = new Set(["api", "call", "env", "info", "returned", "self"]);

/**
 * The model as the library's functions are called: with their types, where they are not those of the methods, and with a
 * name of its own for every parameter.
 */
export function asCalled(model: ApiModel): ApiModel {
  const exceptions = new Map(model.shape?.flat.map((each) => [each.flatName, each]));
  const called = <Call extends Pick<ApiMethod, "returnType" | "params">>(call: Call, flat?: FlatSignature): Call => {
    const own = (type: string, now = flatType(type)): string => (now === flatType(type) ? type : now);
    return {
      ...call,
      returnType: own(call.returnType, flat?.returnType),
      params: call.params.map((param, index) => ({
        ...param,
        name: namesAround.has(param.name) ? `${param.name}_` : param.name || `unnamed${index + 1}`,
        type: own(param.type, flat?.params[index]),
      })),
    };
  };
  const interfaces = model.interfaces.map((api) => ({
    ...api,
    methods: api.methods.map((method) => called(method, exceptions.get(method.flatName))),
  }));
  return { ...model, interfaces, functions: model.functions.map((each) => called(each)) };
}
