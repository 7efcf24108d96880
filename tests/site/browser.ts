// A headless Chromium, if the machine has one: npm test installs Debian's where it may.
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** Its path; `undefined` without one. */
export function browserPath(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const candidates = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [process.env["CHROMIUM"], ...candidates].find((path) => path !== undefined && path !== "" && existsSync(path));
}

/** Talks to nothing but the pages it is shown. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: browserPath() ?? "",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-sync"],
  });
}
