// What Godot's variants cost: the package, gd-com (Godot 3's form, the types it has), and the form one writes first,
// a buffer for each value.
import { bytesToVariant, VariantReader, VariantWriter, Vector3 } from "@headwater/godot-multiplayer/variant";
import gdCom from "gd-com";
import { compare, timed } from "./measure.mjs";

const { GdBuffer } = gdCom;

function header(type, ...numbers) {
  const bytes = Buffer.alloc(4 + numbers.length * 4);
  bytes.writeInt32LE(type);
  numbers.forEach((number, index) => {
    bytes.writeInt32LE(number, 4 + index * 4);
  });
  return bytes;
}

function naiveWrite(value) {
  if (value === null) return header(0);
  if (typeof value === "boolean") return header(1, value ? 1 : 0);
  if (Number.isInteger(value)) return header(2, value);
  if (typeof value === "number") {
    const bytes = Buffer.alloc(8);
    bytes.writeInt32LE(3);
    bytes.writeFloatLE(value, 4);
    return bytes;
  }
  if (typeof value === "string") {
    const text = Buffer.from(value);
    return Buffer.concat([header(4, text.length), text, Buffer.alloc(-text.length & 3)]);
  }
  if (value instanceof Vector3)
    return Buffer.concat([header(9), Buffer.from(new Float32Array([value.x, value.y, value.z]).buffer)]);
  return Buffer.concat([header(28, value.length), ...value.map(naiveWrite)]);
}

function naiveRead(bytes) {
  const type = bytes.readInt32LE(0);
  if (type === 0) return [null, 4];
  if (type === 1) return [bytes.readInt32LE(4) !== 0, 8];
  if (type === 2) return [bytes.readInt32LE(4), 8];
  if (type === 3) return [bytes.readFloatLE(4), 8];
  const count = bytes.readInt32LE(4);
  if (type === 4) return [bytes.subarray(8, 8 + count).toString(), 8 + count + (-count & 3)];
  if (type === 9) return [new Vector3(bytes.readFloatLE(4), bytes.readFloatLE(8), bytes.readFloatLE(12)), 16];
  const values = [];
  let at = 8;
  for (let left = count; left > 0; left--) {
    const [value, size] = naiveRead(bytes.subarray(at));
    values.push(value);
    at += size;
  }
  return [values, at];
}

const kinds = {
  "an int": 70_000,
  "a float": 1.5,
  "a string of 12": "hello, godot",
  "a Vector3": new Vector3(1, 2, 3),
  "an array of 8 ints": [1, 2, 3, 4, 5, 6, 7, 8],
  "a call's worth: string, int, float, bool, array": ["move", 12, 1.5, true, [1, 2, 3]],
};

function gdComWrite(value) {
  const buffer = new GdBuffer();
  buffer.putVar(value);
  return buffer.getBuffer();
}

export async function variants() {
  const rows = [];
  for (const [name, value] of Object.entries(kinds)) {
    const known = !(value instanceof Vector3);
    const writer = new VariantWriter();
    const bytes = writer.clear().general(value).take();
    const naive = naiveWrite(value);
    const theirs = known ? gdComWrite(value) : undefined;
    const write = await compare({
      headwater: timed((n) => {
        for (let i = 0; i < n; i++) writer.clear().general(value);
      }),
      naive: timed((n) => {
        for (let i = 0; i < n; i++) naiveWrite(value);
      }),
      ...(known && {
        gdCom: timed((n) => {
          for (let i = 0; i < n; i++) gdComWrite(value);
        }),
      }),
    });
    const read = await compare({
      headwater: timed((n) => {
        for (let i = 0; i < n; i++) bytesToVariant(bytes);
      }),
      naive: timed((n) => {
        for (let i = 0; i < n; i++) naiveRead(naive);
      }),
      ...(known && {
        gdCom: timed((n) => {
          for (let i = 0; i < n; i++) new GdBuffer(theirs).getVar();
        }),
      }),
    });
    rows.push({ name, write: write.nanoseconds, read: read.nanoseconds });
  }
  // A packet of many values: what reading one more costs.
  const many = new VariantWriter();
  for (let i = 0; i < 1000; i++) many.argument(i);
  const packet = many.take();
  const { nanoseconds } = await compare(
    {
      arguments: timed((n) => {
        for (let i = 0; i < n; i += 1000) {
          const reader = new VariantReader(packet);
          while (reader.rest > 0) reader.argument();
        }
      }),
    },
    { step: 1000 },
  );
  return { rows, inARow: nanoseconds.arguments };
}
