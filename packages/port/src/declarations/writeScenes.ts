// scenes.ts: for each scene a class that has its nodes, as far as other machines see them.
import { Module } from "./module.js";
import { camel, key, pascal, variable } from "./names.js";
import type { NetworkedNode, NetworkedScene, NetworkedScript, NodeKind, Property, Synced } from "./networked.js";
import { parentOf } from "./sceneTree.js";
import type { Value } from "./textResource.js";
import { isAbstract } from "./writeScripts.js";

export interface Names {
  readonly scripts: ReadonlyMap<string, string>;
  readonly scenes: ReadonlyMap<string, string>;
}

/** A class that has to be given, because only the server's code knows it. */
interface Need {
  readonly key: string;
  readonly type: string;
}

/** Numbers and texts as they are; `Vector2(1, 2)` and its like where the library's constructors take the same. */
function literal(module: Module, type: string, value: Value): string | undefined {
  if (typeof value === "boolean") return type === "bool" ? String(value) : undefined;
  if (typeof value === "string") return type === "String" ? JSON.stringify(value) : undefined;
  if (typeof value === "number") {
    if (type === "int" || type === "float") return String(value);
    return type === "bigint" ? `${value}n` : undefined;
  }
  if (typeof value !== "object" || value === null || !("made" in value)) return undefined;
  const { made, of } = value;
  const isSame = made === type && /^(?:Vector[234]i?|Color|Quaternion)$/.test(type);
  if (!isSame || !of.every((each) => typeof each === "number")) return undefined;
  return `new ${module.use(type)}(${of.join(", ")})`;
}

export class SceneWriter {
  readonly module = new Module();
  readonly #scenes: ReadonlyMap<string, NetworkedScene>;
  readonly #scripts: ReadonlyMap<string, NetworkedScript>;
  readonly #names: Names;

  constructor(
    scenes: ReadonlyMap<string, NetworkedScene>,
    scripts: ReadonlyMap<string, NetworkedScript>,
    names: Names,
  ) {
    this.#scenes = scenes;
    this.#scripts = scripts;
    this.#names = names;
    for (const scene of scenes.values()) this.#write(scene);
  }

  /** Whether a class has to be given in place of a scene's own. */
  isAbstract(path: string): boolean {
    const scene = this.#scenes.get(path);
    if (scene === undefined) return false;
    const [root] = scene.nodes;
    return (root !== undefined && this.#hasHandlers(root.is)) || this.#needs(scene).length > 0;
  }

  #hasHandlers(is: NodeKind): boolean {
    const script = is.kind === "node" && is.script !== undefined ? this.#scripts.get(is.script) : undefined;
    return script !== undefined && isAbstract(script);
  }

