// On what the headers and a steam_api.json differ, and who is likely behind: the comparison of two SDKs, read as a
// comparison of two accounts of one.
import { diffLibraries } from "../diff/diffSdks.js";
import type { Change } from "../diff/report.js";
import type { ApiModel } from "../model/apiModel.js";
import { modelOfSteamApiJson } from "../steamApiJson/modelOfSteamApiJson.js";
import type { SteamApiJson } from "../steamApiJson/steamApiJson.js";

/** `before` is what the JSON says, `after` what the headers say. */
export interface Disagreement extends Change {
  stale: "steam_api.json" | "headers";
  /** Why that one. */
  evidence: string;
}

type Verdict = Pick<Disagreement, "stale" | "evidence">;

export const headersWin: Verdict = {
  stale: "steam_api.json",
  evidence: "the headers are what programs are compiled with",
};

/** @param exported - what a library of that SDK exports: it decides about names that only one side has */
export function disagreementsOf(model: ApiModel, json: SteamApiJson, exported?: ReadonlySet<string>): Disagreement[] {
  const described = modelOfSteamApiJson(json, model.sdkVersion);
  const ours = flatNames(model);
  const theirs = flatNames(described);
  return diffLibraries({ model: described, origin: "steam_api.json" }, { model, origin: "headers" }).map((each) => {
    const [inHeaders, inJson] = [ours, theirs].map((names) => names.get(each.name) ?? []) as [string[], string[]];
    return {
      ...withPlace(each, model),
      ...verdict(
        inHeaders.filter((name) => !inJson.includes(name)),
        inJson.filter((name) => !inHeaders.includes(name)),
        exported,
      ),
    };
  });
}

/** What a library says about names that only one side has. */
function verdict(
  onlyInHeaders: readonly string[],
  onlyInJson: readonly string[],
  exported: ReadonlySet<string> | undefined,
): Verdict {
  const names = [...onlyInHeaders, ...onlyInJson];
  const name = names.find((each) => exported?.has(each)) ?? names[0];
  if (exported === undefined || name === undefined) return headersWin;
  const isThere = exported.has(name);
  return {
    stale: onlyInHeaders.includes(name) === isThere ? "steam_api.json" : "headers",
    evidence: `the library ${isThere ? "exports" : "does not export"} ${name}`,
  };
}

/** What the library exports for an interface, a method or an accessor, by the name a change has. */
function flatNames({ interfaces, structs }: ApiModel): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const add = (name: string, flatName: string): void => {
    found.set(name, [...(found.get(name) ?? []), flatName]);
  };
  for (const { name, accessors, methods } of interfaces) {
    for (const each of accessors) for (const key of [name, `${name} by ${each.name}`]) add(key, each.flatName);
    for (const each of methods) for (const key of [name, `${name}::${each.name}`]) add(key, each.flatName);
  }
  for (const { name, methods = [] } of structs) {
    for (const each of methods) add(`${name}::${each.name}`, each.flatName);
  }
  return found;
}

/** What only the JSON has stands nowhere: then it is the owner's place that helps. */
function withPlace(each: Change, { interfaces }: ApiModel): Change {
  const owner = interfaces.find(({ name }) => name === each.group);
  return each.location === undefined && owner ? { ...each, location: owner.location } : each;
}
