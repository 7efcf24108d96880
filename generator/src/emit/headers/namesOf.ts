// Every name that an SDK declares: what a frame's `needs` can ask for.
import type { ApiModel } from "../../model/apiModel.js";
import { qualifiedName } from "../../model/qualifiedName.js";

export function namesOf(model: ApiModel): Set<string> {
  return new Set([
    ...model.interfaces.flatMap(({ name, methods }) => [name, ...methods.map((method) => `${name}::${method.name}`)]),
    ...model.structs.flatMap(({ name, fields, methods = [] }) => [
      name,
      ...methods.map((method) => `${name}::${method.name}`),
      ...fields.map((field) => `${name.replace(/::\(.*$/, "")}::${field.name}`),
    ]),
    ...model.enums.flatMap((each) => [qualifiedName(each), ...each.values.map(({ name }) => name)]),
    ...model.constants.map(qualifiedName),
    ...model.typedefs.map(({ name }) => name),
    ...model.functions.map(({ name }) => name),
  ]);
}
