// A module that is written: its lines, and what it imports.

const library = "@headwater/godot-multiplayer";

/** Where types arrive as something that has a name in JavaScript. */
const plain: Readonly<Record<string, string>> = { bool: "boolean", int: "number", float: "number", String: "string" };

/** Classes of the library that are made without arguments. */
const classes =
  /^(?:Vector[234]i?|Rect2i?|Transform[23]D|Plane|Quaternion|AABB|Basis|Projection|Color|RID|PackedStringArray)$/;

const typedArrays: Readonly<Record<string, string>> = {
  PackedByteArray: "Uint8Array",
  PackedInt32Array: "Int32Array",
  PackedInt64Array: "BigInt64Array",
  PackedFloat32Array: "Float32Array",
  PackedFloat64Array: "Float64Array",
};

export class Module {
  readonly lines: string[] = [];
  readonly #imports = new Map<string, Set<string>>();

  add(...lines: string[]): void {
    this.lines.push(...lines);
  }

  /** @returns the name */
  use(name: string, from = library): string {
    const names = this.#imports.get(from) ?? new Set();
    this.#imports.set(from, names.add(name));
    return name;
  }

  useType(name: string, from = library): string {
    const names = this.#imports.get(from);
    if (!names?.has(name)) this.use(`type ${name}`, from);
    return name;
  }

  /** What arrives for a type of Godot's. */
  typed(type: string): string {
    const known = plain[type] ?? (type === "bigint" ? type : undefined);
    if (known !== undefined) return known;
    if (classes.test(type)) return this.useType(type);
    if (type === "Variant") return this.useType("Variant");
    return `${this.useType("ValueOf")}<${JSON.stringify(type)}>`;
  }

  /** What a property of a type begins with, and its type where that does not say it. */
  initial(type: string): string {
    if (classes.test(type)) return ` = new ${this.use(type)}()`;
    const array = typedArrays[type];
    if (array !== undefined) return ` = new ${array}()`;
    switch (type) {
      case "bool":
        return " = false";
      case "int":
      case "float":
        return " = 0";
      case "bigint":
        return " = 0n";
      case "String":
        return ' = ""';
      case "StringName":
        return ` = new ${this.use(type)}("")`;
      case "NodePath":
        return ` = new ${this.use(type)}([])`;
      default:
    }
    if (type.startsWith("Packed")) return ` = new ${this.use(type)}([])`;
    if (type.startsWith("Array")) return `: ${this.typed(type)} = []`;
    if (type.startsWith("Dictionary")) return `: ${this.typed(type)} = new Map()`;
    return `: ${this.typed(type)} = null`;
  }

  text(head: string): string {
    // The library first.
    const imports = [...this.#imports]
      .sort(([a], [b]) => (a > b ? -1 : 1))
      .map(([from, names]) => {
        // What is used as a value is no type alone.
        const kept = [...names].filter((name) => !names.has(name.replace(/^type /, "")) || !name.startsWith("type "));
        const sorted = kept.sort((a, b) => (a.replace(/^type /, "") < b.replace(/^type /, "") ? -1 : 1));
        const onlyTypes = sorted.every((name) => name.startsWith("type "));
        const list = onlyTypes ? sorted.map((name) => name.slice("type ".length)) : sorted;
        const begin = `import ${onlyTypes ? "type " : ""}`;
        const line = `${begin}{ ${list.join(", ")} } from ${JSON.stringify(from)};`;
        if (line.length <= 120) return line;
        return [`${begin}{`, ...list.map((name) => `  ${name},`), `} from ${JSON.stringify(from)};`].join("\n");
      });
    return `${[head, ...imports, "", ...this.lines].join("\n").trimEnd()}\n`;
  }
}
