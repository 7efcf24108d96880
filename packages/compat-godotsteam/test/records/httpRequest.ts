// Requests for the records of HTTP, in all their states. On a loopback without HTTP there are none: the handle is 0.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { FunctionRecord, World } from "./classRecords.js";

type Arguments = (request: number) => readonly unknown[];

/** The call concerns a request that `make` makes; it is released afterwards. */
function of(make: (world: World) => number | Promise<number>, args: Arguments): FunctionRecord {
  let request = 1;
  return {
    args: async (world) => {
      request = await make(world);
      return args(request);
    },
    after: ({ server }) => server.releaseHTTPRequest(request),
    failing: { args: () => args(1) },
  };
}

/** What the loopback makes of one host at a time. */
const requestsAtOnce = 6;

/** Nothing listens there, and nothing is sent there. */
const nowhere = "http://127.0.0.1:9/";

export function ofNewRequest(args: Arguments): FunctionRecord {
  return of(({ server }) => server.createHTTPRequest(server.HTTP_METHOD_POST, nowhere), args);
}

export function ofAnsweredRequest(args: Arguments): FunctionRecord {
  return of(async (world) => {
    const { server } = world;
    const url = await answerOnce("hello");
    const request = server.createHTTPRequest(server.HTTP_METHOD_GET, url.href);
    if (server.sendHTTPRequest(request)) await nextOf(world, "http_request_completed", request);
    url.close();
    return request;
  }, args);
}

/** The first piece of the body has come. */
export function ofStreamingRequest(args: Arguments): FunctionRecord {
  return of(async (world) => {
    const { server } = world;
    const url = await answerOnce("hello");
    const request = server.createHTTPRequest(server.HTTP_METHOD_GET, url.href);
    if (server.sendHTTPRequestAndStreamResponse(request)) await nextOf(world, "http_request_data_received", request);
    url.close();
    return request;
  }, args);
}

/** So many others go to the same host, which does not answer, that it has to wait. */
export function ofWaitingRequest(args: Arguments): FunctionRecord {
  const others: number[] = [];
  const { after, ...record } = of(async ({ server }) => {
    const host = createServer();
    await new Promise<void>((resolve) => host.listen(0, "127.0.0.1", resolve));
    host.unref();
    const { port } = host.address() as AddressInfo;
    const send = (): number => {
      const request = server.createHTTPRequest(server.HTTP_METHOD_GET, `http://127.0.0.1:${port}/`);
      server.sendHTTPRequest(request);
      return request;
    };
    for (let count = 0; count < requestsAtOnce; count++) others.push(send());
    return send();
  }, args);
  return {
    ...record,
    after: (world) => {
      for (const request of others.splice(0)) world.server.releaseHTTPRequest(request);
      return after?.(world);
    },
  };
}

/** Signals of requests that were released under way come as well. */
async function nextOf(
  { next }: World,
  signal: "http_request_completed" | "http_request_data_received",
  request: number,
): Promise<void> {
  let emitted: number;
  do [emitted] = await next(signal);
  while (emitted !== request);
}

async function answerOnce(body: string): Promise<{ href: string; close(): void }> {
  const page = createServer((_request, response) => response.setHeader("X-Map", "arena").end(body));
  await new Promise<void>((resolve) => page.listen(0, "127.0.0.1", resolve));
  const { port } = page.address() as AddressInfo;
  return {
    href: `http://127.0.0.1:${port}/`,
    close: () => {
      page.close();
      page.closeAllConnections();
    },
  };
}
