// A wait settles once, and then leaves nothing behind: no timer, which would keep a process alive, and no listener.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Pending } from "../src/manual/pending.js";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A wait of a second, with what is left of it. */
function waiting() {
  const controller = new AbortController();
  const { signal } = controller;
  const listeners = new Set<unknown>();
  vi.spyOn(signal, "addEventListener").mockImplementation((_, listener) => listeners.add(listener));
  vi.spyOn(signal, "removeEventListener").mockImplementation((_, listener) => listeners.delete(listener));
  const gaveUp = vi.fn();
  const timedOut = (ms: number): Error => new Error(`after ${ms}`);
  const pending = new Pending<string>("Thing.wait", { timeoutMs: 1000, signal }, { timedOut, gaveUp });
  const abort = (reason: unknown): void => {
    vi.spyOn(signal, "reason", "get").mockReturnValue(reason);
    for (const listener of listeners) (listener as () => void)();
  };
  return { pending, abort, gaveUp, left: () => [vi.getTimerCount(), listeners.size] };
}

test("an answer ends it", async () => {
  const { pending, gaveUp, left } = waiting();
  expect(left()).toEqual([1, 1]);
  pending.resolve("answer");
  expect(left()).toEqual([0, 0]);
  vi.advanceTimersByTime(2000);
  expect(await pending.done).toBe("answer");
  expect(gaveUp).not.toHaveBeenCalled();
});

test("a failure ends it", async () => {
  const { pending, gaveUp, left } = waiting();
  pending.reject(new Error("refused"));
  expect(left()).toEqual([0, 0]);
  await expect(pending.done).rejects.toThrow("refused");
  expect(gaveUp).not.toHaveBeenCalled();
});

test("its time ends it", async () => {
  const { pending, gaveUp, left } = waiting();
  vi.advanceTimersByTime(999);
  expect(left()).toEqual([1, 1]);
  vi.advanceTimersByTime(1);
  expect(left()).toEqual([0, 0]);
  await expect(pending.done).rejects.toThrow("after 1000");
  expect(gaveUp).toHaveBeenCalledOnce();
});

test("its signal ends it", async () => {
  const { pending, abort, gaveUp, left } = waiting();
  abort(new Error("enough"));
  expect(left()).toEqual([0, 0]);
  pending.resolve("too late");
  await expect(pending.done).rejects.toThrow("enough");
  expect(gaveUp).toHaveBeenCalledOnce();
});
