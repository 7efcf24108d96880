// A model from headers, reduced to what a steam_api.json would describe of the same SDK, so that the two compare.

import type { ApiModel, ApiStruct } from "../model/apiModel.js";
import { unknownLayouts } from "./modelOfSteamApiJson.js";

/** @param other - the side made from the file: what it names is described, whatever the rules below say */
export function describedBySteamApiJson(model: ApiModel, other: ApiModel): ApiModel {
  const named = {
    structs: namesOf(other.structs),
    enums: namesOf(other.enums),
    constants: namesOf(other.constants),
    typedefs: namesOf(other.typedefs),
    interfaces: namesOf(other.interfaces),
  };
  const reachedHeaders = new Set(
    [...model.structs, ...model.interfaces]
      .filter(({ name }) => named.structs.has(name) || named.interfaces.has(name))
      .map(({ location }) => location.file),
  );
  return {
    ...model,
    interfaces: model.interfaces.filter((each) => named.interfaces.has(each.name) || each.accessors.length > 0),
    structs: model.structs
      .filter(
        (each) =>
          named.structs.has(each.name) || (each.callbackId !== undefined && reachedHeaders.has(each.location.file)),
      )
      .map((each) => ({ ...withFieldsAsDescribed(each, other), layout: unknownLayouts })),
    enums: model.enums.filter((each) => named.enums.has(each.name) || reachedHeaders.has(each.location.file)),
    constants: model.constants.filter((each) => named.constants.has(each.name)),
    typedefs: model.typedefs.filter((each) => named.typedefs.has(each.name)),
    functions: [],
  };
}

/** The file flattens unions to one of their members and knows no bit fields: such structs keep the fields it gives. */
function withFieldsAsDescribed(struct: ApiStruct, other: ApiModel): ApiStruct {
  const described = other.structs.find((each) => each.name === struct.name);
  const isPlain = struct.fields.every(({ type, bits }) => !/\((?:anonymous|unnamed) /.test(type) && bits === undefined);
  return described === undefined || isPlain ? struct : { ...struct, fields: described.fields };
}

function namesOf(items: readonly { name: string }[]): Set<string> {
  return new Set(items.map(({ name }) => name));
}
