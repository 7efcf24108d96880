// JSON schema of an override file: an unknown or misspelt key is an error, not silence.

const text = { type: "string", minLength: 1 };
const version = { type: "string", pattern: "^\\d+\\.\\d+$" };
const map = (values: object): object => ({ type: "object", additionalProperties: values });
const record = (properties: object, required: string[] = []): object => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
});

const roles = [
  "in",
  "out",
  "bufferIn",
  "arrayIn",
  "bufferOut",
  "arrayOut",
  "outString",
  "opaqueOut",
  "fixed",
  "scratch",
  "queried",
  "hook",
  "callHandle",
];

const param = record({
  role: { enum: roles },
  name: text,
  nullable: { type: "boolean" },
  default: text,
  length: text,
  count: text,
  capacity: text,
  written: text,
  defaultCapacity: { type: "integer", minimum: 1 },
  size: { type: "integer", minimum: 1 },
  max: { type: "integer", minimum: 1 },
  bytes: { type: "integer", minimum: 1 },
  expression: text,
});

const methodProperties = {
  since: version,
  until: version,
  skip: text,
  manual: text,
  name: text,
  params: map(param),
  callResult: text,
  success: { enum: ["always", "whenTrue", "whenPositive", "whenNotNegative", "whenNotZero"] },
  returns: { oneOf: [record({ hidden: { const: true } }, ["hidden"]), record({ name: text }, ["name"])] },
  deprecated: text,
  reason: text,
};

const optionType = { enum: ["int32", "int64", "float", "string", "pointer"] };
const context = { enum: ["server", "user"] };

export const overrideFileSchema = record({
  interfaces: map(
    record(
      {
        since: version,
        until: version,
        bind: { enum: ["methods", "accessor"] },
        contexts: { type: "array", items: context },
        create: record({ function: text, version: text }, ["function", "version"]),
        pointerReturns: { const: "presence" },
        only: { type: "array", items: text },
        reason: text,
        methods: map(record(methodProperties)),
      },
      ["bind"],
    ),
  ),
  functions: map(record({ ...methodProperties, context })),
  structs: map(
    record({
      since: version,
      until: version,
      custom: text,
      customInput: text,
      holder: text,
      id64: { const: true },
      skip: text,
      drop: map(text),
      fields: map(record({ name: text, as: { const: "bool" }, reason: text }, ["reason"])),
      reason: text,
    }),
  ),
  enums: map(
    record({
      since: version,
      until: version,
      optionTypes: map({ oneOf: [optionType, record({ type: optionType, since: version, until: version }, ["type"])] }),
      reason: text,
    }),
  ),
  handles: map(record({ since: version, until: version, invalid: text, reason: text }, ["reason"])),
  callbacks: { type: "boolean" },
  callbackContexts: map(record({ contexts: { type: "array", items: context }, reason: text }, ["contexts", "reason"])),
  requires: map(text),
  notAvailable: record({ types: map(text), methods: map(text) }),
});
