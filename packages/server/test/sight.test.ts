// What is to be seen of a server: channels, log, metrics for Prometheus and OpenTelemetry, health over HTTP.
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { once } from "node:events";
import { createServer as createHttpServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { GameClient } from "@headwater/typed";
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from "@opentelemetry/sdk-metrics";
import { pino } from "pino";
import { Registry } from "prom-client";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { healthHandler } from "../src/health.js";
import { channelName, type DedicatedServer, type Sight } from "../src/index.js";
import { registerMetrics } from "../src/metrics.js";
import { instrument } from "../src/opentelemetry.js";
import { control, type Data, openServer, soon, startPlayer, type TestOptions } from "./fixture.js";
import { Visitor } from "./visitor.mjs";

let server: DedicatedServer<Data>;
let port = 0;
let client: GameClient;
beforeAll(async () => {
  client = await startPlayer();
});
afterAll(() => client.shutdown());
afterEach(async () => {
  control.clear();
  await server.close();
});

async function open(options: TestOptions = {}): Promise<void> {
  ({ server, port } = await openServer(options));
}

async function joined(): Promise<Visitor> {
  const joining = once(server, "join");
  const visitor = await Visitor.join(client, port);
  await joining;
  return visitor;
}

/** A visit that has a bit of everything. */
async function visit(): Promise<void> {
  const hitsBefore = server.stats.limits.messagesPerSecond;
  const refused = once(server, "refused");
  const stranger = await Visitor.connect(client, port);
  stranger.send("no ticket");
  await refused;
  const visitor = await joined();
  for (let i = 0; i < 20; i++) visitor.send("x");
  await expect.poll(() => server.stats.limits.messagesPerSecond, soon).toBeGreaterThan(hitsBefore);
  // Not by once() of node:events, which an event `error` would end.
  const leaving = new Promise((resolve) => server.once("leave", resolve));
  visitor.leave();
  await leaving;
}

const limits = { messagesBurst: 10, messagesPerSecond: 1000 };

test("channels carry what happens, each with its server", async () => {
  await open({ tickRate: 100, limits });
  const seen: [Sight, { server: unknown }][] = [];
  const names: Sight[] = ["join", "leave", "refused", "limit", "tick", "draining", "close"];
  const listeners = names.map((name) => {
    const listener = (message: unknown): void => void seen.push([name, message as { server: unknown }]);
    subscribe(channelName(name), listener);
    return [channelName(name), listener] as const;
  });
  await visit();
  await server.close();
  for (const [name, listener] of listeners) unsubscribe(name, listener);
  const kinds = seen.map(([name]) => name);
  expect(kinds.filter((name) => name !== "tick" && name !== "limit")).toEqual([
    "refused",
    "join",
    "leave",
    "draining",
    "close",
  ]);
  expect(kinds).toContain("limit");
  const [, tick] = seen.find(([name]) => name === "tick") ?? [];
  expect(tick).toMatchObject({ tick: { dt: 0.01 }, durationMs: expect.any(Number) });
  expect(seen.every(([, message]) => message.server === server)).toBe(true);
});

test("the log says who came and went, and says of a limit once a second", async () => {
  const lines: [string, string, object][] = [];
  const to = (level: string) => (fields: object, message: string) => void lines.push([level, message, fields]);
  await open({ logger: { info: to("info"), warn: to("warn"), error: to("error") }, limits });
  server.on("error", () => undefined);
  server.once("leave", () => {
    throw new Error("a mistake");
  });
  await visit();
  await server.close();
  const steamId = String(client.steamId);
  expect(lines.map(([level, message]) => `${level}: ${message}`)).toEqual([
    "info: refused",
    "info: player joined",
    "warn: limit reached",
    "info: player left",
    "error: a listener failed",
    "info: the server is about to end",
    "info: the server is closed",
  ]);
  expect(lines[1]?.[2]).toEqual({ steamId, name: steamId, address: "127.0.0.1" });
  expect(lines[2]?.[2]).toMatchObject({ limit: "messagesPerSecond", count: 1, steamId });
  expect(() => JSON.stringify(lines)).not.toThrow();
});

test("pino takes the lines as they are", async () => {
  const lines: { level: number; msg: string; steamId?: string; err?: { message: string } }[] = [];
  await open({ logger: pino({}, { write: (line) => void lines.push(JSON.parse(line)) }), limits });
  server.on("error", () => undefined);
  server.once("leave", () => {
    throw new Error("a mistake");
  });
  await visit();
  expect(lines.map(({ msg }) => msg)).toEqual([
    "refused",
    "player joined",
    "limit reached",
    "player left",
    "a listener failed",
  ]);
  expect(lines[1]).toMatchObject({ level: 30, steamId: String(client.steamId) });
  expect(lines[4]).toMatchObject({ level: 50, err: { message: "a mistake" } });
});

test("what nobody listens to is counted, and nothing is made of it", async () => {
  await open({ limits });
  const told = vi.spyOn(server as unknown as { tell: (event: string) => void }, "tell");
  const limitsTold = () => told.mock.calls.filter(([event]) => event === "limit").length;
  await visit();
  expect(server.stats.limits.messagesPerSecond).toBeGreaterThan(0);
  expect(limitsTold()).toBe(0);
  server.on("limit", () => undefined);
  await visit();
  expect(limitsTold()).toBeGreaterThan(0);
});

test("Prometheus finds what has happened, and nothing once the server is closed", async () => {
  await open({ tickRate: 100, limits });
  const register = new Registry();
  registerMetrics(server, { register });
  await visit();
  await expect.poll(() => server.stats.ticks, soon).toBeGreaterThan(0);
  const text = await register.metrics();
  const value = (line: string): number => Number(new RegExp(`^${line} (.*)$`, "m").exec(text)?.[1]);
  expect(value("headwater_joins_total")).toBe(1);
  expect(value("headwater_leaves_total")).toBe(1);
  expect(value("headwater_refusals_total")).toBe(1);
  expect(value("headwater_messages_in_total")).toBe(server.stats.messagesIn);
  expect(value("headwater_players")).toBe(0);
  expect(value("headwater_players_max")).toBe(64);
  expect(value("headwater_steam_logged_on")).toBe(1);
  expect(value('headwater_limit_hits_total\\{limit="messagesPerSecond"\\}')).toBe(
    server.stats.limits.messagesPerSecond,
  );
  expect(value("headwater_tick_late_seconds_count")).toBeGreaterThan(0);
  // Asked again, totals are the same, not twice as much.
  expect(await register.metrics()).toContain("headwater_joins_total 1\n");
  await server.close();
  expect((await register.metrics()).trim()).toBe("");
});

test("OpenTelemetry finds the same", async () => {
  await open({ tickRate: 100, limits });
  const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const reader = new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 2 ** 30 });
  const off = instrument(server, new MeterProvider({ readers: [reader] }).getMeter("arena"));
  await visit();
  await expect.poll(() => server.stats.ticks, soon).toBeGreaterThan(0);
  const values = async (): Promise<Map<string, unknown>> => {
    exporter.reset();
    await reader.forceFlush();
    const metrics = exporter.getMetrics().flatMap((each) => each.scopeMetrics.flatMap((scope) => scope.metrics));
    return new Map(metrics.map(({ descriptor, dataPoints }) => [descriptor.name, dataPoints[0]?.value]));
  };
  const seen = await values();
  expect(Object.fromEntries(seen)).toMatchObject({
    "headwater.joins": 1,
    "headwater.players": 0,
    "headwater.messages_in": server.stats.messagesIn,
    "headwater.tick_late": { count: expect.any(Number) },
  });
  off();
  await visit();
  // Nobody told it of the second visit.
  expect([server.stats.joins, (await values()).get("headwater.joins")]).toEqual([2, 1]);
  await reader.shutdown();
});

