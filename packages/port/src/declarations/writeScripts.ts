// scripts.ts: for each script with RPCs its methods as data, and a class whose methods are those that may be called.

import { Module } from "./module.js";
import { camel, key, variable } from "./names.js";
import type { Method, NetworkedScript } from "./networked.js";

function optionsOf({ transfer, channel, callLocal, optional }: Method): string {
  const options = [
    ...(transfer === "reliable" ? [] : [`transfer: "${transfer}"`]),
    ...(channel === 0 ? [] : [`channel: ${channel}`]),
    ...(callLocal ? ["callLocal: true"] : []),
    ...(optional === 0 ? [] : [`optional: ${optional}`]),
  ];
  return options.length === 0 ? "" : `, { ${options.join(", ")} }`;
}

function signature(module: Module, { name, args, optional }: Method, mark: string): string {
  const list = args.map(({ name: each, type }, index) => {
    const mayLack = index >= args.length - optional;
    return `${variable(each)}${mayLack ? "?" : ""}: ${module.typed(type)}`;
  });
  return `${key(name)}${mark}(${list.join(", ")}): void;`;
}

export function isAbstract({ methods }: NetworkedScript): boolean {
  return methods.some(({ mode }) => mode === "any_peer");
}

/** @param names - of the classes, by path */
export function writeScripts(scripts: readonly NetworkedScript[], names: ReadonlyMap<string, string>): Module {
  const module = new Module();
  for (const script of scripts) {
    const { path, methods } = script;
    const name = names.get(path) as string;
    const rpcs = `${camel(name).replace(/Script$/, "")}Rpcs`;
    module.add(`export const ${rpcs} = {`);
    for (const method of methods) {
      const args = method.args.map(({ type }) => JSON.stringify(type)).join(", ");
      module.add(`  ${key(method.name)}: ${module.use("rpc")}("${method.mode}", [${args}]${optionsOf(method)}),`);
    }
    module.add("};", "");
    const open = methods.filter(({ mode }) => mode === "any_peer");
    const own = methods.filter(({ mode }) => mode !== "any_peer");
    module.add(`/** ${path} */`);
    const base = `${module.use("godotNode")}(${rpcs})`;
    module.add(`export ${isAbstract(script) ? "abstract " : ""}class ${name} extends ${base} {`);
    for (const method of open) module.add(`  abstract ${signature(module, method, "")}`);
    if (own.length > 0)
      module.add("  // Run here if they are call_local, or called by a client that has the authority.");
    for (const method of own) module.add(`  ${signature(module, method, "?")}`);
    module.add("}", "");
  }
  return module;
}
