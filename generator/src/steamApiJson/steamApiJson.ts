// steam_api.json, Valve's machine-readable description of the SDK: its shape, and reading it with every item checked.
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";

export interface SteamApiJson {
  interfaces: JsonInterface[];
  structs: JsonStruct[];
  callback_structs: JsonStruct[];
  enums: JsonEnum[];
  consts: JsonConstant[];
  typedefs: { typedef: string; type: string }[];
}

export interface JsonInterface {
  classname: string;
  version_string?: string;
  accessors?: { kind: string; name: string; name_flat: string }[];
  methods: JsonMethod[];
  enums?: JsonEnum[];
}

export interface JsonMethod {
  methodname: string;
  methodname_flat: string;
  returntype: string;
  returntype_flat?: string;
  params: JsonParam[];
  callresult?: string;
  callback?: string;
}

/** Besides name and types, the STEAM_* annotations: `out_string_count: "cchValueSize"`. */
export type JsonParam = { paramname: string; paramtype: string; paramtype_flat?: string } & Record<string, string>;

export interface JsonStruct {
  struct: string;
  callback_id?: number;
  fields: { fieldname: string; fieldtype: string }[];
  methods?: JsonMethod[];
  enums?: JsonEnum[];
  consts?: JsonConstant[];
}

export interface JsonEnum {
  enumname: string;
  fqname?: string;
  values: { name: string; value: string }[];
}

export interface JsonConstant {
  constname: string;
  consttype: string;
  /** A C++ expression. */
  constval: string;
}

const text = { type: "string" };
const list = (name: string): object => ({ type: "array", items: { $ref: `#/definitions/${name}` } });
const item = (required: Record<string, object>, optional: Record<string, object> = {}): object => ({
  type: "object",
  required: Object.keys(required),
  properties: { ...required, ...optional },
});

const schema = {
  ...item(
    { interfaces: list("interface") },
    {
      structs: list("struct"),
      callback_structs: list("struct"),
      enums: list("enum"),
      consts: list("constant"),
      typedefs: list("typedef"),
    },
  ),
  definitions: {
    interface: item(
      { classname: text, methods: list("method") },
      { version_string: text, accessors: list("accessor"), enums: list("enum") },
    ),
    accessor: item({ kind: text, name: text, name_flat: text }),
    method: item(
      { methodname: text, methodname_flat: text, returntype: text, params: list("param") },
      { returntype_flat: text, callresult: text, callback: text },
    ),
    param: { ...item({ paramname: text, paramtype: text }), additionalProperties: text },
    struct: item(
      { struct: text, fields: list("field") },
      { callback_id: { type: "integer" }, methods: list("method"), enums: list("enum"), consts: list("constant") },
    ),
    field: item({ fieldname: text, fieldtype: text }),
    enum: item({ enumname: text, values: list("value") }, { fqname: text }),
    value: item({ name: text, value: text }),
    constant: item({ constname: text, consttype: text, constval: text }),
    typedef: item({ typedef: text, type: text }),
  },
};

/** @throws Error naming the file and the item that is not as it should be */
export function readSteamApiJson(file: string): SteamApiJson {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    throw new Error(`${file} cannot be read as JSON: ${(error as Error).message}`, { cause: error });
  }
  return parseSteamApiJson(file, text);
}

/** @param file - for messages */
export function parseSteamApiJson(file: string, text: string): SteamApiJson {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} cannot be read as JSON: ${(error as Error).message}`, { cause: error });
  }
  const validate = new Ajv({ allErrors: false, strict: true, strictRequired: false }).compile(schema);
  if (!validate(content)) {
    const [problem] = validate.errors ?? [];
    throw new Error(
      `${file} is no steam_api.json: ${problem?.instancePath || "the whole"} ${problem?.message ?? "is not valid"}. ` +
        "Name public/steam/steam_api.json of a Steamworks SDK.",
    );
  }
  const empty = { structs: [], callback_structs: [], enums: [], consts: [], typedefs: [] };
  return { ...empty, ...(content as Partial<SteamApiJson> & Pick<SteamApiJson, "interfaces">) };
}

/** The flat names it says a library exports. */
export function jsonNames({ interfaces }: SteamApiJson): ReadonlySet<string> {
  return new Set(
    interfaces.flatMap(({ methods, accessors = [] }) => [
      ...accessors.map((each) => each.name_flat),
      ...methods.map((each) => each.methodname_flat),
    ]),
  );
}
