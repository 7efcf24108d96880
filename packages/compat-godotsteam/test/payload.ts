// Structs as Steam sends them: bytes made of field values, laid out as the SDK's model says for this platform.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

interface Struct {
  name: string;
  callbackId?: number;
  fields: { name: string; type: string }[];
  layout: Record<string, { size: number; offsets: Record<string, number> }>;
}

export type FieldValue = bigint | boolean | number | string | Uint8Array | readonly FieldValue[] | Fields;
export interface Fields {
  readonly [field: string]: FieldValue;
}

const repository = new URL("../../../", import.meta.url);
const sdk = readFileSync(new URL("packages/native/src/generated/sdk.json", repository), "utf8");
const headwater = fileURLToPath(new URL("generator/bin/headwater.js", repository));
const { version } = JSON.parse(sdk) as { version: string };
const printed = execFileSync(process.execPath, [headwater, "parse", version], { encoding: "utf8", maxBuffer: 2 ** 26 });
const model = JSON.parse(printed) as { structs: Struct[] };
const structs = new Map(model.structs.map((struct) => [struct.name, struct]));
const platform = { win32: "win32-x64", darwin: "darwin-arm64" }[process.platform as string] ?? "linux-x64";

function structNamed(name: string): Struct {
  const struct = structs.get(name);
  if (struct === undefined) throw new Error(`The model has no struct ${name}.`);
  return struct;
}

/** The callback id of a struct. */
export function callbackIdOf(name: string): number {
  const { callbackId } = structNamed(name);
  if (callbackId === undefined) throw new Error(`${name} is no callback.`);
  return callbackId;
}

/** The bytes of a struct; fields that are left out are 0. */
export function payload(name: string, values: Fields): Uint8Array {
  const struct = structNamed(name);
  const layout = struct.layout[platform];
  if (layout === undefined) throw new Error(`The model has no layout of ${name} for ${platform}.`);
  const bytes = new Uint8Array(layout.size);
  for (const [field, value] of Object.entries(values)) {
    const offset = layout.offsets[field];
    const type = struct.fields.find((each) => each.name === field)?.type;
    if (offset === undefined || type === undefined) throw new Error(`${name} has no field ${field}.`);
    write(bytes, offset, type, value);
  }
  return bytes;
}

const widths: Readonly<Record<string, number>> = { bool: 1, char: 1, uint8: 1, int8: 1, uint16: 2, int16: 2 };

function write(bytes: Uint8Array, offset: number, type: string, value: FieldValue): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const element = type.replace(/ \[\d+\]$/, "");
  if (typeof value === "string") bytes.set(new TextEncoder().encode(value), offset);
  else if (value instanceof Uint8Array) bytes.set(value, offset);
  else if (typeof value === "bigint") view.setBigUint64(offset, BigInt.asUintN(64, value), true);
  else if (typeof value === "boolean") view.setUint8(offset, Number(value));
  else if (typeof value === "number") writeNumber(view, offset, element, value);
  else if (Array.isArray(value)) {
    for (const [index, each] of (value as readonly FieldValue[]).entries()) {
      const width = typeof each === "bigint" ? 8 : (widths[element] ?? 4);
      write(bytes, offset + index * width, element, each);
    }
  } else bytes.set(payload(element, value as Fields), offset);
}

function writeNumber(view: DataView, offset: number, type: string, value: number): void {
  if (type === "float") view.setFloat32(offset, value, true);
  else if (type === "double") view.setFloat64(offset, value, true);
  else if (widths[type] === 1) view.setUint8(offset, value);
  else if (widths[type] === 2) view.setUint16(offset, value, true);
  else view.setInt32(offset, value, true);
}
