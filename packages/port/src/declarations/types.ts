// What a type in a script is on the wire: Godot's own as they are, enums as ints, and nothing that cannot be sent.
import type { Project } from "./project.js";
import type { Script } from "./script.js";

/** A class of Godot's nodes: what it extends, and the types of its properties. */
export interface NodeClass {
  readonly extends: string;
  readonly properties: Readonly<Record<string, string>>;
}

export type NodeClasses = Readonly<Record<string, NodeClass>>;

/** As @headwater/godot-multiplayer has them. */
const scalars = new Set(
  (
    "bool int float String Vector2 Vector2i Rect2 Rect2i Vector3 Vector3i Transform2D Vector4 Vector4i Plane Quaternion " +
    "AABB Basis Transform3D Projection Color StringName NodePath RID Object Callable Signal Dictionary Array " +
    "PackedByteArray PackedInt32Array PackedInt64Array PackedFloat32Array PackedFloat64Array PackedStringArray " +
    "PackedVector2Array PackedVector3Array PackedColorArray PackedVector4Array Variant"
  ).split(" "),
);

/** Enums that all scripts know. */
const globalEnums = new Set(
  (
    "Side Corner Orientation ClockDirection HorizontalAlignment VerticalAlignment InlineAlignment EulerOrder Key " +
    "KeyModifierMask KeyLocation MouseButton MouseButtonMask JoyButton JoyAxis MIDIMessage Error PropertyHint " +
    "PropertyUsageFlags MethodFlags"
  ).split(" "),
);

/** What `:x` and its like are of a value. */
const components: readonly [owner: RegExp, names: RegExp, type: string][] = [
  [/^Vector\di$/, /^[xyzw]$/, "int"],
  [/^(?:Vector\d|Quaternion)$/, /^[xyzw]$/, "float"],
  [/^Color$/, /^(?:[rgbahsv]|[rgba]8)$/, "float"],
];

export class Types {
  readonly #project: Project;
  readonly #nodes: NodeClasses;
  /** Names of arguments and properties whose ints are beyond 2^53. */
  readonly #big: ReadonlySet<string>;

  constructor(project: Project, nodes: NodeClasses, big: ReadonlySet<string>) {
    this.#project = project;
    this.#nodes = nodes;
    this.#big = big;
  }

  /** As the package declares it; what cannot be told is any, and a note. */
  declared(written: string | undefined, name: string, script: Script, note: (text: string) => void): string {
    if (written === undefined) return "Variant";
    const [, outer = written, inner] = /^(Array|Dictionary)\[(.+)\]$/.exec(written) ?? [];
    if (inner !== undefined) {
      const of = inner.split(",").map((each) => this.declared(each.trim(), name, script, note));
      return `${outer}[${of.join(", ")}]`;
    }
    const type = scalars.has(outer) ? outer : this.#isEnum(outer, script) ? "int" : undefined;
    if (type === undefined) note(`${name} is ${outer}, which is nothing that can be sent: declared as Variant`);
    if (type === "int" && this.#big.has(name)) return "bigint";
    return type ?? "Variant";
  }

  #isEnum(name: string, script: Script): boolean {
    const at = name.lastIndexOf(".");
    if (at === -1)
      return globalEnums.has(name) || this.#project.lineOf(script.path).some(({ enums }) => enums.has(name));
    const owner = name.slice(0, at);
    const named = this.#project.classNamed(owner);
    if (named !== undefined) return this.#project.lineOf(named.path).some(({ enums }) => enums.has(name.slice(at + 1)));
    // Classes of Godot's have no others in them.
    return this.#nodes[owner] !== undefined || scalars.has(owner);
  }

  /** Of a property of a node: its script's, or its class's. */
  property(name: string, script: string | undefined, nodeClass: string, note: (text: string) => void): string {
    const line = this.#project.lineOf(script);
    for (const each of line) {
      const variable = each.variables.get(name);
      if (variable === undefined) continue;
      if (variable.type === undefined) note(`the type of ${name} is not written in ${each.path}: declared as Variant`);
      return this.declared(variable.type, name, each, note);
    }
    for (let at = line.at(-1)?.extends ?? nodeClass; ; at = this.#nodes[at]?.extends as string) {
      const found = this.#nodes[at];
      if (found === undefined) break;
      const type = found.properties[name];
      if (type !== undefined) return this.#big.has(name) && type === "int" ? "bigint" : type;
    }
    note(`${name} is no property of its script or of ${nodeClass} that is known: declared as Variant`);
    return "Variant";
  }

  /** Of `x` in a `Vector2`. */
  component(owner: string, name: string): string | undefined {
    return components.find(([of, names]) => of.test(owner) && names.test(name))?.[2];
  }
}
