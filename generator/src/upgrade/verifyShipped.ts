// What an SDK ships beside its headers, held against them: Valve's libraries and its description can be of another day.
import type { BoundApi } from "../classify/boundApi.js";
import type { ApiModel } from "../model/apiModel.js";
import { parseSteamApiJson } from "../steamApiJson/steamApiJson.js";
import { disagreementsOf } from "../verify/disagreements.js";
import { parseLibrary } from "../verify/readLibrary.js";

const mostNamed = 5;

/** One line for each file. @param shipped - by path in the SDK */
export function verifyShipped(shipped: ReadonlyMap<string, Uint8Array>, model: ApiModel, api: BoundApi): string[] {
  const called = [
    ...model.functions.filter((each) => each.exported).map(({ name }) => name),
    ...api.interfaces.flatMap(({ accessors, methods }) => [...accessors, ...methods].map(({ flatName }) => flatName)),
  ];
  return [...shipped].map(([path, bytes]) => {
    try {
      const file = Buffer.from(bytes);
      return `${path}: ${path.endsWith(".json") ? ofDescription(path, file, model) : ofLibrary(path, file, called)}`;
    } catch (error) {
      return (error as Error).message;
    }
  });
}

function ofLibrary(path: string, bytes: Buffer, called: readonly string[]): string {
  const images = parseLibrary(path, bytes);
  const missing = called.filter((name) => !images.every(({ exports }) => exports.has(name)));
  if (missing.length === 0) return `exports all ${called.length} functions that servers call`;
  const rest = missing.length - mostNamed;
  const named = `${missing.slice(0, mostNamed).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
  return `does not export ${named}. Is it of this SDK?`;
}

function ofDescription(path: string, bytes: Buffer, model: ApiModel): string {
  const { length } = disagreementsOf(model, parseSteamApiJson(path, bytes.toString()));
  if (length === 0) return "agrees with the headers";
  return `differs from the headers on ${length} points, where headers win. headwater verify --json names them`;
}
