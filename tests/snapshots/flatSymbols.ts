// The flat functions of an SDK, one per line with its C++ signature: the same name with another signature still links.
import { requiredSymbols } from "../../generator/src/emit/native/requiredSymbols.js";
import type { ApiMethod } from "../../generator/src/model/apiModel.js";
import type { KeptSdk } from "./keptSdk.js";

export function flatSymbols({ api, model }: KeptSdk): string {
  const needed = new Set(requiredSymbols(api, model));
  const lines = new Map<string, string>();
  for (const { name, accessors, methods } of model.interfaces) {
    for (const accessor of accessors) lines.set(accessor.flatName, `${name} *()`);
    for (const method of methods) lines.set(method.flatName, signature(method));
  }
  for (const { methods = [] } of model.structs) {
    for (const method of methods) lines.set(method.flatName, signature(method));
  }
  for (const each of model.functions) if (each.exported) lines.set(each.name, signature(each));
  const sorted = [...lines].sort(([a], [b]) => (a < b ? -1 : 1));
  return `# Flat functions; + marks those the addon looks up.\n${sorted
    .map(([name, type]) => `${needed.has(name) ? "+" : " "} ${name}: ${type}\n`)
    .join("")}`;
}

function signature({ returnType, params }: Pick<ApiMethod, "returnType" | "params">): string {
  return `${returnType} (${params.map(({ name, type }) => `${type} ${name}`).join(", ")})`;
}
