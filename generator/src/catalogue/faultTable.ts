// The loopback's faults: what generator/loopback/faults.yaml says, with the names that the SDK's enums give to values.
import { Ajv } from "ajv";
import type { ApiModel } from "../model/apiModel.js";
import { type Problem, ProblemList } from "../model/problems.js";
import { enumMemberName } from "../naming/enumName.js";
import { isSizeForcer } from "../naming/sizeForcer.js";

export interface FaultTable {
  enums: FaultEnum[];
  faults: FaultKind[];
}

/** The values of one of the SDK's enums that faults can name. */
export interface FaultEnum {
  /** As a type of fields. */
  name: string;
  /** The SDK's name. */
  enum: string;
  values: { name: string; cpp: string }[];
}

export interface FaultKind {
  name: string;
  says: string;
  counted: boolean;
  fields: FaultField[];
}

export interface FaultField {
  name: string;
  type: FaultFieldType;
  required: boolean;
  default?: string | number | boolean;
  /** What it means that it is left out, where that is no value. */
  means?: string;
  says?: string;
}

const simpleTypes = ["flag", "milliseconds", "percent", "callback", "payload", "player", "steamId", "appId"] as const;

/** `named`: a value of an enum of the table. */
export type FaultFieldType =
  | { kind: (typeof simpleTypes)[number] }
  | { kind: "integer"; from: number; to: number }
  | { kind: "named"; of: FaultEnum };

/** As the file has it. */
interface Stated {
  enums: Record<string, { enum: string; without?: string[] }>;
  faults: Record<string, { says: string; counted?: true; fields?: Record<string, StatedField> }>;
}

interface StatedField extends Omit<FaultField, "name" | "type" | "required"> {
  type: string | { from: number; to: number };
  required?: true;
}

const text = { type: "string", minLength: 1 };
const record = (properties: object, required: string[]): object => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
});
const map = (values: object): object => ({ type: "object", additionalProperties: values });
const range = record({ from: { type: "integer" }, to: { type: "integer" } }, ["from", "to"]);
const field = record(
  {
    type: { oneOf: [text, range] },
    required: { const: true },
    default: { type: ["string", "number", "boolean"] },
    means: text,
    says: text,
  },
  ["type"],
);
const validate = new Ajv({ allowUnionTypes: true }).compile(
  record(
    {
      enums: map(record({ enum: text, without: { type: "array", items: text } }, ["enum"])),
      faults: map(record({ says: text, counted: { const: true }, fields: map(field) }, ["says"])),
    },
    ["enums", "faults"],
  ),
);

/**
 * @param known - models of all kept SDKs, oldest first: enums that came later are declared for older SDKs as well
 * @throws ProblemError for a table that is wrong, or speaks of what no SDK has
 */
export function faultTable(
  stated: unknown,
  file: string,
  model: ApiModel,
  known: readonly ApiModel[] = [],
): FaultTable {
  const problems = new ProblemList();
  const wrong = (what: string, todo: string, kind: Problem["kind"] = "misfit"): void =>
    problems.add({ kind, place: { file }, what, todo });
  if (!validate(stated)) {
    for (const { instancePath, message } of validate.errors ?? [])
      wrong(`${instancePath || "the file"} ${message ?? "is wrong"}`, "See the head of the file", "unreadable");
    problems.throwIfAny("The loopback's faults cannot be read");
  }
  const { enums: statedEnums, faults: statedFaults } = stated as Stated;
  const enums = Object.entries(statedEnums).map(([name, each]): FaultEnum => {
    const found = [model, ...known.toReversed()]
      .flatMap((of) => of.enums)
      .find((candidate) => candidate.name === each.enum);
    if (!found) wrong(`there is no enum ${each.enum}`, "Name one of the SDK's", "stale");
    const members = (found?.values ?? []).map((value) => value.name).filter((member) => !isSizeForcer(member));
    const values = members
      .map((cpp) => ({ name: enumMemberName(each.enum, cpp, members), cpp }))
      // The number of values is none, and what was taken back means nothing.
      .filter((value) => value.name !== "Max" && !value.name.endsWith("_DELETED"));
    for (const left of each.without ?? [])
      if (!values.some((value) => value.name === left)) wrong(`${each.enum} has no ${left}`, "Remove it", "stale");
    return { name, enum: each.enum, values: values.filter((value) => !each.without?.includes(value.name)) };
  });
  const typeOf = (type: StatedField["type"], place: string): FaultFieldType => {
    if (typeof type === "object") return { kind: "integer", ...type };
    const of = enums.find((each) => each.name === type);
    if (of) return { kind: "named", of };
    const kind = simpleTypes.find((each) => each === type);
    if (!kind) wrong(`${place} is of the type ${type}, which there is not`, "See the head of the file");
    return { kind: kind ?? "flag" };
  };
  const faults = Object.entries(statedFaults).map(([name, { says, counted = false, fields = {} }]): FaultKind => {
    const own = Object.entries(fields).map(([fieldName, { required = false, ...rest }]): FaultField => {
      const place = `${name}.${fieldName}`;
      const type = typeOf(rest.type, place);
      if (type.kind === "named" && rest.default !== undefined && !type.of.values.some((v) => v.name === rest.default))
        wrong(`${place}: ${type.of.enum} has no ${rest.default}`, "Name another default");
      return { ...rest, name: fieldName, type, required };
    });
    return { name, says, counted, fields: own };
  });
  problems.throwIfAny("The loopback's faults do not fit the SDK");
  return { enums, faults };
}
