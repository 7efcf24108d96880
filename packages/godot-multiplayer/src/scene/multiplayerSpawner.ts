// A node that brings nodes below another into being on all machines.

import { customSpawn } from "../protocol/framing.js";
import type { Variant } from "../variant/variant.js";
import { bytesToVariant, variantToBytes } from "../variant.js";
import { GodotNode } from "./godotNode.js";

/** What a scene is here: a class of nodes. */
export type SceneClass = new () => GodotNode;

/** Options of {@link MultiplayerSpawner}, as its properties in Godot. */
export interface SpawnerOptions {
  /** The node below which they come into being. */
  spawnPath: string;
  /** A class for each scene, in the order of Godot's list. */
  scenes?: readonly SceneClass[];
  /** Godot's `spawn_function`: makes a node of what `spawn()` was given, here or by a peer who has authority. */
  spawnFunction?: (data: Variant) => GodotNode;
  /** How many of its nodes there may be (default 0: any number). */
  spawnLimit?: number;
}

/** Godot's `MultiplayerSpawner`: what is added below its spawn path comes into being on all machines, newcomers included. */
export class MultiplayerSpawner extends GodotNode {
  /** Where nodes come into being, from here. */
  readonly spawnPath: string;
  /** What can be spawned by being added. */
  readonly scenes: readonly SceneClass[];
  /** What makes nodes of data. */
  readonly spawnFunction: ((data: Variant) => GodotNode) | undefined;
  /** How many of its nodes there may be; 0: any number. */
  readonly spawnLimit: number;
  /** Called when a peer who has authority has spawned a node. */
  onSpawned: ((node: GodotNode) => void) | undefined;

  /** Nodes that the function made, and of what. */
  readonly #made = new WeakMap<GodotNode, Variant>();

  constructor({ spawnPath, scenes = [], spawnFunction, spawnLimit = 0 }: SpawnerOptions) {
    super();
    if (scenes.length >= customSpawn)
      throw new RangeError(`MultiplayerSpawner: ${scenes.length} scenes are too many: 254 at most.`);
    this.spawnPath = spawnPath;
    this.scenes = scenes;
    this.spawnFunction = spawnFunction;
    this.spawnLimit = spawnLimit;
  }

  /**
   * The node below which they come into being.
   *
   * @returns `undefined` if there is none yet
   */
  getSpawnParent(): GodotNode | undefined {
    return this.getNode(this.spawnPath);
  }

  /**
   * Makes a node here and everywhere by `spawnFunction`. Nodes of `scenes` need no call: they spawn when they are added
   * below the spawn path.
   *
   * @param data - what the function is given, on all machines
   * @param name - the node's (default: as `addChild` makes it)
   * @returns the node, added here
   * @throws Error without a spawn function, or a node at the spawn path.
   */
  spawn(data: Variant, name?: string): GodotNode {
    const parent = this.getSpawnParent();
    if (this.spawnFunction === undefined || parent === undefined)
      throw new Error(`${this.getPath()}: spawn() needs a spawnFunction, and a node at ${this.spawnPath}.`);
    // As it arrives elsewhere: what was a plain object is a map, on all machines.
    const arriving = bytesToVariant(variantToBytes(data));
    const node = this.spawnFunction(arriving);
    this.#made.set(node, arriving);
    return parent.addChild(node, name);
  }

  /** @internal The number of the node's scene; `undefined` if it is none of this spawner's. */
  sceneOf(node: GodotNode): number | undefined {
    if (node.getParent() !== this.getSpawnParent()) return undefined;
    if (this.#made.has(node)) return customSpawn;
    const index = this.scenes.indexOf(node.constructor as SceneClass);
    return index === -1 ? undefined : index;
  }

  /** @internal What `spawn()` was given. */
  dataOf(node: GodotNode): Variant {
    return this.#made.get(node);
  }
}
