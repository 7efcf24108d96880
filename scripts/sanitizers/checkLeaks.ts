// Looks for leaks at the end of each test file: vitest ends its processes by a signal, which leaves them no time for it.
import { createRequire } from "node:module";
import { afterAll, expect } from "vitest";

const { checkLeaks } = createRequire(import.meta.url)(process.env["HEADWATER_PROBE"] ?? "") as {
  checkLeaks(): number;
};

afterAll(() => {
  expect(checkLeaks(), "leaks, as the report says").toBe(0);
});
