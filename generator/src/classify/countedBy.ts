// Methods that know how many elements another one would give: checked once all methods of an interface are bound.
import type { ProblemList } from "../model/problems.js";
import { readTypeRef } from "../model/typeRef.js";
import type { OverrideFile } from "../overrides/overrides.js";
import type { Types } from "../roles/value.js";
import type { BoundMethod, BoundParam } from "./boundApi.js";
import { inputsOf, outputsOf, readCountedBy } from "./methodShape.js";

/** What has to be known of structs. */
export interface StructFields {
  /** The type of a field; undefined if there is no such field. */
  fieldType(struct: string, field: string): string | undefined;
}

export function checkCountedBy(
  api: { name: string; methods: readonly BoundMethod[] },
  file: OverrideFile,
  { types, fields, problems }: { types: Types; fields: StructFields; problems: ProblemList },
): void {
  for (const method of api.methods) {
    for (const param of method.params) {
      const said = param.role.kind === "requestedCount" ? param.role.countedBy : undefined;
      const reason = said === undefined ? undefined : misfit(said, method, param, api.methods, types, fields);
      if (reason === undefined) continue;
      const keys = ["interfaces", api.name, "methods", method.nativeName, "params", param.name, "countedBy"];
      problems.add({
        kind: "misfit",
        place: method.location,
        what: `${api.name}::${method.nativeName}: countedBy of parameter ${param.name} is ${said}, ${reason}`,
        todo: "Name a method that takes the same parameters and gives an integer, or a struct and its field",
        where: { file: file.path, line: file.line(keys) },
      });
    }
  }
}

function misfit(
  said: string,
  method: BoundMethod,
  param: BoundParam,
  methods: readonly BoundMethod[],
  types: Types,
  fields: StructFields,
): string | undefined {
  const { method: name, field } = readCountedBy(said);
  const counting = methods.find((each) => each.nativeName === name);
  if (counting === undefined || counting.kind !== "generated") return `but the interface has no generated ${name}`;
  const given = inputsOf(method).map((each) => each.param.jsName);
  const unknown = inputsOf(counting).find((each) => !given.includes(each.param.jsName) || each.param === param);
  if (unknown) return `which takes ${unknown.param.name}, and this method does not`;
  if (counting.success !== "always" && method.success === "always")
    return "which may give nothing, and this method always gives something";
  const [output, ...others] = outputsOf(counting);
  const value = output?.type.kind === "value" && others.length === 0 ? output.type.value : undefined;
  if (value === undefined) return "which does not give one value";
  const isNumber = value.kind === "int" && value.alias === undefined;
  if (field === undefined) return isNumber ? undefined : "which gives no integer";
  const type = value.kind === "struct" ? fields.fieldType(value.name, field) : undefined;
  if (type === undefined) return `but what ${name} gives has no field ${field}`;
  return types.isNumber(readTypeRef(type)) ? undefined : `but that field is a ${type}`;
}
