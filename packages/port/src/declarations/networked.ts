// What of a project other machines see: scripts with RPCs, and of scenes the nodes that matter to that.
import type { Note, Project } from "./project.js";
import { follow, parentOf, resourceOf, type SceneNode, SceneTrees, scriptOf } from "./sceneTree.js";
import type { RpcFunction, Script } from "./script.js";
import { madeOf, textOf, type Value } from "./textResource.js";
import type { Types } from "./types.js";

export interface Method extends Omit<RpcFunction, "args" | "channel"> {
  readonly args: readonly { readonly name: string; readonly type: string }[];
  readonly channel: number;
}

export interface NetworkedScript {
  readonly path: string;
  /** In Godot's order: their places are their numbers. */
  readonly methods: readonly Method[];
}

export interface Property {
  readonly name: string;
  readonly type: string;
  readonly value: Value;
}

export interface Synced {
  /** `.:position` */
  readonly path: string;
  readonly type: string;
  readonly mode: "always" | "on_change" | "never";
  readonly spawn: boolean;
}

export type NodeKind =
  | { readonly kind: "spawner"; readonly spawnPath: string; readonly scenes: readonly string[]; readonly limit: number }
  | {
      readonly kind: "synchronizer";
      readonly properties: readonly Synced[];
      readonly options: Readonly<Record<string, string | number | boolean>>;
    }
  | { readonly kind: "scene"; readonly scene: string }
  | { readonly kind: "node"; readonly script: string | undefined; readonly properties: readonly Property[] };

export interface NetworkedNode {
  readonly path: string;
  readonly name: string;
  readonly is: NodeKind;
}

export interface NetworkedScene {
  readonly path: string;
  /** What the scene is called in Godot's tree. */
  readonly rootName: string;
  readonly nodes: readonly NetworkedNode[];
}

