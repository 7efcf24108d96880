// A setup file of vitest: looks for leaks at the end of each test file, because vitest ends its processes by a signal,
// which leaves them no time for it. Stands beside the built probe.
import { createRequire } from "node:module";
import { afterAll, expect } from "vitest";

const probe = createRequire(import.meta.url)("./build/Release/probe.node");

afterAll(() => {
  expect(probe.checkLeaks(), "1 if there are leaks, which the report shows").toBe(0);
});
