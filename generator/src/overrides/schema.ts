// JSON schema of an override file: an unknown or misspelt key is an error, not silence.
import { contextKinds } from "../model/contextKind.js";
import { versionPattern } from "../model/sdkVersion.js";
import { keySchemas } from "../roles/keys.js";
import { statedKinds } from "../roles/roles.js";
import { successRules } from "../roles/success.js";
import { optionTypes } from "./overrides.js";

const text = { type: "string", minLength: 1 };
const version = { type: "string", pattern: versionPattern };
const map = (values: object): object => ({ type: "object", additionalProperties: values });
const record = (properties: object, required: string[] = []): object => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
});
const limits = { since: version, until: version };

/** Said once: compiling them takes its time. */
const definitions: Record<string, object> = {};

/** A map by names: an entry each, or a list of entries for different SDKs. */
const entries = (name: string, properties: object, required?: string[]): object => {
  const $ref = `#/definitions/${name}`;
  const items = { type: "object", $ref };
  definitions[name] = {
    ...record({ ...properties, ...limits }, required),
    type: ["object", "array"],
    items,
    minItems: 1,
  };
  return map({ $ref });
};

/** Where an entry has one property, which can stand for it. */
const shortEntry = (property: string, value: object): object => ({
  oneOf: [value, record({ [property]: value, ...limits }, [property])],
});
const shortEntries = (property: string, value: object): object => {
  const { oneOf } = shortEntry(property, value) as { oneOf: [object, object] };
  return map({ oneOf: [...oneOf, { type: "array", items: oneOf[1], minItems: 1 }] });
};

const param = { role: { enum: statedKinds }, name: text, absent: text, ...keySchemas };

const methodProperties = {
  skip: text,
  manual: text,
  name: text,
  params: entries("parameter", param),
  callResult: text,
  success: { enum: Object.keys(successRules) },
  returns: { oneOf: [record({ hidden: { const: true } }, ["hidden"]), record({ name: text }, ["name"])] },
  deprecated: text,
  reason: text,
};

const optionType = { enum: optionTypes };
const context = { enum: contextKinds };

const file = record({
  interfaces: entries(
    "interface",
    {
      bind: { enum: ["methods", "accessor"] },
      contexts: { type: "array", items: context },
      create: record({ function: text, version: text }, ["function", "version"]),
      pointerReturns: { const: "presence" },
      only: { type: "array", items: shortEntry("method", text) },
      reason: text,
      methods: entries("method", methodProperties),
    },
    ["bind"],
  ),
  functions: entries("function", { ...methodProperties, context }),
  structs: entries("struct", {
    custom: text,
    customInput: text,
    holder: text,
    id64: { const: true },
    skip: text,
    drop: shortEntries("reason", text),
    fields: entries("field", { name: text, as: { const: "bool" }, length: text, reason: text }, ["reason"]),
    reason: text,
  }),
  enums: entries("enum", { optionValue: text, optionTypes: shortEntries("type", optionType), reason: text }),
  handles: entries("handle", { invalid: text, reason: text }, ["reason"]),
  callbacks: { type: "boolean" },
  callbackContexts: entries("callback", { contexts: { type: "array", items: context }, reason: text }, [
    "contexts",
    "reason",
  ]),
  requires: shortEntries("reason", text),
  notAvailable: record({ types: shortEntries("answer", text), methods: shortEntries("answer", text) }),
});

export const overrideFileSchema = { ...file, definitions };