  #name(scene: NetworkedScene): string {
    return this.#names.scenes.get(scene.path) as string;
  }

  /** The class of a node of its own, or that of its script. */
  #classOf(scene: NetworkedScene, { path, is }: NetworkedNode): string {
    if (is.kind === "scene") return this.#names.scenes.get(is.scene) as string;
    if (is.kind !== "node")
      return this.module.use(is.kind === "spawner" ? "MultiplayerSpawner" : "MultiplayerSynchronizer");
    if (is.properties.length > 0) return `${this.#name(scene).replace(/Scene$/, "")}${pascal(path)}Node`;
    return is.script === undefined ? this.module.use("GodotNode") : this.#script(is.script);
  }

  #script(path: string): string {
    return this.module.use(this.#names.scripts.get(path) as string, "./scripts.js");
  }

  /** Keyed by the node, or by the scene that is spawned. */
  #needs(scene: NetworkedScene): (Need & { readonly of: string })[] {
    const nodes = scene.nodes.slice(1).filter(({ is }) => {
      if (is.kind === "scene") return this.isAbstract(is.scene);
      return this.#hasHandlers(is);
    });
    const needs = nodes.map((node) => {
      const isAlone = nodes.filter(({ name }) => name === node.name).length === 1;
      return { key: isAlone ? node.name : node.path, of: node.path, type: this.#classOf(scene, node) };
    });
    const spawned = new Set(scene.nodes.flatMap(({ is }) => (is.kind === "spawner" ? is.scenes : [])));
    for (const path of spawned) {
      const name = this.#names.scenes.get(path) as string;
      const short = name.replace(/Scene$/, "");
      const isTaken = needs.some((each) => each.key === short);
      const type = this.#scenes.has(path) ? name : this.module.use("GodotNode");
      needs.push({ key: isTaken ? name : short, of: path, type });
    }
    return needs;
  }

  #write(scene: NetworkedScene): void {
    const { module } = this;
    const [root, ...nodes] = scene.nodes;
    if (root === undefined) return;
    for (const node of nodes) this.#writeNodeClass(scene, node);
    const name = this.#name(scene);
    const needs = this.#needs(scene);
    const classes = `${name}Classes`;
    if (needs.length > 0) {
      module.add(`/** The server's own classes in ${scene.path}. */`, `export interface ${classes} {`);
      for (const need of needs) module.add(`  ${key(need.key)}: new () => ${need.type};`);
      module.add("}", "");
    }
    const given = needs.length > 0 ? `<Classes extends ${classes} = ${classes}>` : "";
    const script = root.is.kind === "node" ? root.is.script : undefined;
    const base = script === undefined ? module.use("GodotNode") : this.#script(script);
    const abstract = this.#hasHandlers(root.is) ? "abstract " : "";
    module.add(`/** ${scene.path} */`, `export ${abstract}class ${name}${given} extends ${base} {`);
    if (root.is.kind === "node") this.#writeProperties(root.is.properties);
    if (nodes.length > 0) this.#writeNodes(scene, nodes, needs);
    module.add("}", "");
  }

  #writeProperties(properties: readonly Property[]): void {
    for (const { name, type, value } of properties) {
      const given = literal(this.module, type, value);
      this.module.add(`  ${key(name)}${given === undefined ? this.module.initial(type) : ` = ${given}`};`);
    }
  }

  #writeNodeClass(scene: NetworkedScene, node: NetworkedNode): void {
    const { is } = node;
    if (is.kind !== "node" || is.properties.length === 0) return;
    const base = is.script === undefined ? this.module.use("GodotNode") : this.#script(is.script);
    const abstract = this.#hasHandlers(is) ? "abstract " : "";
    this.module.add(`/** ${scene.path}: ${node.path} */`);
    this.module.add(`export ${abstract}class ${this.#classOf(scene, node)} extends ${base} {`);
    this.#writeProperties(is.properties);
    this.module.add("}", "");
  }

  #writeNodes(
    scene: NetworkedScene,
    nodes: readonly NetworkedNode[],
    needs: readonly (Need & { readonly of: string })[],
  ): void {
    const { module } = this;
    const needOf = (path: string): Need | undefined => needs.find(({ of }) => of === path);
    const given = (need: Need): string => `Classes[${JSON.stringify(need.key)}]`;
    module.add("  /** By their paths in the scene. */", "  readonly nodes: {");
    for (const node of nodes) {
      const need = needOf(node.path);
      const type = need === undefined ? this.#classOf(scene, node) : `InstanceType<${given(need)}>`;
      module.add(`    readonly ${key(node.path)}: ${type};`);
    }
    module.add("  };", "");
    module.add(needs.length > 0 ? "  constructor(classes: Classes) {" : "  constructor() {", "    super();");
    const names = variableNames(nodes);
    for (const node of nodes) {
      const { path } = node;
      const parent = names.get(parentOf(path)) ?? "this";
      const need = needOf(path);
      const made = need === undefined ? this.#made(scene, node, needOf) : this.#givenNode(need, given(need));
      module.add(`    const ${names.get(path)} = ${parent}.addChild(${made}, ${JSON.stringify(node.name)});`);
    }
    module.add("    this.nodes = {");
    for (const { path } of nodes) module.add(`      ${key(path)}: ${names.get(path)},`);
    module.add("    };", "  }");
  }

  #givenNode(need: Need, type: string): string {
    const place = key(need.key) === need.key ? `.${need.key}` : `[${key(need.key)}]`;
    return `new classes${place}() as InstanceType<${type}>`;
  }

  #made(scene: NetworkedScene, node: NetworkedNode, needOf: (path: string) => Need | undefined): string {
    const { is } = node;
    const type = this.#classOf(scene, node);
    if (is.kind === "synchronizer") {
      const options = Object.entries(is.options).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
      const second = options.length === 0 ? "" : `, { ${options.join(", ")} }`;
      return `new ${type}({\n${is.properties.map(syncedLine).join("")}    }${second})`;
    }
    if (is.kind !== "spawner") return `new ${type}()`;
    const places = is.scenes.map((path) => {
      const name = (needOf(path) as Need).key;
      return key(name) === name ? `classes.${name}` : `classes[${key(name)}]`;
    });
    const parts = [
      `spawnPath: ${JSON.stringify(is.spawnPath)}`,
      ...(places.length === 0 ? [] : [`scenes: [${places.join(", ")}]`]),
      ...(is.limit === 0 ? [] : [`spawnLimit: ${is.limit}`]),
    ];
    return `new ${type}({ ${parts.join(", ")} })`;
  }
}

function syncedLine({ path, type, mode, spawn }: Synced): string {
  const more = spawn ? "" : ", spawn: false";
  return `      ${JSON.stringify(path)}: { type: ${JSON.stringify(type)}, mode: "${mode}"${more} },\n`;
}

/** A name in TypeScript for each node, by its path. */
function variableNames(nodes: readonly NetworkedNode[]): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set(["classes"]);
  for (const { path } of nodes) {
    const name = variable(camel(path));
    let free = name;
    for (let number = 2; taken.has(free); number++) free = `${name}${number}`;
    names.set(path, free);
    taken.add(free);
  }
  return names;
}
