// Why a whole interface is left out, as far as the headers themselves tell: who can get at it at all.
import type { BoundApi } from "../../classify/boundApi.js";
import type { ApiInterface, ApiModel } from "../../model/apiModel.js";

/** Undefined where a server could have the interface, so that the reason is somebody's decision. */
export function interfaceReason(name: string, api: BoundApi, model: ApiModel): string | undefined {
  const own = model.interfaces.find((each) => each.name === name);
  if (own === undefined) return undefined;
  if (own.accessors.length > 0) {
    return own.accessors.every(({ kind }) => kind === "user")
      ? "Client-only: the SDK has an accessor for it for users, none for game servers."
      : undefined;
  }
  const users = model.interfaces.filter((each) => each.name !== name && mentions(each, name));
  if (users.length === 0) return "No accessor and no method of another interface leads to it.";
  const bound = users.some((each) => api.interfaces.some((other) => other.name === each.name));
  return bound ? undefined : `Client-only: it serves ${users.map((each) => each.name).join(" and ")}.`;
}

function mentions({ methods }: ApiInterface, name: string): boolean {
  const word = new RegExp(`\\b${name}\\b`);
  return methods.some(({ returnType, params }) =>
    [returnType, ...params.map(({ type }) => type)].some((type) => word.test(type)),
  );
}
