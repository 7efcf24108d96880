// One signal: Godot's connect, disconnect, one-shot, deferred and counted handlers, await, handlers that throw.
import { setImmediate as nextTurn } from "node:timers/promises";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { connectFlags, Signal } from "../src/core/signal.js";

const { CONNECT_DEFERRED, CONNECT_ONE_SHOT, CONNECT_REFERENCE_COUNTED } = connectFlags;

let reports: string[];
let signal: Signal<[number: number, text: string]>;

beforeEach(() => {
  reports = [];
  signal = new Signal("sample", (name, what) => reports.push(`${name}: ${what.split("\n")[0]}`));
});

test("handlers are called in the order they were connected, with the arguments", () => {
  const calls: unknown[] = [];
  expect(signal.connect((...args) => calls.push(["a", ...args]))).toBe(0);
  expect(signal.connect((...args) => calls.push(["b", ...args]))).toBe(0);
  signal.emit(1, "x");
  expect(calls).toEqual([
    ["a", 1, "x"],
    ["b", 1, "x"],
  ]);
  expect(signal.get_name()).toBe("sample");
});

test("a handler connects once; the second time is an error as in Godot", () => {
  const handler = vi.fn();
  signal.connect(handler);
  expect(signal.connect(handler)).toBe(31);
  expect(reports).toEqual(["sample: the handler is connected already; disconnect it first"]);
  signal.emit(1, "x");
  expect(handler).toHaveBeenCalledTimes(1);
});

test("disconnect, and disconnecting what is not connected", () => {
  const handler = vi.fn();
  signal.connect(handler);
  expect([signal.is_connected(handler), signal.has_connections()]).toEqual([true, true]);
  signal.disconnect(handler);
  expect([signal.is_connected(handler), signal.has_connections()]).toEqual([false, false]);
  signal.emit(1, "x");
  expect(handler).not.toHaveBeenCalled();
  signal.disconnect(handler);
  expect(reports).toEqual(["sample: the handler to disconnect is not connected"]);
});

test("one-shot handlers are gone before they are called", () => {
  const handler = vi.fn(() => expect(signal.is_connected(handler)).toBe(false));
  signal.connect(handler, CONNECT_ONE_SHOT);
  signal.emit(1, "x");
  signal.emit(2, "y");
  expect(handler.mock.calls).toEqual([[1, "x"]]);
});

test("deferred handlers are called later", async () => {
  const handler = vi.fn();
  signal.connect(handler, CONNECT_DEFERRED);
  signal.emit(1, "x");
  expect(handler).not.toHaveBeenCalled();
  await nextTurn();
  expect(handler.mock.calls).toEqual([[1, "x"]]);
});

test("counted handlers are called once and take as many disconnects", () => {
  const handler = vi.fn();
  signal.connect(handler, CONNECT_REFERENCE_COUNTED);
  expect(signal.connect(handler, CONNECT_REFERENCE_COUNTED)).toBe(0);
  signal.emit(1, "x");
  expect(handler).toHaveBeenCalledTimes(1);
  signal.disconnect(handler);
  expect(signal.is_connected(handler)).toBe(true);
  signal.disconnect(handler);
  expect(signal.is_connected(handler)).toBe(false);
});

describe("handlers that throw", () => {
  test("are reported and stop nothing", () => {
    const last = vi.fn();
    signal.connect(() => {
      throw new Error("broken");
    });
    signal.connect(last);
    signal.emit(1, "x");
    expect(last).toHaveBeenCalledOnce();
    expect(reports).toEqual(["sample: a handler threw Error: broken"]);
  });

  test("so are asynchronous ones", async () => {
    signal.connect(async () => {
      throw new Error("broken later");
    });
    signal.emit(1, "x");
    await nextTurn();
    expect(reports).toEqual(["sample: a handler threw Error: broken later"]);
  });
});

test("a handler that another one disconnects is not called any more, one that it connects not yet", () => {
  const late = vi.fn();
  const gone = vi.fn();
  signal.connect(() => {
    signal.disconnect(gone);
    signal.connect(late);
  });
  signal.connect(gone);
  signal.emit(1, "x");
  expect(gone).not.toHaveBeenCalled();
  expect(late).not.toHaveBeenCalled();
});

test("await gives the arguments, the only one, or nothing", async () => {
  const both = Promise.resolve(signal);
  const one = new Signal<[number: number]>("one", () => undefined);
  const none = new Signal<[]>("none", () => undefined);
  const waiting = Promise.all([both, one, none]);
  await nextTurn();
  signal.emit(1, "x");
  one.emit(7);
  none.emit();
  expect(await waiting).toEqual([[1, "x"], 7, undefined]);
  expect(signal.has_connections()).toBe(false);
});

test("a handler that is no function is refused", () => {
  expect(() => signal.connect("handler" as never)).toThrow(
    new TypeError("Connecting to sample: the handler is of type string; expected a function."),
  );
});
