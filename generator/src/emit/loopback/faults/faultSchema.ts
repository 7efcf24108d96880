// The JSON schema of scenario files, for editors.
import type { FaultField, FaultKind, FaultTable } from "../../../catalogue/faultTable.js";
import { defaultOf } from "./defaultOf.js";

const longest = 30 * 24 * 3600 * 1000;
const largest = 2 ** 31 - 1;
const decimal = "^[0-9]{1,20}$";
const count = { type: "integer", minimum: 1 };
const milliseconds = { type: "integer", minimum: 0, maximum: longest };
const ref = (name: string): object => ({ $ref: `#/$defs/${name}` });
const record = (properties: object, required?: string[]): object => ({
  type: "object",
  additionalProperties: false,
  ...(required && { required }),
  properties,
});

const when = {
  description: "When the fault begins to matter. Default: at once.",
  ...record({
    after: {
      description: "What it waits for: init, a logon, a player's ticket being accepted. Default: start.",
      enum: ["start", "logon", "session"],
    },
    nth: { description: "The nth of these. Default: 1.", ...count },
    ms: { description: "And then so many milliseconds. Default: 0.", ...milliseconds },
  }),
};

const counted = {
  nth: { description: "The first thing that it meets, counted from 1. Default: 1.", ...count },
  times: { description: "How many it meets. Default: 1 if nth is given, else all.", ...count },
  probability: { description: "Chance to meet each of them. Default: 1.", type: "number", minimum: 0, maximum: 1 },
};

const everywhere = {
  context: { description: "The side of the process it happens to. Default: server.", enum: ["server", "user"] },
  when: ref("when"),
};

export function faultSchema({ enums, faults }: FaultTable): object {
  const named = enums.map(({ name, enum: cpp, values }): [string, object] => [
    name,
    {
      description: `An ${cpp} by name, or its number.`,
      anyOf: [{ enum: values.map((value) => value.name) }, { type: "integer" }],
    },
  ]);
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    $comment: "@generated from generator/loopback/faults.yaml. Do not edit; run npm run generate.",
    title: "Scenario of @headwater/loopback",
    description: "Faults that the file which HEADWATER_LOOPBACK_SCENARIO names gives to the loopback.",
    ...record({
      $schema: { type: "string" },
      description: { type: "string" },
      seed: {
        description: "Where the random sequence of probability and jitterMs starts.",
        anyOf: [
          { type: "integer", minimum: 0 },
          { type: "string", pattern: decimal },
        ],
      },
      faults: { type: "array", items: { anyOf: faults.map(({ name }) => ref(`${name}Fault`)) } },
    }),
    $defs: {
      when,
      steamId: {
        description: "A SteamID64 as a text of decimal digits.",
        anyOf: [
          { type: "string", pattern: decimal },
          { type: "integer", minimum: 0 },
        ],
      },
      payload: {
        description: "The bytes of a struct, in hexadecimal.",
        type: "string",
        pattern: "^([0-9a-fA-F]{2})*$",
        maxLength: 131072,
      },
      ...Object.fromEntries(named),
      ...Object.fromEntries(faults.map((each) => [`${each.name}Fault`, kindSchema(each)])),
    },
  };
}

function kindSchema({ name, says, counted: isCounted, fields }: FaultKind): object {
  const own = Object.fromEntries(fields.map((field) => [field.name, fieldSchema(field)]));
  return {
    description: plain(says),
    ...record({ fault: { const: name }, ...own, ...(isCounted && counted), ...everywhere }, [
      "fault",
      ...fields.filter((field) => field.required).map((field) => field.name),
    ]),
  };
}

function fieldSchema(field: FaultField): object {
  const description = [field.says && plain(field.says), defaultOf(field)].filter(Boolean).join(" ");
  return { ...(description && { description }), ...typeSchema(field) };
}

function typeSchema({ type }: FaultField): object {
  switch (type.kind) {
    case "named":
      return ref(type.of.name);
    case "flag":
      return { type: "boolean" };
    case "milliseconds":
      return milliseconds;
    case "percent":
      return { type: "number", minimum: 0, maximum: 100 };
    case "callback":
      return { type: "integer", minimum: 1, maximum: largest };
    case "integer":
      return { type: "integer", minimum: type.from, maximum: type.to };
    case "appId":
      return { type: "integer", minimum: 1, maximum: 2 ** 32 - 1 };
    case "payload":
      return ref("payload");
    case "player":
    case "steamId":
      return ref("steamId");
  }
}

/** Without what only documentation tools read. */
function plain(text: string): string {
  return text.replace(/\{@link (?:\w+\.)?(\w+)\}/g, "$1").replaceAll("`", "");
}
