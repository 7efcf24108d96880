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

const param = record({
  role: { enum: statedKinds },
  name: text,
  absent: text,
  since: version,
  until: version,
  ...keySchemas,
});

const methodProperties = {
  since: version,
  until: version,
  skip: text,
  manual: text,
  name: text,
  params: map({ ...param, type: ["object", "array"], items: param, minItems: 1 }),
  callResult: text,
  success: { enum: Object.keys(successRules) },
  returns: { oneOf: [record({ hidden: { const: true } }, ["hidden"]), record({ name: text }, ["name"])] },
  deprecated: text,
  reason: text,
};

const optionType = { enum: optionTypes };
const context = { enum: contextKinds };

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
      fields: map(
        record({ since: version, until: version, name: text, as: { const: "bool" }, length: text, reason: text }, [
          "reason",
        ]),
      ),
      reason: text,
    }),
  ),
  enums: map(
    record({
      since: version,
      until: version,
      optionValue: text,
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
