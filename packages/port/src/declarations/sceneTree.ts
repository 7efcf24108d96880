// A scene as the tree of nodes that it makes: what it instances is part of it where the scene changes something in there.
import { builtInPath, type Project, type TextFile } from "./project.js";
import { madeOf, type Section, textOf, type Value } from "./textResource.js";

/** A value of a node, and the file in which what it refers to is. */
interface Given {
  readonly value: Value;
  readonly file: TextFile;
}

export interface SceneNode {
  /** From the scene's root, which is `.`: `UI/Chat`. */
  readonly path: string;
  readonly name: string;
  /** The class of Godot's. */
  readonly type: string;
  /** The scene that stands there. */
  readonly instance: string | undefined;
  readonly values: ReadonlyMap<string, Given>;
  readonly line: number;
}

export function parentOf(path: string): string {
  const at = path.lastIndexOf("/");
  return at === -1 ? "." : path.slice(0, at);
}

/** Where a path leads from a node; `undefined`: out of the scene, or to a node by its unique name. */
export function follow(from: string, path: string): string | undefined {
  if (path.startsWith("/") || path.includes("%")) return undefined;
  const names = from === "." ? [] : from.split("/");
  for (const name of path.split("/")) {
    if (name === "..") {
      if (names.pop() === undefined) return undefined;
    } else if (name !== "." && name !== "") names.push(name);
  }
  return names.join("/") || ".";
}

function below(parent: string, path: string): string {
  if (path === ".") return parent;
  return parent === "." ? path : `${parent}/${path}`;
}

export class SceneTrees {
  readonly #project: Project;
  readonly #trees = new Map<string, ReadonlyMap<string, SceneNode>>();

  constructor(project: Project) {
    this.#project = project;
  }

  /** Its nodes by their paths, parents first. */
  of(scene: string): ReadonlyMap<string, SceneNode> {
    let tree = this.#trees.get(scene);
    if (tree === undefined) {
      // A scene that has itself in it is none that Godot opens.
      this.#trees.set(scene, new Map());
      tree = this.#read(scene);
      this.#trees.set(scene, tree);
    }
    return tree;
  }

  #read(scene: string): Map<string, SceneNode> {
    const nodes = new Map<string, SceneNode>();
    const file = this.#project.scenes.get(scene);
    for (const section of file?.sections ?? [])
      if (section.kind === "node" && file !== undefined) this.#add(nodes, section, file);
    return nodes;
  }

  #add(nodes: Map<string, SceneNode>, { attributes, values: own, line }: Section, file: TextFile): void {
    const name = textOf(attributes.get("name")) ?? "";
    const parent = textOf(attributes.get("parent"));
    const path = parent === undefined ? "." : below(parent, name);
    for (let above = parentOf(path); above !== "."; above = parentOf(above)) this.#expand(nodes, above);
    const instance = file.external.get(madeOf(attributes.get("instance"), "ExtResource") ?? "");
    const values = new Map([...own].map(([key, value]) => [key, { value, file }]));
    const { type = textOf(attributes.get("type")) ?? "", values: before = [], ...rest } = nodes.get(path) ?? {};
    nodes.set(path, { path, instance, line, ...rest, name, type, values: new Map([...before, ...values]) });
    // An inherited scene, and one that has another script here.
    if (path === "." || values.has("script")) this.#expand(nodes, path);
  }

  /** Puts the nodes of the scene that stands there in its place. */
  #expand(nodes: Map<string, SceneNode>, at: string): void {
    const root = nodes.get(at);
    if (root?.instance === undefined) return;
    for (const node of this.of(root.instance).values()) {
      const path = below(at, node.path);
      if (node.path === ".")
        nodes.set(at, { ...node, path, name: root.name, values: new Map([...node.values, ...root.values]) });
      else nodes.set(path, { ...node, path });
    }
  }
}

/** The path of a node's script. */
export function scriptOf({ values }: SceneNode): string | undefined {
  const { value, file } = values.get("script") ?? {};
  const external = madeOf(value, "ExtResource");
  if (external !== undefined) return file?.external.get(external);
  const built = madeOf(value, "SubResource");
  return built === undefined || file === undefined ? undefined : builtInPath(file.path, built);
}

/** The values of a resource that a node has, in its scene or in a file of its own. */
export function resourceOf(node: SceneNode, key: string, project: Project): ReadonlyMap<string, Value> | undefined {
  const { value, file } = node.values.get(key) ?? {};
  const external = file?.external.get(madeOf(value, "ExtResource") ?? "");
  if (external !== undefined)
    return project.resource(external)?.sections.find(({ kind }) => kind === "resource")?.values;
  const id = madeOf(value, "SubResource");
  return file?.sections.find(({ kind, attributes }) => kind === "sub_resource" && String(attributes.get("id")) === id)
    ?.values;
}
