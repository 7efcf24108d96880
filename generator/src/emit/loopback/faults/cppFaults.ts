// The C++ of the loopback's faults: a struct for each kind, its reader, and the names of its enums.
import type { FaultField, FaultKind, FaultTable } from "../../../catalogue/faultTable.js";
import { render } from "../../templateFile.js";

export function cppFaults(table: FaultTable): { header: string; source: string } {
  const kinds = table.faults.map(kindView);
  const enums = table.enums.map((each) => ({
    ...each,
    names: constantOf(each.name, "Names"),
    constant: constantOf(each.name, "Values"),
  }));
  return {
    header: render("loopback", "faults", { kinds, structs: kinds.map(({ struct }) => struct).join(", ") }),
    source: render("loopback", "faultsSource", { kinds, enums }),
  };
}

/** `p2pSessionFailed` -> `P2PSessionFailedFault`, in C++ and in TypeScript. */
export function structName(kind: string): string {
  return `${kind.replace(/^(?:p2p|.)/, (start) => start.toUpperCase())}Fault`;
}

interface KindView {
  name: string;
  struct: string;
  hasPlayer: boolean;
  playerRequired: boolean;
  isCounted: boolean;
  members: { declaration: string; name: string; required: boolean; read: string }[];
}

function kindView({ name, fields, counted }: FaultKind): KindView {
  const player = fields.find(({ type }) => type.kind === "player");
  return {
    name,
    struct: structName(name),
    hasPlayer: player !== undefined,
    playerRequired: player?.required ?? false,
    isCounted: counted,
    // A player stands in every fault.
    members: fields
      .filter((field) => field !== player)
      .map((field) => ({
        name: field.name,
        required: field.required,
        declaration: `${cppType(field)} ${field.name} = ${initializer(field)}`,
        read: read(field),
      })),
  };
}

function isOptional({ type, required, default: fallback }: FaultField): boolean {
  return !required && fallback === undefined && type.kind !== "payload";
}

function cppType(field: FaultField): string {
  const type = valueType(field);
  return isOptional(field) ? `std::optional<${type}>` : type;
}

function valueType({ type }: FaultField): string {
  switch (type.kind) {
    case "named":
      return type.of.enum;
    case "flag":
      return "bool";
    case "milliseconds":
      return "int64_t";
    case "percent":
      return "float";
    case "callback":
    case "integer":
      return "int";
    case "payload":
      return "Bytes";
    case "appId":
      return "uint32_t";
    case "steamId":
    case "player":
      return "uint64_t";
  }
}

function initializer(field: FaultField): string {
  const { type, default: fallback } = field;
  if (type.kind === "named")
    return (type.of.values.find(({ name }) => name === fallback) ?? type.of.values[0])?.cpp ?? "{}";
  return fallback === undefined ? "{}" : String(fallback);
}

/** The function of scenario/fault_fields.h that reads it, called. */
function read(field: FaultField): string {
  const { name, type } = field;
  const value = `fault.${name}`;
  const call = (reader: string, ...more: (string | number)[]): string =>
    `${reader}(${["fields", `"${name}"`, value, ...more].join(", ")})`;
  switch (type.kind) {
    case "named":
      return call("readNamed", constantOf(type.of.name, "Names"));
    case "integer":
      return call("readInteger", type.from, type.to);
    case "flag":
      return call("readFlag");
    case "milliseconds":
      return call("readMilliseconds");
    case "percent":
      return call("readPercent");
    case "callback":
      return call("readCallbackId");
    case "payload":
      return call("readPayload");
    case "appId":
      return call("readAppId");
    case "steamId":
    case "player":
      return call("readSteamId");
  }
}

/** `kResultNames`, `kResultValues` */
function constantOf(name: string, what: "Names" | "Values"): string {
  return `k${name.charAt(0).toUpperCase()}${name.slice(1)}${what}`;
}
