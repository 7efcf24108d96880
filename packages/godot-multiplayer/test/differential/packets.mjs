// Packets of a client: right ones, the same with bytes changed, cut off or added, and some that are meant badly.
import {
  Callable,
  Color,
  Float,
  NodePath,
  ObjectId,
  PackedStringArray,
  PackedVector2Array,
  Quaternion,
  RID,
  Signal,
  StringName,
  Transform3D,
  TypedArray,
  VariantWriter,
  Vector2,
  Vector3,
  Vector3i,
} from "@headwater/godot-multiplayer";

/** The same numbers for a seed everywhere. */
export function random(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const texts = ["", "a", "hé€😀", "x".repeat(40), "a/b:c", "null\0behind"];

function value(next, depth) {
  const number = () => next(2 ** 31) - 2 ** 30;
  const kinds = [
    () => null,
    () => next(2) === 0,
    () => next(300) - 150,
    () => number() * 4,
    () => BigInt(number()) * 2n ** 31n,
    () => new Float(next(1000)),
    () => number() / 7,
    () => texts[next(texts.length)],
    () => new StringName(texts[next(texts.length)]),
    () => NodePath.parse(texts[next(4)]),
    () => new Vector2(next(9), number()),
    () => new Vector3(next(9), 0.1, -1),
    () => new Vector3i(next(9), 1, number()),
    () => new Color(0.5, 1, 0, next(2)),
    () => new Quaternion(),
    () => new Transform3D(),
    () => new RID(BigInt(next(9))),
    () => new ObjectId(BigInt(next(9))),
    () => new Callable(),
    () => new Signal("s", 1n),
    () => new Uint8Array(next(9)),
    () => new Int32Array([1, number()]),
    () => new BigInt64Array([1n, -1n]),
    () => new Float32Array([0.5]),
    () => new Float64Array([0.1]),
    () => PackedStringArray.of("a", texts[2]),
    () => new PackedVector2Array([1, 2, 3, 4]),
    () => (depth > 2 ? [] : Array.from({ length: next(4) }, () => value(next, depth + 1))),
    () => new TypedArray("int", [next(9)]),
    () => new Map(depth > 2 ? [] : Array.from({ length: next(3) }, (_, i) => [i, value(next, depth + 1)])),
  ];
  return kinds[next(kinds.length)]();
}

/** In the order of their numbers. */
const methods = { any: 1, containers: 3, forbidden: 1, none: 0, numbers: 3, texts: 3, two: 2, vectors: 3 };
const names = Object.keys(methods);

function fitting(next, method) {
  switch (method) {
    case "containers":
      return [[value(next, 1)], new Map([[1, value(next, 1)]]), new Uint8Array(next(5))];
    case "numbers":
      return [next(9), new Float(next(9)), next(2) === 0];
    case "texts":
      return [texts[next(5)], new StringName(texts[next(5)]), NodePath.parse("a/b")];
    case "vectors":
      return [new Vector2(1, 2), new Vector3i(1, 2, 3), new Color()];
    default:
      return Array.from({ length: methods[method] }, () => value(next, 0));
  }
}

function call(next) {
  const id = next(names.length + (next(20) === 0 ? 2 : 0));
  const method = names[id] ?? "any";
  const args = fitting(next, method);
  if (next(4) === 0) args[next(args.length + 1)] = value(next, 0);
  const byPath = next(2) === 0;
  const bytesOnly = args.length === 0 || (args.length === 1 && args[0] instanceof Uint8Array && next(2) === 0);
  const packet = new VariantWriter().uint8((byPath ? 0x20 : 0) | (bytesOnly ? 0x80 : 0));
  if (byPath) packet.int32(0);
  else packet.uint8(next(30) === 0 ? next(9) : 1);
  packet.uint8(id);
  if (bytesOnly) packet.raw(args[0] ?? new Uint8Array());
  else {
    packet.uint8(args.length);
    for (const arg of args) packet.argument(arg);
  }
  if (!byPath) return packet.take();
  packet.setInt32(1, 0x80000000 | packet.length);
  const paths = ["Net", "Net", "Net", "Net", "Net", "World", "Nope", ".", "", "./Net", "../Root/Net"];
  packet.utf8(paths[next(paths.length)]);
  if (next(9) > 0) packet.uint8(0);
  return packet.take();
}

export const md5OfNothing = "d41d8cd98f00b204e9800998ecf8427e";

export function simplify(md5, number, path) {
  return new VariantWriter().uint8(1).utf8(md5).uint8(0).int32(number).utf8(path).uint8(0).take();
}

function sync(next) {
  const block = new VariantWriter();
  if (next(2) === 0) {
    block.argument(next(9) === 0 ? value(next, 0) : new Vector2(next(9), next(9)));
    const state = block.take();
    return new VariantWriter()
      .uint8(6)
      .int16(next(3) === 0 ? next(65536) : sync.count++)
      .int32(0x80000002)
      .int32(state.length)
      .raw(state)
      .take();
  }
  block.argument(next(9) === 0 ? value(next, 0) : texts[next(4)]);
  const changes = block.take();
  const mask = BigInt(next(20) === 0 ? next(4) : 1);
  return new VariantWriter().uint8(0x16).int32(0x80000002).int64(mask).int32(changes.length).raw(changes).take();
}
sync.count = 1;

function spawn(next) {
  const name = ["T1", "T2", "a.b", ""][next(4)];
  const net = 1 + next(2 ** 30) * 2;
  const packet = new VariantWriter()
    .uint8(4)
    .uint8(0xff)
    .int32(3)
    .int32(net)
    .int32(1)
    .int32(Buffer.byteLength(name) + 1);
  packet
    .int32(net + 1)
    .utf8(name)
    .uint8(0);
  const data = new VariantWriter().argument(next(9)).take();
  return packet.int32(data.length).raw(data).argument(next(9)).take();
}

function system(next) {
  const packets = [
    "0700",
    "070001",
    "070105000000",
    "070205000000",
    "0704000000000000",
    "0305",
    "03",
    "00",
    "020101000000",
    "0501000000",
    "0503000000",
  ];
  return Buffer.from(packets[next(packets.length)], "hex");
}

function changed(next, packet) {
  const bytes = Buffer.from(packet);
  for (let times = 1 + next(2); times > 0 && bytes.length > 0; times--) bytes[next(bytes.length)] = next(256);
  const cut = next(3) === 0 ? bytes.subarray(0, next(bytes.length + 1)) : bytes;
  return next(5) === 0 ? Buffer.concat([cut, Buffer.alloc(1 + next(4), next(256))]) : cut;
}

/** @returns {Uint8Array[]} Beginning with what announces `Net`, `Input/Sync` and `Spawner` as 1, 2 and 3. */
export function packets(seed, count, md5) {
  const next = random(seed);
  sync.count = 1;
  const all = [simplify(md5, 1, "Net"), simplify(md5OfNothing, 2, "Input/Sync"), simplify(md5OfNothing, 3, "Spawner")];
  const kinds = [
    call,
    call,
    call,
    call,
    sync,
    spawn,
    system,
    (n) => simplify(n(2) ? md5 : md5OfNothing, n(9) ? n(2 ** 31) : n(4), ["Net", "World", "Nope"][n(3)]),
  ];
  while (all.length < count) {
    const packet = kinds[next(kinds.length)](next);
    all.push(next(2) === 0 ? packet : changed(next, packet));
  }
  return all;
}
