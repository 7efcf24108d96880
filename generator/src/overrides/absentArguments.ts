// What functions do in SDKs that lack one of their parameters, as the overrides say it.
import type { AbsentArgument } from "../model/adaption.js";
import { flatPrefix } from "../model/sdkNames.js";
import { entryOf } from "./entryOf.js";
import type { Overrides } from "./overrides.js";

/** @param all - the overrides as they read for each kept SDK */
export function absentArguments(all: readonly Overrides[]): AbsentArgument {
  const found = new Map<string, string>();
  for (const { interfaces } of all.flatMap(({ files }) => files)) {
    for (const [owner, { methods = {} }] of Object.entries(interfaces)) {
      for (const [method, { params = {} }] of Object.entries(methods)) {
        for (const name of Object.keys(params)) {
          const absent = entryOf(params, name)?.absent;
          if (absent !== undefined) found.set(`${flatPrefix(owner)}${method} ${name}`, absent);
        }
      }
    }
  }
  return (flatName, { name }) => found.get(`${flatName} ${name}`);
}
