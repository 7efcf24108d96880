// The background pump in a process of its own: its end, its errors, and that it keeps nothing alive.
import { expect, test } from "vitest";
import { freePort } from "../conformance/freePort.js";
import { roundsHere } from "../steamclient/door.mjs";
import { runProgram } from "./runProgram.js";

test("traffic, stops, starts and shutdowns lose nothing and leave nothing running", { timeout: 60_000 }, async () => {
  const [rounds, messages] = [roundsHere(10), 500];
  const args = [rounds, messages, await freePort()].map(String);
  const ending = await runProgram("backgroundPump.mjs", args);
  expect(ending, ending.stderr).toMatchObject({ code: 0, signal: null });
  expect(ending.messages).toMatchObject([{ echoed: rounds * messages, answered: rounds }]);
});

test("it keeps the process alive while it is told to, and what its function throws is uncaught", async () => {
  const ending = await runProgram("backgroundPumpErrors.mjs");
  expect(ending, ending.stderr).toMatchObject({ code: 0, signal: null });
  const [{ uncaught, callbacks }] = ending.messages as [{ uncaught: string[]; callbacks: number }];
  expect(uncaught).toEqual(["of onReady", "of onReady"]);
  expect(callbacks, "what the throwing function did not take").toBeGreaterThan(0);
});
