// Methods that hand out other interfaces, as the client's do: who asks names a side and, last, a version.
import type { ApiMethod, ApiModel } from "./apiModel.js";

/** The interface that a method hands out by version; undefined if it does not. */
export function handedOut(method: ApiMethod, model: ApiModel): string | undefined {
  const found = model.interfaces.find((api) => method.returnType === `${api.name} *`);
  return found && method.params.at(-1)?.type === "const char *" && method.params.length > 1 ? found.name : undefined;
}
