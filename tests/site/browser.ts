// A headless Chromium, if the machine has one: npm test installs Debian's where it may.
import { type Browser, chromium } from "playwright-core";
import { browserPath } from "../../scripts/bootstrap/browser.mjs";

export { browserPath };

/** Talks to nothing but the pages it is shown. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: browserPath() ?? "",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-sync"],
  });
}
