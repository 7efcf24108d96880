// A call result under way keeps the process alive, whether it succeeds or fails.
import { expect, test } from "vitest";
import { SteamInterface } from "../src/manual/steamInterface.js";

let held = 0;
const hold = () => {
  held++;
  return () => {
    held--;
  };
};

class Thing extends SteamInterface<{ query: () => Promise<number> }> {
  query(): Promise<number> {
    return this.callResult("query", this.native.query());
  }
}

test("until it arrives", async () => {
  let answer = (_value: number): void => undefined;
  const thing = new Thing(
    { query: () => new Promise((resolve) => (answer = resolve)) },
    { hold, takeNetworkingText: () => undefined },
  );
  const query = thing.query();
  expect(held).toBe(1);
  answer(7);
  expect(await query).toBe(7);
  expect(held).toBe(0);
});

test("until it fails", async () => {
  const thing = new Thing(
    { query: () => Promise.reject(new Error("no answer")) },
    { hold, takeNetworkingText: () => undefined },
  );
  await expect(thing.query()).rejects.toThrow("no answer");
  expect(held).toBe(0);
});
