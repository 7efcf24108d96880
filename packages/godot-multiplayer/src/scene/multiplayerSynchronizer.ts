// A node that keeps properties of its root node the same on all machines.

import { serverId } from "../protocol/framing.js";
import { conform, type DeclaredType, declaredType, type TypeName } from "../variant/declaredType.js";
import type { VariantReader } from "../variant/variantReader.js";
import type { VariantWriter } from "../variant/variantWriter.js";
import { GodotNode } from "./godotNode.js";

/** How a property is kept the same. */
export interface SyncedProperty {
  /** As GDScript declares it. */
  readonly type: TypeName;
  /** `always`: again and again, unreliably; `on_change`: when it has changed, reliably; `never`: only when it spawns. */
  readonly mode: "always" | "on_change" | "never";
  /** Whether newcomers get it with the node (default true). */
  readonly spawn?: boolean;
}

/** By Godot's paths, in the order of the scene: `{ ".:position": { type: "Vector2", mode: "always" } }`. */
export type SyncedProperties = Readonly<Record<string, SyncedProperty>>;

/** Options of {@link MultiplayerSynchronizer}, as its properties in Godot. */
export interface SynchronizerOptions {
  /** The node whose properties they are (default `..`). */
  rootPath?: string;
  /** Milliseconds between two states (default 0: each time that the multiplayer is polled). */
  replicationIntervalMs?: number;
  /** Milliseconds between two looks for changes (default 0: each time that the multiplayer is polled). */
  deltaIntervalMs?: number;
  /** Whether everybody sees it unless it is said otherwise (default true). */
  publicVisibility?: boolean;
}

/** A property, and its type. */
export interface Property {
  /** As in Godot: `.:position`. */
  readonly path: string;
  readonly type: DeclaredType;
}

/** Changes have a bit each, in 64 bits. */
const maxChanging = 64;

/** Godot's `MultiplayerSynchronizer`: what its authority sets of its root node's properties is set on all machines that see it. */
export class MultiplayerSynchronizer extends GodotNode {
  /** What newcomers get with the node. */
  readonly spawned: readonly Property[];
  /** What is sent again and again. */
  readonly always: readonly Property[];
  /** What is sent when it has changed, 64 at most. */
  readonly onChange: readonly Property[];
  /** The node whose properties they are, from here. */
  readonly rootPath: string;
  /** Milliseconds between two states; 0: with each poll. */
  readonly replicationIntervalMs: number;
  /** Milliseconds between two looks for changes; 0: with each poll. */
  readonly deltaIntervalMs: number;
  /** Called when a state, or changes, came from the authority. */
  onSynchronized: (() => void) | undefined;
  #public: boolean;
  #lastState = 0;
  readonly #visibility = new Map<number, boolean>();
  readonly #filters = new Set<(peer: number) => boolean>();

  /** @throws TypeError for a property that is declared wrongly. */
  constructor(properties: SyncedProperties, options: SynchronizerOptions = {}) {
    super();
    const all = Object.entries(properties).map(([path, { type, mode, spawn = true }]) => {
      if (!/^[^:]+(:[^:]+)+$/.test(path))
        throw new TypeError(`MultiplayerSynchronizer: ${path} is no property: expected .:position, or Child:name.`);
      return { path, type: declaredType(type), mode, spawn };
    });
    this.spawned = all.filter(({ spawn }) => spawn);
    this.always = all.filter(({ mode }) => mode === "always");
    this.onChange = all.filter(({ mode }) => mode === "on_change");
    if (this.onChange.length > maxChanging)
      throw new TypeError(
        `MultiplayerSynchronizer: ${this.onChange.length} properties are on_change, of ${maxChanging} at most.`,
      );
    this.rootPath = options.rootPath ?? "..";
    this.replicationIntervalMs = options.replicationIntervalMs ?? 0;
    this.deltaIntervalMs = options.deltaIntervalMs ?? 0;
    this.#public = options.publicVisibility ?? true;
  }

  /** Whether everybody sees it unless it is said otherwise. */
  get publicVisibility(): boolean {
    return this.#public;
  }

  set publicVisibility(visible: boolean) {
    this.#public = visible;
  }

  /**
   * Shows it to somebody, or hides it. Takes effect when the multiplayer is polled next.
   *
   * @param peer - a peer's id; 0 for everybody
   * @param visible - whether they see it
   */
  setVisibilityFor(peer: number, visible: boolean): void {
    if (peer === 0) this.#public = visible;
    else if (visible) this.#visibility.set(peer, true);
    else this.#visibility.delete(peer);
  }

  /**
   * Hides it from whom a filter says false of, whatever else is said.
   *
   * @param filter - asked about a peer's id with each poll
   */
  addVisibilityFilter(filter: (peer: number) => boolean): void {
    this.#filters.add(filter);
  }

  /**
   * Takes a filter off.
   *
   * @param filter - one that was put on
   */
  removeVisibilityFilter(filter: (peer: number) => boolean): void {
    this.#filters.delete(filter);
  }

  /**
   * Whether somebody sees it.
   *
   * @param peer - a peer's id
   * @returns Whether they do, as it is now.
   */
  isVisibleTo(peer: number): boolean {
    for (const filter of this.#filters) if (!filter(peer)) return false;
    return this.#public || this.#visibility.has(peer);
  }

  /**
   * Whether the server is its authority, and sends what it is.
   *
   * @returns Whether it is.
   */
  isOurs(): boolean {
    return this.multiplayerAuthority === serverId;
  }

  /** @internal A peer's id may be another's later. */
  forget(peer: number): void {
    this.#visibility.delete(peer);
  }

  /** @internal Whether a state is newer than the last that was taken. Its number wraps; as Godot compares it. */
  takesState(number: number): boolean {
    if (number <= this.#lastState && this.#lastState - number < 0x7fff) return false;
    this.#lastState = number;
    return true;
  }

  /**
   * The node whose properties these are.
   *
   * @returns `undefined` if there is none yet
   */
  getRoot(): GodotNode | undefined {
    return this.getNode(this.rootPath);
  }

  /** @internal @throws Error if there is no such property, TypeError if it is not of its type. */
  write(to: VariantWriter, properties: readonly Property[]): void {
    for (const { path, type } of properties) {
      const { owner, name } = this.#locate(path);
      try {
        to.argument(owner[name], type);
      } catch (error) {
        throw new TypeError(`${this.getPath()}: ${path}: ${(error as Error).message}`, { cause: error });
      }
    }
  }

  /** @internal Nothing is set before all of it has been read. @throws PacketError */
  read(from: VariantReader, properties: readonly Property[]): () => void {
    const values = properties.map(({ type }) => conform(from.argument(), type));
    return () => {
      for (const [index, { path }] of properties.entries()) {
        const { owner, name } = this.#locate(path);
        owner[name] = values[index];
      }
    };
  }

  #locate(path: string): { owner: Record<string, unknown>; name: string } {
    const [nodes = "", ...names] = path.split(":");
    const name = names.pop() as string;
    let owner = this.getRoot()?.getNode(nodes) as unknown;
    for (const each of names) owner = (owner as Record<string, unknown> | undefined)?.[each];
    if (typeof owner !== "object" || owner === null || !(name in owner))
      throw new Error(`${this.getPath()}: there is no property ${path}. Declare it in the class of its node.`);
    return { owner: owner as Record<string, unknown>, name };
  }
}
