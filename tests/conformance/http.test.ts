// ISteamHTTP on the loopback, against servers of this machine: Node's, and ones that answer byte by byte as a test says.
import { once } from "node:events";
import { createServer as createHttpServer, type IncomingMessage, type Server } from "node:http";
import { type AddressInfo, createServer as createTcpServer } from "node:net";
import {
  type GameServer,
  type HTTPCookieContainerHandle,
  HTTPMethod,
  type HTTPRequestCompleted,
  type HTTPRequestHandle,
  HTTPStatusCode,
  SteamCallError,
} from "@headwater/typed";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { startServer } from "./loopbackServer.js";

/** As a large cookie is. */
const longHeader = "0123456789".repeat(800);

let server: GameServer;
const closing: (() => void)[] = [];

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.shutdown());
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

async function listen(http: Server, host = "127.0.0.1"): Promise<string> {
  http.listen(0, host);
  await once(http, "listening");
  closing.push(() => {
    http.closeAllConnections();
    http.close();
  });
  const { port } = http.address() as AddressInfo;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

/** A server that says what it was asked. */
function echo(host?: string): Promise<string> {
  const http = createHttpServer(async (request, response) => {
    const { method, url, headers } = request;
    response.setHeader("X-Twice", ["a", "b"]);
    response.setHeader("X-Long", longHeader);
    response.end(JSON.stringify({ method, url, headers, body: await bodyOf(request) }));
  });
  return listen(http, host);
}

/** A server that answers every connection with these bytes, and then closes it or stays silent. */
async function raw(answer: string, options: { close?: boolean } = {}): Promise<string> {
  const tcp = createTcpServer((socket) => {
    closing.push(() => socket.destroy());
    socket.on("error", () => {});
    socket.once("data", () => {
      socket.write(answer);
      if (options.close) socket.end();
    });
  });
  tcp.listen(0, "127.0.0.1");
  await once(tcp, "listening");
  closing.push(() => tcp.close());
  return `http://127.0.0.1:${(tcp.address() as AddressInfo).port}/`;
}

function textOf(request: HTTPRequestHandle, completed: HTTPRequestCompleted): string {
  return Buffer.from(server.http.getHttpResponseBodyData(request, completed.bodySize) ?? []).toString();
}

async function get(url: string): Promise<{ completed: HTTPRequestCompleted; text: string }> {
  const request = server.http.createHttpRequest(HTTPMethod.GET, url);
  const completed = await server.http.sendHttpRequest(request);
  const text = textOf(request, completed);
  server.http.releaseHttpRequest(request);
  return { completed, text };
}

async function askEcho(method: HTTPMethod, prepare: (request: HTTPRequestHandle) => void, path = "/path?x=1") {
  const request = server.http.createHttpRequest(method, (await echo()) + path);
  prepare(request);
  const completed = await server.http.sendHttpRequest(request);
  expect(completed).toMatchObject({ requestSuccessful: true, statusCode: HTTPStatusCode._200OK });
  const seen = JSON.parse(textOf(request, completed));
  server.http.releaseHttpRequest(request);
  return seen;
}

describe("a request", () => {
  test("carries query parameters, headers and the agent", async () => {
    const seen = await askEcho(HTTPMethod.GET, (request) => {
      const { http } = server;
      expect(http.setHttpRequestGetOrPostParameter(request, "name", "a b&ü")).toBe(true);
      expect(http.setHttpRequestHeaderValue(request, "X-Token", "first")).toBe(true);
      expect(http.setHttpRequestHeaderValue(request, "x-token", "second")).toBe(true);
      expect(http.setHttpRequestUserAgentInfo(request, "MyGame/2")).toBe(true);
      expect(http.setHttpRequestRawPostBody(request, "text/plain", Buffer.from("no"))).toBe(false);
      for (const [name, value] of [
        ["User-Agent", "x"],
        ["Content-Length", "5"],
        ["X-Bad", "a\r\nX-Injected: 1"],
        ["X Bad", "a"],
      ] as const)
        expect(http.setHttpRequestHeaderValue(request, name, value)).toBe(false);
    });
    expect(seen).toMatchObject({
      method: "GET",
      url: "/path?x=1&name=a%20b%26%C3%BC",
      headers: { "x-token": "second", "user-agent": expect.stringMatching(/ MyGame\/2$/) },
    });
    expect(seen.headers).not.toHaveProperty("x-injected");
  });

  test("posts parameters as a form, or a raw body", async () => {
    const form = await askEcho(HTTPMethod.POST, (request) => {
      server.http.setHttpRequestGetOrPostParameter(request, "a", "1 2");
      server.http.setHttpRequestGetOrPostParameter(request, "b", "&");
      expect(server.http.setHttpRequestRawPostBody(request, "text/plain", Buffer.from("x"))).toBe(false);
    });
    expect(form).toMatchObject({
      method: "POST",
      url: "/path?x=1",
      body: "a=1%202&b=%26",
      headers: { "content-type": "application/x-www-form-urlencoded" },
    });
    const body = await askEcho(HTTPMethod.PUT, (request) => {
      expect(server.http.setHttpRequestRawPostBody(request, "application/json", Buffer.from('{"a":1}'))).toBe(true);
      expect(server.http.setHttpRequestGetOrPostParameter(request, "a", "1")).toBe(false);
    });
    expect(body).toMatchObject({ method: "PUT", body: '{"a":1}', headers: { "content-type": "application/json" } });
  });

  test("goes out as it was made, however large", async () => {
    const prepare = (request: HTTPRequestHandle) => {
      expect(server.http.setHttpRequestHeaderValue(request, "X-Empty", "")).toBe(true);
      expect(server.http.setHttpRequestRawPostBody(request, "text/plain", Buffer.alloc(2 ** 21, "x"))).toBe(true);
    };
    const seen = await askEcho(HTTPMethod.PATCH, prepare, "/a/../b?%2E");
    expect(seen).toMatchObject({ method: "PATCH", url: "/a/../b?%2E", headers: { "x-empty": "" } });
    expect(seen.headers).not.toHaveProperty("expect");
    expect(seen.body).toHaveLength(2 ** 21);
  });

  test("has a response with headers, a size and a context value", async () => {
    const request = server.http.createHttpRequest(HTTPMethod.GET, await echo());
    expect(server.http.setHttpRequestContextValue(request, 2n ** 63n)).toBe(true);
    expect(server.http.getHttpResponseBodySize(request)).toBeNull();
    const completed = await server.http.sendHttpRequest(request);
    expect(completed).toMatchObject({ request, contextValue: 2n ** 63n, statusCode: 200 });
    expect(server.http.getHttpResponseHeaderValue(request, "x-TWICE")).toBe("a, b");
    expect(server.http.getHttpResponseHeaderSize(request, "X-Twice")).toBe(5);
    expect(server.http.getHttpResponseHeaderSize(request, "X-None")).toBeNull();
    expect(server.http.getHttpResponseHeaderValue(request, "X-Long")).toBe(longHeader);
    expect(server.http.getHttpResponseBodySize(request)).toBe(completed.bodySize);
    expect(server.http.getHttpResponseBodyData(request, completed.bodySize + 1)).toBeNull();
    expect(server.http.getHttpDownloadProgressPct(request)).toBe(100);
    expect(server.http.getHttpRequestWasTimedOut(request)).toBe(false);
    // It cannot be changed or sent again, and is gone after its release.
    expect(server.http.setHttpRequestContextValue(request, 1n)).toBe(false);
    await expect(server.http.sendHttpRequest(request)).rejects.toThrowError(/did not take the call/);
    expect(server.http.releaseHttpRequest(request)).toBe(true);
    expect(server.http.releaseHttpRequest(request)).toBe(false);
  });

  test("reaches IPv6 and localhost, and reports any status", async () => {
    const http = createHttpServer((_, response) => response.writeHead(404).end("none"));
    const url = await listen(http, "::1");
    expect(await get(url)).toMatchObject({ completed: { requestSuccessful: true, statusCode: 404 }, text: "none" });
    const port = new URL(url).port;
    expect((await get(`http://localhost:${port}/`)).completed.statusCode).toBe(404);
  });

  test("to HEAD has no body", async () => {
    const request = server.http.createHttpRequest(HTTPMethod.HEAD, await echo());
    expect(await server.http.sendHttpRequest(request)).toMatchObject({ requestSuccessful: true, bodySize: 0 });
    server.http.releaseHttpRequest(request);
  });

  test("many at once all complete", async () => {
    const url = await echo();
    const all = await Promise.all(Array.from({ length: 40 }, (_, i) => get(`${url}/${i}`)));
    expect(all.map(({ text }) => JSON.parse(text).url)).toEqual(Array.from({ length: 40 }, (_, i) => `/${i}`));
  });
});

describe("bodies", () => {
  test.each([
    ["with a length", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", "hello"],
    [
      "in chunks",
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3;x=y\r\nhel\r\n2\r\nlo\r\n0\r\nT: 1\r\n\r\n",
      "hello",
    ],
    ["after an interim response", "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", "ok"],
    [
      "after several interim responses",
      "HTTP/1.1 100 Continue\r\nX: y\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok",
      "ok",
    ],
    ["none at all", "HTTP/1.1 204 No Content\r\n\r\n", ""],
  ])("%s", async (_, answer, text) => {
    expect(await get(await raw(answer))).toMatchObject({ completed: { requestSuccessful: true }, text });
  });

  test("until the connection closes", async () => {
    const url = await raw("HTTP/1.0 200 OK\r\n\r\nall of it", { close: true });
    expect(await get(url)).toMatchObject({
      completed: { requestSuccessful: true, statusCode: 200 },
      text: "all of it",
    });
  });

  test.each([
    ["no HTTP", "SSH-2.0-OpenSSH\r\n\r\n"],
    ["a bad status", "HTTP/1.1 abc\r\n\r\n"],
    ["a header without a name", "HTTP/1.1 200 OK\r\n: x\r\n\r\n"],
    ["a length that is no number", "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n"],
    ["two lengths", "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx"],
    ["an enormous length", "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999\r\n\r\n"],
    ["a bad chunk size", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"],
    ["a chunk without its end", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nab\r\n"],
    ["an unknown encoding", "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\n"],
    ["two encodings", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: gzip\r\n\r\n0\r\n\r\n"],
    ["another protocol", "HTTP/1.1 101 Switching Protocols\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"],
    ["a header without an end", `HTTP/1.1 200 OK\r\nX: ${"x".repeat(512 * 1024)}`],
    ["an early end", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nshort"],
    ["nothing", ""],
  ])("a response that is %s fails", async (_, answer) => {
    const { completed, text } = await get(await raw(answer, { close: true }));
    expect(completed).toMatchObject({ requestSuccessful: false, statusCode: 0, bodySize: 0 });
    expect(text).toBe("");
  });
});

test("headers come as they were sent, and trailers are none", async () => {
  const url = await raw(
    "HTTP/1.1 200 OK\r\nX-Escaped: a%3Bb%25\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\nX-Late: 1\r\n\r\n",
  );
  const request = server.http.createHttpRequest(HTTPMethod.GET, url);
  expect(await server.http.sendHttpRequest(request)).toMatchObject({ requestSuccessful: true, bodySize: 1 });
  expect(server.http.getHttpResponseHeaderValue(request, "X-Escaped")).toBe("a%3Bb%25");
  expect(server.http.getHttpResponseHeaderSize(request, "X-Late")).toBeNull();
  server.http.releaseHttpRequest(request);
});

test("what the machine is set to does not matter, and nobody is sent elsewhere", async () => {
  const elsewhere = await echo();
  const http = createHttpServer((_, response) => response.writeHead(302, { Location: elsewhere }).end("there"));
  const url = await listen(http);
  process.env["http_proxy"] = "http://127.0.0.1:1/";
  const { completed, text } = await get(url);
  delete process.env["http_proxy"];
  expect(completed).toMatchObject({ requestSuccessful: true, statusCode: 302 });
  expect(text).toBe("there");
});

test("a streamed response comes in pieces, each announced", async () => {
  const size = 300_000;
  const content = Buffer.alloc(size, "0123456789");
  const url = await listen(createHttpServer((_, response) => response.end(content)));
  const request = server.http.createHttpRequest(HTTPMethod.GET, url);
  server.http.setHttpRequestContextValue(request, 7n);
  const events: string[] = [];
  const pieces: Uint8Array[] = [];
  const onHeaders = () => {
    events.push("headers");
    expect(server.http.getHttpResponseHeaderValue(request, "Content-Length")).toBe(String(size));
  };
  const onData = ({
    offset,
    bytesReceived,
    contextValue,
  }: {
    offset: number;
    bytesReceived: number;
    contextValue: bigint;
  }) => {
    expect([offset, contextValue]).toEqual([pieces.reduce((sum, piece) => sum + piece.length, 0), 7n]);
    events.push("data");
    expect(server.http.getHttpStreamingResponseBodyData(request, offset, bytesReceived + 1)).toBeNull();
    pieces.push(server.http.getHttpStreamingResponseBodyData(request, offset, bytesReceived) ?? new Uint8Array());
  };
  server.on("httpRequestHeadersReceived", onHeaders);
  server.on("httpRequestDataReceived", onData);
  const completed = await server.http.sendHttpRequestAndStreamResponse(request);
  expect(completed).toMatchObject({ requestSuccessful: true, bodySize: size });
  expect(Buffer.concat(pieces).equals(content)).toBe(true);
  expect(events[0]).toBe("headers");
  expect(events.filter((event) => event === "headers")).toHaveLength(1);
  // What was streamed is not kept as a whole.
  expect(server.http.getHttpResponseBodyData(request, size)).toBeNull();
  server.off("httpRequestHeadersReceived", onHeaders);
  server.off("httpRequestDataReceived", onData);
  server.http.releaseHttpRequest(request);
});

describe("failures", () => {
  test.each([
    ["another host", "http://192.0.2.1/"],
    ["a name that is not this machine's", "http://example.invalid/"],
    ["a short form of an address", "http://127.1/"],
    ["https", "https://127.0.0.1/"],
    ["a port where nobody listens", "http://127.0.0.1:1/"],
  ])("%s", async (_, url) => {
    expect((await get(url)).completed).toMatchObject({ requestSuccessful: false, statusCode: 0 });
  });

  test.each([
    "",
    "127.0.0.1",
    "ftp://127.0.0.1/",
    "http://",
    "http:///x",
    "http://a b/",
    "http://u@127.0.0.1/",
    "http://127.0.0.1:99999/",
    "http://127.0.0.1\\example.invalid/",
    "http://127.0.0.1%2Fexample.invalid/",
    "http://[127.0.0.1%eth0]/",
  ])("%j is no address to create a request for", (url) => {
    expect(() => server.http.createHttpRequest(HTTPMethod.GET, url)).toThrow(SteamCallError);
  });

  test("silence and slowness run into timeouts", async () => {
    const silent = await raw("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf");
    const total = server.http.createHttpRequest(HTTPMethod.GET, silent);
    server.http.setHttpRequestAbsoluteTimeoutMs(total, 100);
    expect(await server.http.sendHttpRequest(total)).toMatchObject({ requestSuccessful: false });
    expect(server.http.getHttpRequestWasTimedOut(total)).toBe(true);
    const activity = server.http.createHttpRequest(HTTPMethod.GET, silent);
    server.http.setHttpRequestNetworkActivityTimeout(activity, 1);
    const completion = server.http.sendHttpRequest(activity);
    expect(server.http.getHttpRequestWasTimedOut(activity)).toBeNull();
    expect(await completion).toMatchObject({ requestSuccessful: false });
    expect(server.http.getHttpRequestWasTimedOut(activity)).toBe(true);
    server.http.releaseHttpRequest(total);
    server.http.releaseHttpRequest(activity);
  });

  test("hosts that hang keep no others from their turn, however many", async () => {
    const urls = await Promise.all(Array.from({ length: 20 }, () => raw("HTTP/1.1 200 OK\r\n")));
    const hanging = urls.flatMap((url) =>
      Array.from({ length: 6 }, () => server.http.createHttpRequest(HTTPMethod.GET, url)),
    );
    const completions = hanging.map((request) => server.http.sendHttpRequest(request));
    expect((await get(await echo())).completed).toMatchObject({ requestSuccessful: true });
    for (const request of hanging) server.http.releaseHttpRequest(request);
    for (const completed of await Promise.all(completions)) expect(completed.requestSuccessful).toBe(false);
  });

  test("a request released while it waits for its turn ends before it", async () => {
    const url = await raw("HTTP/1.1 200 OK\r\n");
    const hanging = Array.from({ length: 7 }, () => server.http.createHttpRequest(HTTPMethod.GET, url));
    const completions = hanging.map((request) => server.http.sendHttpRequest(request));
    server.http.releaseHttpRequest(hanging[6] as HTTPRequestHandle);
    expect(await completions[6]).toMatchObject({ request: hanging[6], requestSuccessful: false });
    expect(hanging.slice(0, 6).map((request) => server.http.getHttpRequestWasTimedOut(request))).toEqual(
      Array(6).fill(null),
    );
    for (const request of hanging.slice(0, 6)) server.http.releaseHttpRequest(request);
    await Promise.all(completions);
  });

  test("a request released under way ends as failed", async () => {
    const request = server.http.createHttpRequest(HTTPMethod.GET, await raw("HTTP/1.1 200 OK\r\n"));
    const completion = server.http.sendHttpRequest(request);
    expect(server.http.releaseHttpRequest(request)).toBe(true);
    expect(await completion).toMatchObject({ request, requestSuccessful: false });
  });
});

test("hosts beyond this machine must be named", async () => {
  const port = new URL(await echo()).port;
  // A short form of 127.0.0.1: no loopback address by its name, but it needs no name server.
  const ask = async (named: string) => {
    process.env["HEADWATER_LOOPBACK_HTTP_HOSTS"] = named;
    const { completed } = await get(`http://127.1:${port}/`);
    delete process.env["HEADWATER_LOOPBACK_HTTP_HOSTS"];
    return completed.requestSuccessful;
  };
  expect(await ask("other.test, 127.1")).toBe(true);
  expect(await ask(`127.1:${port}`)).toBe(true);
  expect(await ask("127.1:1,127.1.test")).toBe(false);
  expect(await ask("")).toBe(false);
});

describe("cookies", () => {
  test("go with requests they fit, and are taken from responses that may set them", async () => {
    const seen: (string | undefined)[] = [];
    const url = await listen(
      createHttpServer((request, response) => {
        seen.push(request.headers.cookie);
        response.setHeader("Set-Cookie", ["session=s1; Path=/; HttpOnly", "deep=d; Path=/deep", "gone=x; Max-Age=0"]);
        response.end();
      }),
    );
    const ask = async (container: HTTPCookieContainerHandle, path: string) => {
      const request = server.http.createHttpRequest(HTTPMethod.GET, url + path);
      expect(server.http.setHttpRequestCookieContainer(request, container)).toBe(true);
      await server.http.sendHttpRequest(request);
      server.http.releaseHttpRequest(request);
      return seen.at(-1);
    };
    const open = server.http.createCookieContainer(true);
    expect(server.http.setCookie(open, "127.0.0.1", "/", "mine=1")).toBe(true);
    expect(server.http.setCookie(open, "127.0.0.2", "/", "other=1")).toBe(true);
    expect(server.http.setCookie(open, "127.0.0.1", "/", "no cookie")).toBe(false);
    expect(await ask(open, "/")).toBe("mine=1");
    expect(await ask(open, "/")).toBe("mine=1; session=s1");
    expect(await ask(open, "/deep/er")).toBe("mine=1; session=s1; deep=d");
    expect(await ask(open, "/deeper")).toBe("mine=1; session=s1");
    const closed = server.http.createCookieContainer(false);
    expect(await ask(closed, "/")).toBeUndefined();
    expect(await ask(closed, "/")).toBeUndefined();
    expect(server.http.releaseCookieContainer(open)).toBe(true);
    expect(server.http.releaseCookieContainer(open)).toBe(false);
    const request = server.http.createHttpRequest(HTTPMethod.GET, url);
    expect(server.http.setHttpRequestCookieContainer(request, open)).toBe(false);
    server.http.releaseHttpRequest(request);
  });
});

test("a shutdown ends requests under way", async () => {
  const request = server.http.createHttpRequest(HTTPMethod.GET, await raw("HTTP/1.1 200 OK\r\n"));
  const completion = server.http.sendHttpRequest(request);
  server.shutdown();
  await expect(completion).rejects.toThrowError();
  server = await startServer();
  expect((await get(await echo())).completed.requestSuccessful).toBe(true);
});
