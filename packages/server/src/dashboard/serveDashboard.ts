// A page for operators: players, rates, ticks, limits and log of a running server, in a browser.
import { createHash, timingSafeEqual } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { BlockList, isIP } from "node:net";
import { toJson } from "@headwater/typed";
import type { DedicatedServer } from "../dedicatedServer.js";
import { defaults } from "../defaults.js";
import { logTo } from "../logging.js";
import { snapshotOf } from "../snapshot.js";
import { page, script, style } from "./page.js";

/** Options of {@link serveDashboard}. */
export interface DashboardOptions {
  /** The TCP port that it listens on (default 8090); 0 for any that is free. */
  port?: number;
  /** Where it listens (default `127.0.0.1`: this machine only). Elsewhere a token is needed, and is asked for. */
  host?: string;
  /** Lets who knows it kick players and drain the server; without one, there is nothing but to look. */
  token?: string;
}

/** A page that is served. */
export interface Dashboard {
  /** Where browsers find it. */
  readonly url: string;
  /** Serves it no longer; the end of the server does it, too. */
  close(): void;
}

const snapshotMs = 1000;
const mostUnreadBytes = 1_048_576;
const mostBodyBytes = 10_000;

const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const headers = {
  "content-security-policy":
    `default-src 'none'; connect-src 'self'; script-src ${hash(script)}; style-src ${hash(style)}; ` +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cache-control": "no-store",
};

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8);
loopback.addAddress("::1", "ipv6");

function isLoopback(host: string): boolean {
  const kind = isIP(host);
  return host === "localhost" || (kind !== 0 && loopback.check(host, kind === 6 ? "ipv6" : "ipv4"));
}

/** Of a `Host` header, or an origin's. */
const hostOf = (authority: string): string => authority.replace(/:\d+$/, "").replace(/^\[|\]$/g, "");

/** What went wrong with a question, as HTTP has it. */
class Wrong extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/**
 * Serves the page until the server ends.
 *
 * @param server - whom it shows
 * @param options - where, and who may do more than look
 * @returns the page's address, and its end
 * @throws Error if it is to be seen from elsewhere without a token, and when the port cannot be had.
 */
export async function serveDashboard<Data>(
  server: DedicatedServer<Data>,
  options: DashboardOptions = {},
): Promise<Dashboard> {
  const { port = defaults["serveDashboard port"].default, host = defaults["serveDashboard host"].default } = options;
  const { token } = options;
  const isLocal = isLoopback(host);
  if (!isLocal && (token === undefined || token === ""))
    throw new Error(`serveDashboard: at ${host} others can see it. Give a token, or leave host out.`);
  const knows = ({ headers: { authorization = "" } }: IncomingMessage): boolean => {
    const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
    return token !== undefined && token !== "" && timingSafeEqual(digest(authorization), digest(`Bearer ${token}`));
  };

  const actions: Readonly<Record<string, (body: Record<string, unknown>) => void>> = {
    "/kick": ({ steamId, reason }) => {
      const id = /^\d{1,20}$/.test(String(steamId)) ? BigInt(String(steamId)) : undefined;
      const player = id === undefined ? undefined : server.players.get(id);
      if (player === undefined) throw new Wrong(404, "no such player");
      player.kick(typeof reason === "string" ? reason : undefined);
    },
    "/drain": () => void server.drain(),
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // A name of somebody else's that leads here: their pages must not read this one's.
    if (isLocal && !isLoopback(hostOf(request.headers.host ?? ""))) throw new Wrong(421, "not by this name");
    const path = (request.url ?? "").split("?")[0] ?? "";
    const act = Object.hasOwn(actions, path) ? actions[path] : undefined;
    if (request.method === "POST" && act !== undefined) {
      if (!knows(request)) throw new Wrong(token === undefined ? 403 : 401, "a token is needed");
      act(await bodyOf(request));
      response.writeHead(204, headers).end();
    } else if (request.method !== "GET") throw new Wrong(405, "only to be looked at");
    else if (path === "/") {
      response.writeHead(200, { ...headers, "content-type": "text/html; charset=utf-8" });
      response.end(page(token !== undefined && token !== ""));
    } else if (path === "/events") {
      if (!isLocal && !knows(request)) throw new Wrong(401, "a token is needed");
      response.writeHead(200, { ...headers, "content-type": "application/x-ndjson" });
      follow(server, response);
    } else throw new Wrong(404, "there is / and /events");
  }

  const http = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      const status = error instanceof Wrong ? error.status : 500;
      response.writeHead(status, { ...headers, "content-type": "text/plain" });
      response.end(error instanceof Wrong ? error.message : "this failed");
    });
  });
  http.listen(port, host);
  await once(http, "listening");
  http.unref();
  const close = (): void => {
    server.off("close", close);
    http.close();
    http.closeAllConnections();
  };
  server.once("close", close);
  const { port: given } = http.address() as { port: number };
  return { url: `http://${isIP(host) === 6 ? `[${host}]` : host}:${given}/`, close };
}

/** Writes what happens, as lines of JSON, for as long as somebody reads. */
function follow<Data>(server: DedicatedServer<Data>, response: ServerResponse): void {
  const write = (line: object): void => {
    if (response.writableLength < mostUnreadBytes) response.write(`${JSON.stringify(line)}\n`);
  };
  const say = (level: string) => (fields: object, message: string) => write({ level, message, fields: toJson(fields) });
  const snapshot = (): void => write({ snapshot: toJson(snapshotOf(server)) });
  snapshot();
  const timer = setInterval(snapshot, snapshotMs);
  timer.unref();
  const off = logTo(server, { info: say("info"), warn: say("warn"), error: say("error") });
  response.once("close", () => {
    clearInterval(timer);
    off();
  });
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = "";
  for await (const part of request.setEncoding("utf8")) {
    text += part;
    if (text.length > mostBodyBytes) throw new Wrong(413, "too much");
  }
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body === "object" && body !== null) return body as Record<string, unknown>;
  } catch {
    // Said below.
  }
  throw new Wrong(400, "expected JSON");
}
