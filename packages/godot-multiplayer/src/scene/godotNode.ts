// Nodes as far as the network sees them: names, a tree, who has authority, and functions that can be called from afar.

import { serverId } from "../protocol/framing.js";
import type { SceneMultiplayer } from "../sceneMultiplayer.js";
import { type RpcCallers, type RpcDeclarations, type RpcMethod, RpcTable } from "./rpcMethod.js";

/** What Godot does not allow in a node's name. */
const forbidden = /[.:@/"%]/;

export function isNodeName(name: string): boolean {
  return name !== "" && !forbidden.test(name);
}

/** @internal What a tree is told. */
export interface Tree {
  entered(node: GodotNode): void;
  left(node: GodotNode): void;
  call(node: GodotNode, method: RpcMethod, peer: number, args: readonly unknown[]): void;
  readonly multiplayer: SceneMultiplayer;
}

/** @internal */
export const setTree = Symbol("setTree");

const tables = new WeakMap<object, RpcTable>();

/**
 * A node of the scene tree, as far as multiplayer knows of it: a name, a parent, children, an authority, and the functions
 * that others may call. Extend {@link godotNode} to declare these.
 */
export class GodotNode {
  /** Those of its class and of the classes that it extends. */
  static readonly rpcs: RpcDeclarations = {};

  #name = "";
  #parent: GodotNode | undefined;
  #tree: Tree | undefined;
  #authority: number = serverId;
  readonly #children = new Map<string, GodotNode>();

  /** What it is called among its siblings; empty before it is added. */
  get name(): string {
    return this.#name;
  }

  /** @throws Error outside of a tree. */
  get multiplayer(): SceneMultiplayer {
    return this.#inTree().multiplayer;
  }

  /** Who may call `authority` methods, spawn, and synchronise: a peer's id (default 1, the server). Set, it goes for all below. */
  get multiplayerAuthority(): number {
    return this.#authority;
  }

  set multiplayerAuthority(peer: number) {
    this.#authority = peer;
    for (const child of this.#children.values()) child.multiplayerAuthority = peer;
  }

  /**
   * Whether it is below a multiplayer's root.
   *
   * @returns Whether it is.
   */
  isInTree(): boolean {
    return this.#tree !== undefined;
  }

  /**
   * The node above.
   *
   * @returns It; `undefined` for a root, and before it is added.
   */
  getParent(): GodotNode | undefined {
    return this.#parent;
  }

  /**
   * The nodes right below, in the order in which they were added.
   *
   * @returns A list of its own.
   */
  getChildren(): readonly GodotNode[] {
    return [...this.#children.values()];
  }

  /**
   * Where it is below the root, as packets have it.
   *
   * @returns `Main/Net`; `.` for the root
   */
  getPath(): string {
    const above = this.#parent;
    if (above === undefined) return ".";
    return above.#parent === undefined ? this.#name : `${above.getPath()}/${this.#name}`;
  }

  /**
   * Finds a node by the names that lead there.
   *
   * @param path - names with `/` between them; `.` is this node, `..` the one above
   * @returns `undefined` if there is none
   */
  getNode(path: string): GodotNode | undefined {
    let node: GodotNode | undefined = this;
    for (const name of path.split("/")) {
      if (node === undefined) return undefined;
      if (name === "..") node = node.#parent;
      else if (name !== ".") node = node.#children.get(name);
    }
    return node;
  }

  /**
   * Puts a node below this one. In a tree it can be called, spawned and synchronised from then on.
   *
   * @param child - a new node, without a parent
   * @param name - by default the class's, with a number if there is one already
   * @returns the child
   * @throws Error for a name that is none or is taken, and for a node that has a parent.
   */
  addChild<Child extends GodotNode>(child: Child, name = this.#freeName(child.constructor.name)): Child {
    if (!isNodeName(name))
      throw new TypeError(
        `addChild: ${JSON.stringify(name)} is no name of a node: it may not be empty nor have any of . : @ / " %`,
      );
    if (this.#children.has(name))
      throw new Error(`addChild: ${this.getPath()} has a node ${name} already. Give another name.`);
    if (child.#parent !== undefined)
      throw new Error(`addChild: ${child.getPath()} has a parent already. Make a new node.`);
    child.#name = name;
    child.#parent = this;
    this.#children.set(name, child);
    if (this.#tree !== undefined) child[setTree](this.#tree);
    return child;
  }

  /** Takes the node and all below it out of the tree, at once. */
  queueFree(): void {
    if (this.#parent === undefined) return;
    this[setTree](undefined);
    this.#parent.#children.delete(this.#name);
    this.#parent = undefined;
  }

  #freeName(base: string): string {
    if (!this.#children.has(base)) return base;
    for (let number = 2; ; number++) if (!this.#children.has(`${base}${number}`)) return `${base}${number}`;
  }

  #inTree(): Tree {
    if (this.#tree === undefined)
      throw new Error(`${this.#name || this.constructor.name} is in no tree: add it below multiplayer.root first.`);
    return this.#tree;
  }

  /** @internal Parents enter first, and leave last. */
  [setTree](tree: Tree | undefined): void {
    if (tree !== undefined) {
      this.#tree = tree;
      tree.entered(this);
    }
    for (const child of this.#children.values()) child[setTree](tree);
    if (tree === undefined) {
      this.#tree?.left(this);
      this.#tree = undefined;
    }
  }

  /** @internal */
  call(method: RpcMethod, peer: number, args: readonly unknown[]): void {
    this.#inTree().call(this, method, peer, args);
  }
}

/** The methods of a node's class. */
export function rpcTableOf(node: GodotNode): RpcTable {
  const type = node.constructor as typeof GodotNode;
  let table = tables.get(type);
  if (table === undefined) {
    table = new RpcTable(type.rpcs);
    tables.set(type, table);
  }
  return table;
}

type NodeClass = (abstract new () => GodotNode) & { readonly rpcs: RpcDeclarations };

/** A class with these methods, to be extended: `class Net extends godotNode({ hello: rpc("any_peer", ["String"]) })`. */
export type NodeWithRpcs<Declarations extends RpcDeclarations, Base extends NodeClass> = {
  /** Makes a node, with `rpc` to call its functions elsewhere. */
  new (): InstanceType<Base> & { readonly rpc: RpcCallers<Declarations> };
  /** All functions of its nodes that may be called. */
  readonly rpcs: Base["rpcs"] & Declarations;
};

/**
 * Makes a class of nodes with functions that other machines may call, to be extended with methods of these names.
 *
 * @param declarations - its own, or those that it declares anew
 * @param base - the class of the script that it extends
 * @returns the class
 */
export function godotNode<const Declarations extends RpcDeclarations, Base extends NodeClass = typeof GodotNode>(
  declarations: Declarations,
  base: Base = GodotNode as never,
): NodeWithRpcs<Declarations, Base> {
  class WithRpcs extends (base as unknown as typeof GodotNode) {
    static override readonly rpcs: RpcDeclarations = { ...base.rpcs, ...declarations };
    readonly rpc = callersOf(this);
  }
  return WithRpcs as never;
}

function callersOf(node: GodotNode): RpcCallers<RpcDeclarations> {
  const callers: Record<string, (peer: number, ...args: unknown[]) => void> = {};
  for (const [name, method] of rpcTableOf(node).byName)
    callers[name] = (peer, ...args) => node.call(method, peer, args);
  return callers;
}
