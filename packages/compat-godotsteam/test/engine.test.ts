// Godot and its port say the same: the probes beside this file ran in a real engine (npm run probe), and run here.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { configure } from "../src/index.js";
import { cases as args } from "./engine/arguments.js";
import { begin } from "./engine/said.js";
import { clear, cases as signals } from "./engine/signals.js";

/** A coroutine goes on when run_callbacks() has returned; Godot resumes it in between. Otherwise all is the same. */
const laterHere: readonly string[] = ["await_in_handler"];

describe.each([
  ["arguments", args],
  ["signals", signals],
] as const)("%s", (probe, cases) => {
  const file = new URL(`engine/${probe}.json`, import.meta.url);
  const engine = (JSON.parse(readFileSync(file, "utf8")) as { cases: Record<string, string[]> }).cases;

  test("every case of the engine is here", () => {
    expect(Object.keys(cases).sort()).toEqual(Object.keys(engine).sort());
  });

  test.each(Object.entries(cases))("%s", async (name, run) => {
    configure({ logError: () => undefined });
    const said = begin();
    await run();
    clear();
    const wanted = engine[name] ?? [];
    if (laterHere.includes(name)) expect(said.toSorted()).toEqual(wanted.toSorted());
    else expect(said).toEqual(wanted);
  });
});
