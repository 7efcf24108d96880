// What of Godot the translated scripts stand on: the main loop, timers, signals, text, bytes, and its way with values.
// headwater-port --write puts it beside them; it is theirs to change.
import { createHash } from "node:crypto";
import { isIP } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { str } from "./godotText.js";

/** How often `_process` is called. */
export const ticks_per_second = 60;

/** A script as the main loop sees it. */
export interface NodeScript {
  _enter_tree?(): unknown;
  _ready?(): unknown;
  _process?(delta: number): unknown;
  _physics_process?(delta: number): unknown;
  _exit_tree?(): unknown;
}

let exitCode: number | undefined;

const tree = {
  quit(exit_code = 0): void {
    exitCode = exit_code;
  },
  create_timer(seconds: number): { readonly timeout: Promise<void> } {
    return { timeout: delay(seconds * 1000) };
  },
  get process_frame(): Promise<void> {
    return delay(1000 / ticks_per_second);
  },
};

export function get_tree(): typeof tree {
  return tree;
}

/** Runs scripts, autoloads first, until one of them quits; the exit code. */
export async function run(...scripts: readonly object[]): Promise<number> {
  const nodes = scripts as readonly NodeScript[];
  exitCode = undefined;
  for (const each of nodes) {
    each._enter_tree?.();
    each._ready?.();
  }
  for (let before = performance.now(); exitCode === undefined; ) {
    // Steam's answers come between frames: a loop that never waits would not see them.
    await delay(1000 / ticks_per_second);
    const now = performance.now();
    for (const each of nodes) {
      each._physics_process?.((now - before) / 1000);
      each._process?.((now - before) / 1000);
    }
    before = now;
  }
  for (const each of nodes.toReversed()) each._exit_tree?.();
  return exitCode;
}

const startedAt = performance.now();

export function ticks_msec(): number {
  return Math.trunc(performance.now() - startedAt);
}

export function delay_msec(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

export function has_feature(name: string): boolean {
  return ["dedicated_server", "headless", "server", process.platform, "64", "x86_64"].includes(name);
}

type Handler = ((...args: any[]) => unknown) | { call(...args: any[]): unknown };

/** Calls a function, or a Callable. */
export function call(called: any, ...args: any[]): any {
  return typeof called === "function" ? called(...args) : called.call(...args);
}

/** A signal of a script. */
export class Signal<Args extends readonly unknown[]> {
  #handlers: { handler: Handler; once: boolean }[] = [];

  connect(handler: Handler, flags = 0): number {
    this.#handlers.push({ handler, once: (flags & 4) !== 0 });
    return 0;
  }

  disconnect(handler: Handler): void {
    this.#handlers = this.#handlers.filter((each) => each.handler !== handler);
  }

  is_connected(handler: Handler): boolean {
    return this.#handlers.some((each) => each.handler === handler);
  }

  emit(...args: Args): void {
    const called = this.#handlers;
    this.#handlers = called.filter(({ once }) => !once);
    for (const { handler } of called) call(handler, ...args);
  }

  /** Its only argument, or all of them, when it is emitted next. */
  // biome-ignore lint/suspicious/noThenProperty: `await signal` is GDScript's.
  then<T>(resume: (value: any) => T): Promise<T> {
    return new Promise<any>((resolve) => {
      this.connect((...args: unknown[]) => resolve(args.length > 1 ? args : args[0]), 4);
    }).then(resume);
  }
}

/** A timer of a scene; `add_child` lets it begin. */
export class Timer {
  readonly timeout = new Signal<[]>();
  wait_time = 1;
  one_shot = false;
  autostart = false;
  #timer: NodeJS.Timeout | undefined;

  enter(): void {
    if (this.autostart) this.start();
  }

  start(seconds = -1): void {
    if (seconds > 0) this.wait_time = seconds;
    this.stop();
    const made = this.one_shot ? setTimeout : setInterval;
    this.#timer = made(() => {
      if (this.one_shot) this.#timer = undefined;
      this.timeout.emit();
    }, this.wait_time * 1000) as NodeJS.Timeout;
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  is_stopped(): boolean {
    return this.#timer === undefined;
  }
}

/** What GDScript takes for true. */
export function truthy(value: any): boolean {
  if (value === null || value === undefined) return false;
  return typeof value === "object" && isContainer(value) ? size(value) > 0 : Boolean(value);
}

function isContainer(value: object): boolean {
  return (
    Array.isArray(value) ||
    value instanceof Map ||
    value instanceof Uint8Array ||
    Object.getPrototypeOf(value) === Object.prototype
  );
}

export function size(value: any): number {
  if (value instanceof Map) return value.size;
  return typeof value === "string" || Array.isArray(value) || ArrayBuffer.isView(value)
    ? (value as { length: number } & typeof value).length
    : Object.keys(value).length;
}

/** `of[key]`; what is not there is an error, as in Godot. Negative numbers count from the end. */
export function at<K, V>(of: ReadonlyMap<K, V>, key: K): V;
export function at(of: Uint8Array, index: number): number;
export function at(of: string, index: number): string;
export function at<T>(of: readonly T[], index: number): T;
export function at(of: any, key: any): any;
export function at(of: any, key: any): unknown {
  const isMap = of instanceof Map;
  const place = !isMap && typeof key === "number" && key < 0 ? size(of) + key : key;
  const found = isMap ? of.get(key) : of[place];
  if (found === undefined && !(isMap && of.has(key))) throw new RangeError(`There is nothing at ${str(key)}.`);
  return found;
}

