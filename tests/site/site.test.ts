// The site in a real browser: what its readers see and do.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browserPath, openBrowser } from "./browser.js";
import { pages, read, serve, siteFiles } from "./builtSite.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const looked = pages().filter((page) => /^(?:index|sdk|[a-z-]+|guide\/.*)\.html$/.test(page) && page !== "404.html");
const inApi = [
  "api/index.html",
  "api/@headwater/server/interfaces/Player.html",
  "api/@headwater/typed/classes/SteamGameServer.html",
];

interface Change {
  severity: string;
  group: string;
}

/** The search button shows its keys, which its label need not say. */
const exceptions = { rules: { "label-content-name-mismatch": { enabled: false } } };

// Without a browser (npm test installs one on Debian and Ubuntu) nothing can be looked at.
describe.skipIf(browserPath() === undefined)("in Chromium", () => {
  let site: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;
  beforeAll(async () => {
    site = await serve();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  /** Runs `look` on a page, and fails for what goes wrong meanwhile. */
  async function visit(path: string, look: (page: Page) => Promise<void>, options = {}): Promise<void> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
    page.on("pageerror", (error) => wrong.push(String(error)));
    page.on("response", (response) => response.status() >= 400 && wrong.push(`${response.url()} is not there`));
    // What a page that was left had asked for beforehand is no loss.
    const isLoss = (reason = "") => !reason.includes("ERR_ABORTED");
    page.on(
      "requestfailed",
      (request) => isLoss(request.failure()?.errorText) && wrong.push(`${request.url()} failed`),
    );
    page.on(
      "request",
      (request) =>
        request.url().startsWith(site.origin) ||
        request.url().startsWith("data:") ||
        wrong.push(`asks ${request.url()}`),
    );
    await page.goto(site.url + path, { waitUntil: "networkidle" });
    await look(page);
    await context.close();
    expect(wrong).toEqual([]);
  }

  test.each([...looked, ...inApi])("%s fits a phone and has no errors", (path) =>
    visit(
      path,
      async (page) => {
        const [content, width] = (await page.evaluate("[document.documentElement.scrollWidth, innerWidth]")) as [
          number,
          number,
        ];
        expect(content).toBeLessThanOrEqual(width);
        expect(await page.title()).not.toBe("");
      },
      { viewport: { width: 390, height: 844 } },
    ),
  );

  test.each(["light", "dark"] as const)(
    "is accessible, %s",
    async (colorScheme) => {
      for (const path of ["index.html", "guide/authentication.html", "sdk.html", ...inApi])
        await visit(
          path,
          async (page) => {
            // The page is alive when its switch has a name.
            await page.locator(".VPSwitchAppearance[title]:not([title=''])").first().waitFor({ state: "attached" });
            await page.evaluate(axe);
            const { violations } = (await page.evaluate(`axe.run(${JSON.stringify(exceptions)})`)) as AxeResults;
            const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
            expect(serious.map(({ id, nodes }) => `${path}: ${id}: ${nodes[0]?.html}`)).toEqual([]);
          },
          { colorScheme },
        );
    },
    120_000,
  );

  // The index of all pages takes its time on a busy machine.
  test("the search finds beginAuthSession, by keyboard alone", { timeout: 120_000 }, () =>
    visit("guide/first-server.html", async (page) => {
      await page.keyboard.press("/");
      await page.locator("input[type=search]").fill("beginAuthSession");
      const results = page.locator(".results a");
      await results.first().waitFor();
      const server = (await results.allTextContents()).findIndex((text) =>
        /Class: SteamGameServer[\s\S]*beginAuthSession/.test(text),
      );
      for (let down = 0; down < server; ++down) await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.waitForURL(/SteamGameServer(?:\.html)?#beginauthsession$/);
    }),
  );

  test("leads from a page to the same one of another SDK, or to its start", () =>
    visit("guide/messages.html", async (page) => {
      const html = (body: string) => ({ contentType: "text/html", body: `<link rel="icon" href="data:,">${body}` });
      await page.route("**/sdks.json", (route) => route.fulfill({ json: ["1.65a", "1.1", "1.0"] }));
      await page.route("**/sdk-1.1/hashmap.json", (route) => route.fulfill({ json: { "guide_messages.md": "1" } }));
      await page.route("**/sdk-1.0/hashmap.json", (route) => route.fulfill({ json: { "index.md": "1" } }));
      await page.route("**/sdk-1.1/guide/messages.html", (route) => route.fulfill(html("The same of 1.1")));
      await page.route("**/sdk-1.0/", (route) => route.fulfill(html("The start of 1.0")));
      for (const sdk of ["1.1", "1.0"]) {
        await page.goto(`${site.url}guide/messages.html`);
        await page.getByLabel("Steamworks SDK").first().selectOption(`SDK ${sdk}`);
        await page.getByText(`of ${sdk}`).waitFor();
      }
    }));

  test("the SDK explorer shows what changed between any two", () =>
    visit("sdk.html", async (page) => {
      const versions = await page.getByLabel("Older or newer SDK").locator("option").allTextContents();
      const [oldest, newest] = [versions[0] ?? "", versions.at(-1) ?? ""];
      await page.getByLabel("Older or newer SDK").selectOption(newest);
      await page.getByLabel("The other SDK").selectOption(oldest);
      const { packages, library } = JSON.parse(read(`sdk/${oldest}..${newest}.json`));
      await page.getByText(`${packages.length} of ${packages.length} changes`).waitFor();
      await page.getByLabel("Severity").selectOption("breaking");
      expect(await page.locator("tbody tr").count()).toBe(
        packages.filter((each: Change) => each.severity === "breaking").length,
      );
      await page.getByLabel("Interface or kind").selectOption("Types");
      expect(await page.locator("tbody tr").count()).toBe(
        packages.filter((each: Change) => each.severity === "breaking" && each.group === "Types").length,
      );
      // What the other side does not have is not asked for any more.
      await page.getByLabel("Interface or kind").selectOption({ index: 1 });
      await page.locator("select").filter({ hasText: "the library" }).selectOption("library");
      await page.getByText(`of ${library.length} changes`).waitFor();
      expect(await page.locator("tbody tr").count()).toBeGreaterThan(0);
    }));
});

test("there is a text for tools that read all of it", () => {
  expect(siteFiles(/^llms(?:-full)?\.txt$/).sort()).toEqual(["llms-full.txt", "llms.txt"]);
  expect(read("llms.txt")).toContain("guide/first-server");
});