/** As Godot sorts them: by code points. */
function byCodePoints(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

const modes = ["never", "always", "on_change"] as const;

/** What every node has in TypeScript; nothing of the project's can be called so. */
export const takenNames: ReadonlySet<string> = new Set(
  (
    "constructor name multiplayer multiplayerAuthority isInTree getParent getChildren getPath getNode addChild queueFree " +
    "call rpc nodes"
  ).split(" "),
);

export class Networked {
  readonly scripts = new Map<string, NetworkedScript>();
  readonly scenes = new Map<string, NetworkedScene>();
  /** What the declarations do not say. */
  readonly notes: Note[] = [];
  /** Why there can be none. */
  readonly problems: Note[] = [];
  readonly #project: Project;
  readonly #types: Types;
  readonly #trees: SceneTrees;

  constructor(project: Project, types: Types) {
    this.#project = project;
    this.#types = types;
    this.#trees = new SceneTrees(project);
    for (const path of project.scripts.keys()) this.#script(path);
    for (const path of project.scenes.keys()) this.#scene(path);
  }

  #note(file: string, line: number, text: string): void {
    const note = { place: `${file}:${line}`, text };
    if (!this.notes.some((each) => each.place === note.place && each.text === text)) this.notes.push(note);
  }

  #script(path: string): void {
    const line = this.#project.lineOf(path);
    const functions = new Map<string, { script: Script; of: RpcFunction }>();
    for (const script of line.toReversed()) for (const of of script.functions) functions.set(of.name, { script, of });
    for (const at of line[0]?.configures ?? [])
      this.#note(
        path,
        at,
        "rpc_config() declares functions that are not seen here: add them by hand, with byNodeConfig",
      );
    if (functions.size === 0) return;
    const methods = [...functions.values()].map(({ script, of }) => this.#method(script, of));
    this.scripts.set(path, { path, methods: methods.sort((a, b) => byCodePoints(a.name, b.name)) });
  }

  #method(script: Script, of: RpcFunction): Method {
    const note = (text: string): void => this.#note(script.path, of.line, `${of.name}: ${text}`);
    this.#checkName(of.name, script.path, of.line);
    if (of.rest) note("it takes any number of arguments: only those that are named are declared");
    const args = of.args.map(({ name, type }) => ({ name, type: this.#types.declared(type, name, script, note) }));
    const channel = Number(/^\d/.test(of.channel) ? of.channel : this.#constant(script, of.channel));
    if (!Number.isInteger(channel)) note(`its channel is ${of.channel}, which is not known: declared as 0`);
    return { ...of, args, channel: Number.isInteger(channel) ? channel : 0 };
  }

  #checkName(name: string, file: string, line: number): void {
    if (takenNames.has(name))
      this.problems.push({
        place: `${file}:${line}`,
        text: `every node has a ${name} in TypeScript: call it otherwise`,
      });
  }

  #constant(script: Script, name: string): Value {
    return this.#project
      .lineOf(script.path)
      .find(({ constants }) => constants.has(name))
      ?.constants.get(name);
  }

  /** `undefined`: nothing in it matters to the network. */
  #scene(path: string): NetworkedScene | undefined {
    if (this.scenes.has(path)) return this.scenes.get(path);
    const tree = this.#trees.of(path);
    const kinds = new Map<string, NodeKind>();
    for (const node of tree.values()) {
      const kind = this.#kindOf(path, node);
      if (kind !== undefined) kinds.set(node.path, kind);
    }
    const synced = this.#syncedProperties(path, tree);
    const needed = new Set<string>([...kinds.keys(), ...synced.keys(), ...this.#targets(path, tree, kinds)]);
    if (needed.size === 0) return undefined;
    for (const each of [...needed]) for (let at = each; at !== "."; at = parentOf(at)) needed.add(at);
    needed.add(".");
    const nodes = [...tree.values()]
      .filter((node) => needed.has(node.path))
      .map((node): NetworkedNode => {
        const { kind = "node", ...rest } = kinds.get(node.path) ?? {};
        const properties = synced.get(node.path) ?? [];
        const script = this.scripts.has(scriptOf(node) ?? "") ? scriptOf(node) : undefined;
        const is = kind === "node" ? { kind, script, properties } : ({ kind, ...rest } as NodeKind);
        return { path: node.path, name: node.name, is };
      });
    const scene = { path, rootName: tree.get(".")?.name ?? "", nodes };
    this.scenes.set(path, scene);
    return scene;
  }

  /** What makes a node matter by itself. */
  #kindOf(scene: string, node: SceneNode): NodeKind | undefined {
    const script = scriptOf(node);
    if (script?.endsWith(".cs")) this.#note(scene, node.line, `${script} is C#: declare its RPCs by hand`);
    if (node.instance !== undefined) return this.#scene(node.instance) && { kind: "scene", scene: node.instance };
    const isNetworked = this.scripts.has(script ?? "");
    if (isNetworked && /^Multiplayer(?:Spawner|Synchronizer)$/.test(node.type))
      this.#note(scene, node.line, `${node.path} is a ${node.type} with RPCs: they are not declared`);
    if (node.type === "MultiplayerSpawner") return this.#spawner(scene, node);
    if (node.type === "MultiplayerSynchronizer") return this.#synchronizer(scene, node);
    return isNetworked ? { kind: "node", script, properties: [] } : undefined;
  }

  #spawner(scene: string, node: SceneNode): NodeKind {
    const listed = node.values.get("_spawnable_scenes")?.value;
    const texts = typeof listed === "object" && listed !== null && "made" in listed ? listed.of : listed;
    const scenes = (Array.isArray(texts) ? texts : []).map((text: Value) => {
      const path = this.#project.pathOf(textOf(text));
      if (path === undefined || !this.#project.scenes.has(path))
        this.#note(scene, node.line, `${node.path} spawns ${String(text)}, which is not there`);
      return path ?? String(text);
    });
    const limit = Number(node.values.get("spawn_limit")?.value ?? 0);
    return { kind: "spawner", spawnPath: pathIn(node, "spawn_path") ?? ".", scenes, limit };
  }

  #synchronizer(scene: string, node: SceneNode): NodeKind {
    const options: Record<string, string | number | boolean> = {};
    const rootPath = pathIn(node, "root_path");
    if (rootPath !== undefined && rootPath !== "..") options["rootPath"] = rootPath;
    for (const [key, option] of [
      ["replication_interval", "replicationIntervalMs"],
      ["delta_interval", "deltaIntervalMs"],
    ] as const) {
      const seconds = node.values.get(key)?.value;
      if (typeof seconds === "number" && seconds > 0) options[option] = Math.round(seconds * 1000);
    }
    if (node.values.get("public_visibility")?.value === false) options["publicVisibility"] = false;
    return { kind: "synchronizer", properties: this.#config(scene, node), options };
  }

  /** The synchronised properties, in Godot's order. */
  #config(scene: string, node: SceneNode): Synced[] {
    const config = resourceOf(node, "replication_config", this.#project) ?? new Map<string, Value>();
    const synced: Synced[] = [];
    for (let index = 0; ; index++) {
      const value = (key: string): Value => config.get(`properties/${index}/${key}`);
      const path = madeOf(value("path"), "NodePath") ?? textOf(value("path"));
      if (path === undefined) return synced;
      // Godot 4.1 and before had two switches.
      const old = value("watch") === true ? "on_change" : value("sync") === false ? "never" : "always";
      const number = value("replication_mode");
      const mode = typeof number === "number" ? (modes[number] ?? "always") : old;
      synced.push({ path, type: this.#typeOf(scene, node, path), mode, spawn: value("spawn") !== false });
    }
  }

  /** The node and names of a synchronised property. */
  #place(scene: string, node: SceneNode, path: string): { owner: SceneNode | undefined; names: string[] } {
    const [nodes = ".", ...names] = path.split(":");
    const root = follow(node.path, pathIn(node, "root_path") ?? "..");
    const at = root === undefined ? undefined : follow(root, nodes);
    return { owner: at === undefined ? undefined : this.#trees.of(scene).get(at), names };
  }

  #typeOf(scene: string, node: SceneNode, path: string): string {
    const note = (text: string): void => this.#note(scene, node.line, `${node.path}: ${path}: ${text}`);
    const { owner, names } = this.#place(scene, node, path);
    const [name = "", ...more] = names;
    if (owner === undefined) {
      note("the node is not in this scene: declared as Variant");
      return "Variant";
    }
    let type = this.#types.property(name, scriptOf(owner), owner.type, note);
    for (const each of more) {
      const component = this.#types.component(type, each);
      if (component === undefined) note(`${type} has no ${each} that is known: declared as Variant`);
      type = component ?? "Variant";
    }
    return type;
  }

  /** By node, what its class has to have. */
  #syncedProperties(scene: string, tree: ReadonlyMap<string, SceneNode>): Map<string, Property[]> {
    const found = new Map<string, Property[]>();
    for (const node of tree.values()) {
      if (node.type !== "MultiplayerSynchronizer") continue;
      for (const { path } of this.#config(scene, node)) {
        const { owner, names } = this.#place(scene, node, path);
        const [name = ""] = names;
        if (owner === undefined || name === "") continue;
        const properties = found.get(owner.path) ?? [];
        found.set(owner.path, properties);
        if (properties.some((each) => each.name === name)) continue;
        this.#checkName(name, scene, node.line);
        if (owner.instance !== undefined)
          this.#note(scene, node.line, `${node.path}: ${path} is of ${owner.instance}: give its class the property`);
        const type = this.#typeOf(scene, node, path.split(":").slice(0, 2).join(":"));
        const line = this.#project.lineOf(scriptOf(owner));
        const value =
          owner.values.get(name)?.value ?? line.find((each) => each.variables.has(name))?.variables.get(name)?.value;
        properties.push({ name, type, value });
      }
    }
    return found;
  }

  /** Nodes that spawners and synchronizers refer to. */
  #targets(scene: string, tree: ReadonlyMap<string, SceneNode>, kinds: ReadonlyMap<string, NodeKind>): string[] {
    return [...kinds].flatMap(([path, kind]) => {
      const node = tree.get(path) as SceneNode;
      if (kind.kind === "synchronizer") return [follow(path, pathIn(node, "root_path") ?? "..") ?? "."];
      if (kind.kind !== "spawner") return [];
      const target = follow(path, kind.spawnPath);
      if (target === undefined || !tree.has(target))
        this.#note(scene, node.line, `${path} spawns at ${kind.spawnPath}, which is not in this scene`);
      return target === undefined ? [] : [target];
    });
  }
}

function pathIn(node: SceneNode, key: string): string | undefined {
  return madeOf(node.values.get(key)?.value, "NodePath");
}
