// Lays structs out as compilers do, to learn from a struct's layouts under which packing it was declared.
import { type ApiModel, type ApiStruct, type Platform, platforms, type StructLayout } from "./apiModel.js";
import { memberLabel } from "./memberLabel.js";
import { qualifiedName } from "./qualifiedName.js";
import { readTypeRef, type TypeRef } from "./typeRef.js";

/** `callback`: 4 bytes on Linux and macOS, 8 on Windows. A number: so many bytes everywhere. */
export type Packing = "none" | "callback" | 1 | 2 | 4 | 8;
export const packings: readonly Packing[] = ["none", "callback", 1, 2, 4, 8];

type Layouts = Record<Platform, StructLayout>;

interface Extent {
  size: number;
  align: number;
}

const widths: Record<string, number> = {
  bool: 1,
  char: 1,
  "signed char": 1,
  "unsigned char": 1,
  short: 2,
  "unsigned short": 2,
  int: 4,
  unsigned: 4,
  "unsigned int": 4,
  float: 4,
  double: 8,
  "long long": 8,
  "unsigned long long": 8,
  int8_t: 1,
  uint8_t: 1,
  int16_t: 2,
  uint16_t: 2,
  int32_t: 4,
  uint32_t: 4,
  int64_t: 8,
  uint64_t: 8,
  size_t: 8,
  intptr_t: 8,
  uintptr_t: 8,
};

/** Of the types whose size depends on the platform. */
const platformWidths: Record<string, Record<Platform, number>> = {
  long: { "linux-x64": 8, "win32-x64": 4, "darwin-arm64": 8 },
  "unsigned long": { "linux-x64": 8, "win32-x64": 4, "darwin-arm64": 8 },
  wchar_t: { "linux-x64": 4, "win32-x64": 2, "darwin-arm64": 4 },
};

export class StructPacker {
  readonly #typedefs: Map<string, string>;
  readonly #structs: Map<string, ApiStruct>;
  readonly #enums: Set<string>;

  constructor({ typedefs, structs, enums }: Pick<ApiModel, "typedefs" | "structs" | "enums">) {
    this.#typedefs = new Map(typedefs.map(({ name, type }) => [name, type]));
    this.#structs = new Map(structs.map((struct) => [struct.name, struct]));
    this.#enums = new Set(enums.map(qualifiedName));
  }

  /** The layouts of `struct` under `packing`; undefined where the rules here do not suffice: base classes. */
  layouts(struct: Pick<ApiStruct, "name" | "fields" | "isUnion">, packing: Packing): Layouts | undefined {
    const entries = platforms.map((platform) => [platform, this.#layout(struct, packing, platform)] as const);
    return entries.every(([, layout]) => layout !== undefined) ? (Object.fromEntries(entries) as Layouts) : undefined;
  }

  /** Whether `struct` has the layouts that `packing` gives. */
  fits(struct: ApiStruct, packing: Packing): boolean {
    const computed = this.layouts(struct, packing);
    return computed !== undefined && platforms.every((platform) => isSame(computed[platform], struct.layout[platform]));
  }

  #layout(
    { name, fields, isUnion }: Pick<ApiStruct, "name" | "fields" | "isUnion">,
    packing: Packing,
    platform: Platform,
  ): StructLayout | undefined {
    const most = packing === "none" ? 16 : packing === "callback" ? (platform === "win32-x64" ? 8 : 4) : packing;
    const offsets: Record<string, number> = {};
    let size = 0;
    let align = 1;
    /** Where the bits of neighbours of one type go, as long as there is room. */
    let unit = { type: "", offset: 0, bits: 0, used: 0 };
    for (const field of fields) {
      const extent = this.#extent(readTypeRef(field.type), name, platform);
      if (extent === undefined) return undefined;
      const { bits = 0 } = field;
      if (bits > 0 && !isUnion && unit.type === field.type && unit.used + bits <= unit.bits) {
        offsets[memberLabel(field)] = unit.offset + Math.floor(unit.used / 8);
        unit.used += bits;
        continue;
      }
      const ownAlign = Math.min(extent.align, most);
      const offset = isUnion ? 0 : roundUp(size, ownAlign);
      offsets[memberLabel(field)] = offset;
      size = Math.max(size, offset + extent.size);
      align = Math.max(align, ownAlign);
      unit = { type: bits > 0 ? field.type : "", offset, bits: extent.size * 8, used: bits };
    }
    return { size: Math.max(roundUp(size, align), 1), align, offsets };
  }

  #extent(type: TypeRef, scope: string, platform: Platform): Extent | undefined {
    switch (type.kind) {
      case "pointer":
      case "reference":
        return { size: 8, align: 8 };
      case "array": {
        const element = this.#extent(type.of, scope, platform);
        return element && { size: element.size * type.length, align: element.align };
      }
      case "function":
        return undefined;
      case "named":
        return this.#namedExtent(type.name, scope, platform);
    }
  }

  #namedExtent(name: string, scope: string, platform: Platform): Extent | undefined {
    const width = widths[name] ?? platformWidths[name]?.[platform];
    if (width !== undefined) return { size: width, align: width };
    const typedef = this.#typedefs.get(name);
    if (typedef !== undefined) return this.#extent(readTypeRef(typedef), scope, platform);
    // A nested type may go by its last name inside the type around it.
    for (const known of [name, `${scope}::${name}`]) {
      const struct = this.#structs.get(known);
      if (struct !== undefined) return struct.layout[platform];
      if (this.#enums.has(known)) return { size: 4, align: 4 };
    }
    return undefined;
  }
}

function roundUp(offset: number, align: number): number {
  return Math.ceil(offset / align) * align;
}

function isSame(a: StructLayout, b: StructLayout): boolean {
  const names = Object.keys(a.offsets);
  return (
    a.size === b.size &&
    a.align === b.align &&
    names.length === Object.keys(b.offsets).length &&
    names.every((name) => a.offsets[name] === b.offsets[name])
  );
}
