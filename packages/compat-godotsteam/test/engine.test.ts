// Godot and its port say the same: the probes beside this file ran in a real engine (npm run probe), and run here.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { configure } from "../src/index.js";
import { begin } from "./engine/said.js";
import { clear, cases as signals } from "./engine/signals.js";

const { cases: engine } = JSON.parse(readFileSync(new URL("engine/signals.json", import.meta.url), "utf8")) as {
  cases: Record<string, string[]>;
};

/** A coroutine goes on when run_callbacks() has returned; Godot resumes it in between. Otherwise all is the same. */
const laterHere: readonly string[] = ["await_in_handler"];

test("every case of the engine is here", () => {
  expect(Object.keys(signals).sort()).toEqual(Object.keys(engine).sort());
});

test.each(Object.entries(signals))("%s", async (name, run) => {
  configure({ logError: () => undefined });
  const said = begin();
  await run();
  clear();
  const wanted = engine[name] ?? [];
  if (laterHere.includes(name)) expect(said.toSorted()).toEqual(wanted.toSorted());
  else expect(said).toEqual(wanted);
});
