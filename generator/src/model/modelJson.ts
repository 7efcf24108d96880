// Prints a model so that its diffs read: one line per method, field, value and constant, in header order.
import type { ApiModel, HeaderShape } from "./apiModel.js";

/** The text of models/<version>.json; the same model gives the same bytes. */
export function printModel(model: ApiModel): string {
  const { interfaces, structs, enums, ...rest } = model;
  const sections: [string, string][] = [
    ["schema", JSON.stringify(rest.schema)],
    ["sdkVersion", JSON.stringify(rest.sdkVersion)],
    ["interfaces", printList(interfaces, "  ", printItem)],
    ["structs", printList(structs, "  ", printItem)],
    ["enums", printList(enums, "  ", printItem)],
    ["constants", printList(rest.constants, "  ", printLine)],
    ["typedefs", printList(rest.typedefs, "  ", printLine)],
    ["functions", printList(rest.functions, "  ", printLine)],
  ];
  if (rest.shape !== undefined) sections.push(["shape", printShape(rest.shape)]);
  return `{\n${sections.map(([key, text]) => `  ${JSON.stringify(key)}: ${text}`).join(",\n")}\n}\n`;
}

function printShape(shape: HeaderShape): string {
  const lines = Object.entries(shape).map(
    ([key, list]) => `    ${JSON.stringify(key)}: ${printList(list, "    ", printLine)}`,
  );
  return `{\n${lines.join(",\n")}\n  }`;
}

function printLine(item: unknown): string {
  return JSON.stringify(item);
}

function printList<T>(items: readonly T[], indent: string, print: (item: T, indent: string) => string): string {
  if (items.length === 0) return "[]";
  const inner = `${indent}  `;
  return `[\n${items.map((item) => inner + print(item, inner)).join(",\n")}\n${indent}]`;
}

/** An interface, struct or enum: its properties one per line, what they list one per line below. */
function printItem(item: object, indent: string): string {
  const inner = `${indent}  `;
  const lines = Object.entries(item).map(([key, value]) => {
    const text = Array.isArray(value)
      ? printList(value, inner, printLine)
      : key === "layout"
        ? printLayouts(value as object, inner)
        : JSON.stringify(value);
    return `${inner}${JSON.stringify(key)}: ${text}`;
  });
  return `{\n${lines.join(",\n")}\n${indent}}`;
}

function printLayouts(layouts: object, indent: string): string {
  const lines = Object.entries(layouts).map(
    ([platform, layout]) => `${JSON.stringify(platform)}: ${JSON.stringify(layout)}`,
  );
  return `{\n${lines.map((line) => `${indent}  ${line}`).join(",\n")}\n${indent}}`;
}
