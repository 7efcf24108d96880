// What the library of an SDK exports, as far as its model says it.
import type { ApiModel } from "../../src/model/apiModel.js";

export function libraryNames({ functions, interfaces }: ApiModel): string[] {
  return [
    ...functions.filter((each) => each.exported).map(({ name }) => name),
    ...interfaces.flatMap(({ accessors, methods }) => [...accessors, ...methods].map(({ flatName }) => flatName)),
  ];
}
