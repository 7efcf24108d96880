// What is JavaScript's own about a signal: handlers that throw, promises, what merely looks at `then`. What it has in
// common with Godot's is in engine.test.ts.
import { setImmediate as nextTurn } from "node:timers/promises";
import { beforeEach, describe, expect, expectTypeOf, test, vi } from "vitest";
import { Callable } from "../src/core/callable.js";
import { Emissions } from "../src/core/emissions.js";
import { Signal } from "../src/core/signal.js";

let reports: string[];
let signal: Signal<[number: number, text: string]>;

beforeEach(() => {
  reports = [];
  signal = new Signal("sample", {
    report: (name, what) => reports.push(`${name}: ${what.split("\n")[0]}`),
    emissions: new Emissions(),
    object: {},
  });
});

test("connecting twice, and disconnecting what is not connected, are logged", () => {
  const handler = vi.fn();
  signal.connect(handler);
  signal.connect(handler);
  signal.disconnect(handler);
  signal.disconnect(handler);
  expect(reports).toEqual([
    "sample: the handler is connected already; disconnect it first",
    "sample: the handler to disconnect is not connected",
  ]);
});

describe("handlers that throw", () => {
  const broken = (): void => {
    throw new Error("broken");
  };

  test("are reported and stop nothing", () => {
    const last = vi.fn();
    signal.connect(broken);
    signal.connect(last);
    signal.emit(1, "x");
    expect(last).toHaveBeenCalledOnce();
    expect(reports).toEqual(["sample: a handler threw Error: broken"]);
  });

  test("so are asynchronous ones", async () => {
    signal.connect(async () => broken());
    signal.connect(Callable(async () => broken()).unbind(2));
    signal.emit(1, "x");
    await nextTurn();
    expect(reports).toEqual(["sample: a handler threw Error: broken", "sample: a handler threw Error: broken"]);
  });

  test("so are methods that are not there when the signal comes", () => {
    signal.connect(Callable({ method: undefined } as unknown as { method(): void }, "method"));
    signal.connect(Callable());
    signal.emit(1, "x");
    expect(reports).toEqual([
      "sample: a handler threw Error: the object has no method method",
      "sample: a handler threw Error: the Callable is empty",
    ]);
  });

  test("a deferred call that throws ends nothing", async () => {
    const print = vi.spyOn(console, "error").mockImplementation(() => undefined);
    Callable(broken).call_deferred();
    await nextTurn();
    expect(print.mock.calls).toEqual([["[STEAM SERVER] Callable, broken: threw broken"]]);
    print.mockRestore();
  });
});

describe("await", () => {
  test("whoever only looks for `then` does not wait", async () => {
    expect(typeof signal.then).toBe("function");
    await nextTurn();
    expect(signal.has_connections()).toBe(false);
  });

  test("then() as a promise has it: any number of times, now or later", async () => {
    const got: unknown[] = [];
    const { then } = signal;
    await nextTurn();
    then((args) => got.push(["first", ...args]));
    then((args) => got.push(["second", ...args]));
    signal.emit(1, "x");
    await nextTurn();
    expect(got).toEqual([
      ["first", 1, "x"],
      ["second", 1, "x"],
    ]);
  });

  test("Promise.race, all and async functions that return it", async () => {
    const other = new Signal<[]>("other", { report: () => undefined, emissions: new Emissions(), object: {} });
    const waiting = Promise.all([Promise.race([signal, other]), (async () => signal)()]);
    signal.emit(1, "x");
    expect(await waiting).toEqual([
      [1, "x"],
      [1, "x"],
    ]);
  });

  test("code that no emission resumed hears nothing of the past", async () => {
    const got: unknown[] = [];
    (async () => got.push(await signal))();
    signal.emit(1, "x");
    signal.emit(2, "y");
    await nextTurn();
    (async () => got.push(await signal))();
    await nextTurn();
    expect(got).toEqual([[1, "x"]]);
    signal.emit(3, "z");
    await nextTurn();
    expect(got).toEqual([
      [1, "x"],
      [3, "z"],
    ]);
  });
});

test("a handler that is no function is refused", () => {
  expect(() => signal.connect("handler" as never)).toThrow(
    new TypeError("Connecting to sample: the handler is of type string; expected a function."),
  );
  expect(() => Callable("handler" as never)).toThrow(TypeError);
});

test("what is bound must fit the handler", () => {
  const handler = (id: number, text: string, lobby: string): string => `${id} ${text} ${lobby}`;
  expectTypeOf(signal.connect).toBeCallableWith(Callable(handler).bind("lobby"));
  // @ts-expect-error the first argument is a number
  const wrong = (): number => signal.connect(Callable((id: string) => id).unbind(1));
  expect(wrong).toBeTypeOf("function");
});
