// Threads that load the addon at the same time, and die at any moment.
import { expect, test } from "vitest";
import { roundsHere } from "../steamclient/door.mjs";
import { runProgram } from "./runProgram.js";

const rounds = roundsHere(200);

test(`of three threads at once, one is killed at a random moment, ${rounds} times`, { timeout: 240_000 }, async () => {
  const ending = await runProgram("workers.mjs", [String(rounds), "1"]);
  expect(ending, ending.stderr).toMatchObject({ code: 0, signal: null });
  const [{ owned }] = ending.messages as [{ owned: number }];
  // Somebody always gets the contexts: a thread that dies gives them back.
  expect(owned).toBeGreaterThan(rounds);
});

test("a hook outlives its thread without harm, and another thread can set it anew", async () => {
  const ending = await runProgram("hookAfterWorker.mjs");
  expect(ending, ending.stderr).toMatchObject({ code: 0, signal: null });
  const [{ fromWorker, fromMain }] = ending.messages as [{ fromWorker: number; fromMain: number }];
  expect(fromWorker).toBeGreaterThan(0);
  expect(fromMain).toBeGreaterThan(0);
});
