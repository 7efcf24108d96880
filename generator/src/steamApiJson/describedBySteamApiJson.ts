// A model from headers, reduced to what a steam_api.json would describe of the same SDK, so that the two compare.

import type { ApiField, ApiModel, ApiStruct } from "../model/apiModel.js";
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
    (["interfaces", "structs", "enums", "constants"] as const).flatMap((kind) =>
      model[kind].filter(({ name }) => named[kind].has(name)).map(({ location }) => location.file),
    ),
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
    // With a type that the file leaves out go the enums inside of it.
    enums: model.enums.filter(
      ({ name, scope, location }) =>
        named.enums.has(name) ||
        (reachedHeaders.has(location.file) &&
          (scope === undefined || named.structs.has(scope) || named.interfaces.has(scope))),
    ),
    constants: model.constants.filter((each) => named.constants.has(each.name)),
    typedefs: model.typedefs.filter((each) => named.typedefs.has(each.name)),
    functions: [],
  };
}

/** The file flattens unions to one of their members and knows no bit fields: it is taken at its word for those. */
function withFieldsAsDescribed(struct: ApiStruct, other: ApiModel): ApiStruct {
  const described = other.structs.find((each) => each.name === struct.name)?.fields;
  const isPlain = ({ type, bits }: ApiField): boolean => !/\((?:anonymous|unnamed) /.test(type) && bits === undefined;
  if (described === undefined || struct.fields.every(isPlain)) return struct;
  if (described.length !== struct.fields.length) return { ...struct, fields: described };
  return {
    ...struct,
    fields: struct.fields.map((field, at) => (isPlain(field) ? field : (described[at] as ApiField))),
  };
}

function namesOf(items: readonly { name: string }[]): Set<string> {
  return new Set(items.map(({ name }) => name));
}
