// The layout of every struct, one line each for its size and for every field, the platforms side by side.
import { platforms } from "../../generator/src/model/apiModel.js";
import type { KeptSdk } from "./keptSdk.js";

export function structLayouts({ model }: KeptSdk): string {
  const lines = model.structs.flatMap(({ name, fields, layout }) => [
    `${name}: ${platforms.map((platform) => `${layout[platform].size}/${layout[platform].align}`).join("  ")}`,
    ...fields.map((field) => {
      const key = field.name === "" ? field.type.replace(/^.*::/, "") : field.name;
      const bits = field.bits === undefined ? "" : ` : ${field.bits}`;
      return `  ${key} ${field.type}${bits}: ${platforms.map((platform) => layout[platform].offsets[key]).join("  ")}`;
    }),
  ]);
  return `# Struct: size/align, field: offset, on ${platforms.join("  ")}\n${lines.map((line) => `${line}\n`).join("")}`;
}
