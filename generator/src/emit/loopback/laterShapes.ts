// Hand-written classes override methods as the newest SDK has them. For another one, the generated class offers that
// shape as well: what its interface has with other parameters calls it, what it lacks is there for nobody to call.
import { type AbsentArgument, type Adaption, adaption } from "../../model/adaption.js";
import type { ApiInterface, ApiMethod, ApiModel } from "../../model/apiModel.js";

export interface LaterShape {
  /** The method as the newest SDK that has it declares it. */
  method: ApiMethod;
  /** The interface's own, by which it is called; absent if it has none. */
  own?: { method: ApiMethod; adaption: Adaption };
}

/**
 * @param overridden - names of the methods that hand-written classes override
 * @param known - the models of all kept SDKs, oldest first
 */
export function laterShapes(
  { name, methods }: ApiInterface,
  model: ApiModel,
  overridden: ReadonlySet<string>,
  known: readonly ApiModel[],
  absent: AbsentArgument,
): LaterShape[] {
  const newest = new Map<string, { method: ApiMethod; of: ApiModel }>();
  for (const of of known) {
    const { methods = [] } = of.interfaces.find((each) => each.name === name) ?? {};
    for (const method of methods) {
      if (!method.inline && overridden.has(method.name)) newest.set(method.flatName, { method, of });
    }
  }
  const declared = namesOf(model);
  return [...newest.values()].flatMap(({ method, of }): LaterShape[] => {
    const own = methods.find(({ flatName }) => flatName === method.flatName);
    if (own !== undefined && sameTypes(own, method)) return [];
    // A class that takes what this SDK does not have cannot be compiled for it.
    if ([...namesIn(method)].some((each) => !declared.has(each) && namesOf(of).has(each))) return [];
    if (own === undefined) return [{ method }];
    const adapted = adaption(own, method, absent);
    return adapted === undefined ? [] : [{ method, own: { method: own, adaption: adapted } }];
  });
}

function sameTypes(one: ApiMethod, other: ApiMethod): boolean {
  const types = ({ returnType, params }: ApiMethod): string => [returnType, ...params.map(({ type }) => type)].join();
  return types(one) === types(other);
}

function namesOf({ structs, enums, typedefs, interfaces }: ApiModel): Set<string> {
  return new Set([...structs, ...enums, ...typedefs, ...interfaces].map(({ name }) => name));
}

function namesIn({ returnType, params }: ApiMethod): Set<string> {
  return new Set([returnType, ...params.map(({ type }) => type)].flatMap((type) => type.match(/\w+/g) ?? []));
}
