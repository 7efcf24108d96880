// The page for operators: over HTTP, where strangers ask as well, and in a browser, if there is one (CHROMIUM, or in its
// usual places).
import { once } from "node:events";
import { request } from "node:http";
import type { GameClient } from "@headwater/typed";
import { type Browser, chromium } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { browserPath } from "../../../scripts/bootstrap/browser.mjs";
import { type Dashboard, type DashboardOptions, serveDashboard } from "../src/dashboard/serveDashboard.js";
import { type DedicatedServer, EndCode } from "../src/index.js";
import { type Data, openServer, soon, startPlayer } from "./fixture.js";
import { Visitor } from "./visitor.mjs";

const token = "secret of operators";
const executablePath = browserPath();

let server: DedicatedServer<Data>;
let port = 0;
let dashboard: Dashboard;
let client: GameClient;
beforeAll(async () => {
  client = await startPlayer();
});
afterAll(() => client.shutdown());
afterEach(() => server.close());

async function open(options: DashboardOptions = {}): Promise<void> {
  ({ server, port } = await openServer({ tickRate: 100, name: "<b>Arena</b>" }));
  dashboard = await serveDashboard(server, { port: 0, ...options });
}

async function joined(): Promise<Visitor> {
  const joining = once(server, "join");
  const visitor = await Visitor.join(client, port);
  const [player] = await joining;
  player.name = "<img src=x onerror=alert(1)>";
  return visitor;
}

const post = (path: string, body: object, authorization?: string): Promise<Response> =>
  fetch(dashboard.url + path, {
    method: "POST",
    body: JSON.stringify(body),
    headers: { "content-type": "application/json", ...(authorization !== undefined && { authorization }) },
  });

/** What the page is told until it is told this. */
async function toldUntil(message: string, act: () => Promise<unknown>): Promise<Record<string, unknown>[]> {
  const stop = new AbortController();
  const { body } = await fetch(`${dashboard.url}events`, { signal: stop.signal });
  const acting = act();
  const reader = (body as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  while (!new RegExp(`"message":"${message}".*\n`).test(text)) text += (await reader.read()).value;
  await acting;
  stop.abort();
  return text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe("over HTTP", () => {
  test("there is a page that loads nothing from elsewhere, and what happens", async () => {
    await open();
    const answer = await fetch(dashboard.url);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-security-policy")).toMatch(/^default-src 'none'; .*script-src 'sha256-/);
    expect(await answer.text()).not.toMatch(/(?:src|href)=/);
    const told = await toldUntil("player joined", joined);
    expect(told[0]).toMatchObject({ snapshot: { name: "<b>Arena</b>", maxPlayers: 64, stats: { players: 0 } } });
    expect(told).toContainEqual({
      ...{ level: "info", message: "player joined" },
      fields: { steamId: String(client.steamId), name: String(client.steamId), address: "127.0.0.1" },
    });
  });

  test("without a token it is only to be looked at", async () => {
    await open();
    await joined();
    expect((await post("kick", { steamId: String(client.steamId) })).status).toBe(403);
    expect((await post("kick", { steamId: String(client.steamId) }, "Bearer ")).status).toBe(403);
    expect((await fetch(dashboard.url, { method: "DELETE" })).status).toBe(405);
    expect((await fetch(`${dashboard.url}constructor`)).status).toBe(404);
    expect(server.players.size).toBe(1);
  });

  test("with a token, who knows it kicks and drains", async () => {
    await open({ token });
    const visitor = await joined();
    const steamId = String(client.steamId);
    expect((await post("kick", { steamId }, "Bearer wrong")).status).toBe(401);
    expect((await post("kick", { steamId: "1" }, `Bearer ${token}`)).status).toBe(404);
    expect((await post("kick", { steamId, reason: "x".repeat(20_000) }, `Bearer ${token}`)).status).toBe(413);
    expect((await post("kick", { steamId, reason: "no" }, `Bearer ${token}`)).status).toBe(204);
    expect(await visitor.ended).toMatchObject({ endReason: EndCode.Kicked, endDebug: "no" });
    const closed = once(server, "close");
    expect((await post("drain", {}, `Bearer ${token}`)).status).toBe(204);
    await closed;
  });

  test("a page of somebody else's whose name leads here reads nothing", async () => {
    await open();
    const [answer] = (await once(
      request(`${dashboard.url}events`, { headers: { host: "evil.example:80" } }).end(),
      "response",
    )) as [{ statusCode: number }];
    expect(answer.statusCode).toBe(421);
  });

  test("others see it with a token only", async () => {
    ({ server, port } = await openServer());
    await expect(serveDashboard(server, { port: 0, host: "0.0.0.0" })).rejects.toThrow("Give a token");
    dashboard = await serveDashboard(server, { port: 0, host: "0.0.0.0", token });
    const url = dashboard.url.replace("0.0.0.0", "127.0.0.1");
    expect((await fetch(`${url}events`)).status).toBe(401);
    const { status, body } = await fetch(`${url}events`, { headers: { authorization: `Bearer ${token}` } });
    await body?.cancel();
    expect(status).toBe(200);
  });

  test("it ends with the server, whoever looks on", async () => {
    await open();
    const { body } = await fetch(`${dashboard.url}events`);
    await server.close();
    const reader = (body as ReadableStream<Uint8Array>).getReader();
    await expect(
      (async () => {
        while (!(await reader.read()).done);
      })(),
    ).rejects.toThrow();
    await expect(fetch(dashboard.url)).rejects.toThrow();
  });
});

describe.skipIf(executablePath === undefined)("in a browser (else: no Chromium)", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath as string, args: ["--no-sandbox"] });
  }, 60_000);
  afterAll(() => browser.close());

  test("players, figures and log are there, and a kick by keyboard", async () => {
    await open({ token });
    const visitor = await joined();
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on("pageerror", ({ message }) => problems.push(message));
    page.on("console", (line) => line.type() === "error" && problems.push(line.text()));
    page.on("dialog", () => problems.push("a dialog"));
    await page.goto(dashboard.url);
    await page.getByRole("heading", { name: "<b>Arena</b>" }).waitFor();
    const row = page.getByRole("table", { name: "Players" }).getByRole("row").nth(1);
    await expect.poll(() => row.textContent(), soon).toContain("<img src=x onerror=alert(1)>");
    expect(await row.textContent()).toContain(String(client.steamId));
    await expect.poll(() => page.locator("#ticks").textContent(), soon).toMatch(/^\d/);
    await page.getByLabel("Token").fill(token);
    await page.keyboard.press("Enter");
    await row.getByRole("button", { name: /^Kick/ }).focus();
    await page.keyboard.press("Enter");
    expect(await visitor.ended).toMatchObject({ endReason: EndCode.Kicked });
    await page.getByRole("log").getByText("player left").first().waitFor();
    expect(problems).toEqual([]);
    await page.close();
  }, 60_000);

  test("without a token there is nothing to press; everything has a name", async () => {
    await open();
    await joined();
    const page = await browser.newPage();
    await page.goto(dashboard.url);
    await page.getByRole("cell", { name: String(client.steamId) }).waitFor();
    expect(await page.getByRole("button").count()).toBe(0);
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    for (const table of await page.getByRole("table").all()) expect(await table.locator("caption").count()).toBe(1);
    await page.close();
  }, 60_000);
});
