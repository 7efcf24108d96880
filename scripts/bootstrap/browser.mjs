// Where this machine has a Chromium, for the tests of pages.
import { findProgram } from "./system.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** Its path, `CHROMIUM` before all; undefined without one. */
export function browserPath() {
  return [process.env.CHROMIUM, ...names].map((name) => name && findProgram(name)).find(Boolean);
}
