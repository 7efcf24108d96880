// The model of the headers against a steam_api.json: every disagreement, with who is likely stale. Pure.
import type { ApiModel } from "../model/apiModel.js";
import { compareData } from "./compareJsonData.js";
import { compareInterfaces } from "./compareJsonInterfaces.js";
import type { Disagreement } from "./disagreement.js";
import type { SteamApiJson } from "./steamApiJson.js";

/** @param exported - what a library of that SDK exports: it decides about names that only one side has */
export function compareJson(model: ApiModel, json: SteamApiJson, exported?: ReadonlySet<string>): Disagreement[] {
  const described = describedHeaders(model, json);
  return [...compareInterfaces(model, json, described, exported), ...compareData(model, json, described, exported)];
}

/** The headers of which the JSON describes anything: of the others it says nothing at all. */
function describedHeaders(model: ApiModel, json: SteamApiJson): ReadonlySet<string> {
  const names = new Set([
    ...json.interfaces.map((each) => each.classname),
    ...[...json.structs, ...json.callback_structs].map((each) => each.struct),
    ...json.enums.map((each) => each.enumname),
    ...json.consts.map((each) => each.constname),
  ]);
  const all = [...model.interfaces, ...model.structs, ...model.enums, ...model.constants];
  return new Set(all.filter(({ name }) => names.has(name)).map(({ location }) => location.file));
}
