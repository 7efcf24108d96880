// Listeners that throw: no callback is lost, and every error surfaces as an uncaughtException.
import { Result } from "@headwater/typed";
import { expect, test } from "vitest";
import { runProgram } from "../lifecycle/runProgram.js";

test("listeners, hooks and message loops that throw", async () => {
  const ending = await runProgram("../../faults/programs/throwingListeners.mjs");
  expect(ending, ending.stderr).toMatchObject({
    code: 0,
    messages: [
      {
        seen: { steamServersConnected: 1, gsPolicyResponse: 1 },
        loop: "loop 1",
        next: 2,
        callResult: Result.ServiceUnavailable,
      },
    ],
  });
  const [{ uncaught, seen, hookCalls }] = ending.messages as [
    { uncaught: string[]; seen: Record<string, number>; hookCalls: number },
  ];
  expect(seen["steamNetConnectionStatusChanged"]).toBeGreaterThanOrEqual(100);
  expect(hookCalls).toBeGreaterThan(0);
  const times = (what: string): number => uncaught.filter((message) => message === what).length;
  expect(Object.keys(seen).map((event) => [event, times(event)])).toEqual(Object.entries(seen));
  expect(times("hook")).toBe(hookCalls);
});
