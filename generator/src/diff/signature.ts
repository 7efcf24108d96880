// A call's signature as one line of C++.
import type { ApiParam } from "../model/apiModel.js";

export function signature({ returnType, params }: { returnType: string; params: ApiParam[] }): string {
  return `${returnType} (${params.map(({ type, name }) => declared(type, name)).join(", ")})`;
}

export function declared(type: string, name: string): string {
  if (name === "") return type;
  return /[*&]$/.test(type) ? `${type}${name}` : `${type} ${name}`;
}
