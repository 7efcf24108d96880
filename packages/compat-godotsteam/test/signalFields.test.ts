// Which field of Steam's struct each argument of a signal is: values alone do not tell two flags apart.
import { expect, test } from "vitest";
import type { SignalSource } from "../src/core/signalSource.js";
import * as pages from "../src/signals.js";
import { declaredSignal } from "./declaredApi.js";

/** A value that says where it comes from, whatever is read of it: `info.endReason`. */
function field(path: string): unknown {
  const named = (key: PropertyKey): string => (path === "" ? String(key) : `${path}.${String(key)}`);
  return new Proxy(() => undefined, {
    get(_, key) {
      if (key === Symbol.toPrimitive) return () => path;
      if (key === Symbol.iterator) return undefined;
      return key === "toString" ? () => path : field(named(key));
    },
    apply: (_, __, args) => field(`${path}(${args.map(text).join(", ")})`),
  });
}

function text(value: unknown): string {
  if (typeof value === "function") return String(value);
  if (Array.isArray(value)) return `[${value.map(text).join(", ")}]`;
  if (typeof value !== "object" || value === null) return String(value);
  return `{ ${Object.entries(value)
    .map(([key, each]) => `${key}: ${text(each)}`)
    .join(", ")} }`;
}

const signals: Record<string, SignalSource<readonly unknown[]>> = Object.assign({}, ...Object.values(pages));

test("arguments are made of the fields of their names", async () => {
  const lines = Object.entries(signals).flatMap(([name, source]) => {
    if (source.kind !== "callback" && source.kind !== "answer") return [];
    const make = source.toArguments as (payload: unknown, server: unknown) => readonly unknown[] | undefined;
    const args = make(field(""), field("server")) ?? [];
    const names = declaredSignal(name)?.map((each) => each.name) ?? [];
    return [name, ...args.map((arg, index) => `  ${names[index]} = ${text(arg)}`)];
  });
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("expected/signalFields.txt");
});