export function put(of: any, key: any, value: any): void {
  if (of instanceof Map) of.set(key, value);
  else of[typeof key === "number" && key < 0 ? size(of) + key : key] = value;
}

export function has(of: any, key: any): boolean {
  if (of instanceof Map) return of.has(key);
  return typeof of === "string" || Array.isArray(of) || ArrayBuffer.isView(of) ? (of as any).includes(key) : key in of;
}

export function get(of: any, key: any, otherwise: any = null): any {
  return has(of, key) ? at(of, key) : otherwise;
}

export function keys(of: any): any[] {
  return of instanceof Map ? [...of.keys()] : Object.keys(of);
}

export function values(of: any): any[] {
  return of instanceof Map ? [...of.values()] : Object.values(of);
}

/** What `for` goes through. */
export function each(of: any): Iterable<any> {
  if (typeof of === "number") return range(of);
  return typeof of === "string" || Array.isArray(of) || ArrayBuffer.isView(of) ? (of as any) : keys(of);
}

/** A key of a dictionary, or the first element of an array that is `value`. */
export function erase(of: any, value: any): void {
  if (of instanceof Map) of.delete(value);
  else if (!Array.isArray(of)) delete of[value];
  else if (of.includes(value)) of.splice(of.indexOf(value), 1);
}

export function get_or_add<K, V>(of: Map<K, V>, key: K, value: V): V {
  if (!of.has(key)) of.set(key, value);
  return of.get(key) as V;
}

export function find_key<K, V>(of: ReadonlyMap<K, V>, value: V): K | null {
  return [...of].find(([, each]) => each === value)?.[0] ?? null;
}

export function merge<K, V>(of: Map<K, V>, other: ReadonlyMap<K, V>, overwrite = false): void {
  for (const [key, value] of other) if (overwrite || !of.has(key)) of.set(key, value);
}

export function count<T>(of: readonly T[], value: T): number {
  return of.filter((each) => each === value).length;
}

export function range(from: number, to?: number, step = 1): number[] {
  const [first, last] = to === undefined ? [0, from] : [from, to];
  return Array.from({ length: Math.max(0, Math.ceil((last - first) / step)) }, (_, index) => first + index * step);
}

const byValue = (a: any, b: any): number => (a < b ? -1 : a > b ? 1 : 0);

export function sort<T>(of: T[]): void {
  of.sort(byValue);
}

/** @param before - Whether the first one goes before the second. */
export function sort_custom<T>(of: T[], before: (a: T, b: T) => boolean): void {
  of.sort((a, b) => (before(a, b) ? -1 : before(b, a) ? 1 : 0));
}

export function shuffle<T>(of: T[]): void {
  for (let last = of.length - 1; last > 0; last--) {
    const other = randi_range(0, last);
    [of[last], of[other]] = [of[other] as T, of[last] as T];
  }
}

export function pick_random<T>(of: readonly T[]): T {
  return at(of, randi_range(0, of.length - 1));
}

/** The greatest, or with -1 the least. */
export function most<T>(of: readonly T[], sign: 1 | -1): T | null {
  return of.toSorted((a, b) => -sign * byValue(a, b))[0] ?? null;
}

/** Whether containers hold the same, which GDScript's `==` asks. */
export function same(a: any, b: any): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null || !isContainer(a) || !isContainer(b))
    return false;
  if (size(a) !== size(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  return keys(a).every(
    (key) => (b instanceof Map ? b.has(key) : Object.hasOwn(b, key)) && same(at(a, key), at(b, key)),
  );
}

export function is_a(value: any, type: string): boolean {
  const types: Readonly<Record<string, (value: any) => boolean>> = {
    int: (each) => typeof each === "bigint" || Number.isInteger(each),
    float: (each) => typeof each === "number",
    bool: (each) => typeof each === "boolean",
    String: (each) => typeof each === "string",
    Array: Array.isArray,
    Dictionary: (each) =>
      each instanceof Map ||
      (typeof each === "object" && each !== null && Object.getPrototypeOf(each) === Object.prototype),
    PackedByteArray: (each) => each instanceof Uint8Array,
  };
  return types[type]?.(value) ?? false;
}

export function assert(test: boolean, message = "Assertion failed."): void {
  if (!test) throw new Error(message);
}

export function lerp(from: number, to: number, weight: number): number {
  return from + (to - from) * weight;
}

export function randi(): number {
  return Math.floor(Math.random() * 2 ** 32);
}

export function randi_range(from: number, to: number): number {
  return from + Math.floor(Math.random() * (to - from + 1));
}

export function randf_range(from: number, to: number): number {
  return from + Math.random() * (to - from);
}

export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

export function md5(text: string): string {
  return createHash("md5").update(text).digest("hex");
}

export function is_valid_ip(text: string): boolean {
  return isIP(text) !== 0;
}

export * from "./godotBytes.js";
export * from "./godotText.js";
