// Whether a server is alive and ready, for Kubernetes and its like: a handler for `node:http`.
import type { DedicatedServer } from "./dedicatedServer.js";
import { defaults } from "./defaults.js";

/** Options of {@link healthOf} and {@link healthHandler}. */
export interface HealthOptions {
  /** How long no tick may come before the server counts as stuck, in milliseconds (default 5000). */
  stuckMs?: number;
}

/** How a server is doing, for who may restart it. */
export interface Health {
  /** Whether the process is of use at all; if not, start another one. */
  readonly live: boolean;
  /** Whether players can come in. */
  readonly ready: boolean;
  /** What is wrong. */
  readonly problems: readonly string[];
}

/**
 * Whether a server is of use, for a check of your own.
 *
 * @param server - whose health it is
 * @param options - when it counts as stuck
 * @returns how it is doing now
 */
export function healthOf<Data>(server: DedicatedServer<Data>, options: HealthOptions = {}): Health {
  const { stuckMs = defaults["healthHandler stuckMs"].default } = options;
  const fatal: string[] = [];
  const passing: string[] = [];
  const { sinceTickMs } = server;
  if (server.state === "closed") fatal.push("the server is closed");
  else if (sinceTickMs !== undefined && sinceTickMs > stuckMs) fatal.push(`no tick for ${Math.round(sinceTickMs)} ms`);
  if (server.state === "draining") passing.push("the server is about to end");
  if (server.state !== "closed" && !server.loggedOn) passing.push("not logged on to Steam");
  const live = fatal.length === 0;
  return { live, ready: live && passing.length === 0, problems: [...fatal, ...passing] };
}

interface Request {
  url?: string | undefined;
}
interface Response {
  writeHead(status: number, headers: Record<string, string>): unknown;
  end(body: string): unknown;
}

/**
 * Answers `/live` and `/ready` with 200 or 503, and what is wrong as JSON; anything else with 404:
 * `createServer(healthHandler(server)).listen(8080).unref()`.
 *
 * @param server - whose health it is
 * @param options - when it counts as stuck
 * @returns the handler, for `createServer()` of `node:http`
 */
export function healthHandler<Data>(
  server: DedicatedServer<Data>,
  options: HealthOptions = {},
): (request: Request, response: Response) => void {
  return ({ url = "" }, response) => {
    const answer = (status: number, body: object): void => {
      response.writeHead(status, { "content-type": "application/json", "cache-control": "no-store" });
      response.end(`${JSON.stringify(body)}\n`);
    };
    const path = url.split("?")[0];
    const health = healthOf(server, options);
    if (path === "/live") answer(health.live ? 200 : 503, health);
    else if (path === "/ready") answer(health.ready ? 200 : 503, health);
    else answer(404, { error: "expected /live or /ready" });
  };
}
