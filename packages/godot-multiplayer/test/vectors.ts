// What a real Godot 4.6 said on the wire, and what follows from the rules where it was not asked.
import { readFileSync } from "node:fs";

export interface Vector {
  readonly group: string;
  readonly name: string;
  readonly meaning: string;
  readonly hex: string;
  /** `engine`: byte for byte from the engine, or what it did with these bytes. */
  readonly seen: "engine" | "rules";
  readonly expect?: string;
}

const { vectors } = JSON.parse(readFileSync(new URL("vectors.json", import.meta.url), "utf8")) as {
  vectors: readonly Vector[];
};

export function vectorsOf(group: string): readonly Vector[] {
  return vectors.filter((vector) => vector.group === group);
}

export function vector(group: string, name: string): Uint8Array {
  const found = vectors.find((each) => each.group === group && each.name === name);
  if (found === undefined) throw new Error(`There is no vector ${group}/${name}.`);
  return fromHex(found.hex);
}

export function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}

export function fromHex(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, "hex"));
}