test("health is told over HTTP", async () => {
  await open({ tickRate: 100 });
  const http = createHttpServer(healthHandler(server, { stuckMs: 60_000 })).listen(0, "127.0.0.1");
  await once(http, "listening");
  const { port: httpPort } = http.address() as AddressInfo;
  const ask = async (path: string): Promise<[number, unknown]> => {
    const answer = await fetch(`http://127.0.0.1:${httpPort}${path}`);
    return [answer.status, ((await answer.json()) as { problems?: unknown }).problems];
  };
  expect(await ask("/live")).toEqual([200, []]);
  expect(await ask("/ready?probe=1")).toEqual([200, []]);
  expect(await ask("/")).toEqual([404, undefined]);
  const away = once(server, "steamAway");
  control.inject({ fault: "connectionLost" });
  await away;
  expect(await ask("/ready")).toEqual([503, ["not logged on to Steam"]]);
  expect(await ask("/live")).toEqual([200, ["not logged on to Steam"]]);
  const back = once(server, "steamBack");
  control.inject({ fault: "connectionRestored" });
  await back;
  await joined();
  const drained = server.drain({ graceMs: 60_000 });
  expect(await ask("/ready")).toEqual([503, ["the server is about to end"]]);
  await server.close();
  await drained;
  expect(await ask("/live")).toEqual([503, ["the server is closed"]]);
  http.close();
});

test("a server whose ticks do not come is not alive", async () => {
  await open({ tickRate: 100 });
  const answers: [number, string][] = [];
  const handler = healthHandler(server, { stuckMs: 0.001 });
  const until = performance.now() + 1;
  while (performance.now() < until);
  handler(
    { url: "/live" },
    { writeHead: (status) => answers.push([status, ""]), end: (body) => answers.push([0, body]) },
  );
  expect(answers[0]?.[0]).toBe(503);
  expect(answers[1]?.[1]).toMatch(/no tick for \d+ ms/);
});
