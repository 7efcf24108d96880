// A Godot pack (.pck, format 2), as the engine mounts it: a head, the directory, then the files.
import { createHash } from "node:crypto";

const headSize = 96;

function padded(bytes, to) {
  return Buffer.concat([bytes, Buffer.alloc((to - (bytes.length % to)) % to)]);
}

function uint32(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function uint64(value) {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}

/** @param {Readonly<Record<string, string>>} files - The text of each, by its name below `res://`. */
export function pack(files) {
  const directory = [uint32(Object.keys(files).length)];
  const contents = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const data = Buffer.from(text);
    // The path ends with at least one zero.
    const path = padded(Buffer.from(`res://${name}\0`), 4);
    const digest = createHash("md5").update(data).digest();
    directory.push(uint32(path.length), path, uint64(offset), uint64(data.length), digest, uint32(0));
    const stored = padded(data, 16);
    contents.push(stored);
    offset += stored.length;
  }
  const listed = Buffer.concat(directory);
  const head = Buffer.alloc(headSize);
  head.write("GDPC");
  // The format, the engine that it is for, no flags, and where the files begin.
  for (const [index, value] of [2, 4, 6, 0, 0].entries()) head.writeUInt32LE(value, 4 + index * 4);
  head.writeBigUInt64LE(BigInt(headSize + listed.length), 24);
  return Buffer.concat([head, listed, ...contents]);
}
