// HTTP: whether a request can be sent, what its answer brings, buffers of the right size.
import { type HTTPRequestHandle, SteamHTTP } from "@headwater/typed";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type LoggedError, SteamServer } from "../src/index.js";
import { logged, next, start } from "./loopback.js";
import { answerNext } from "./records/answerNext.js";

let errors: LoggedError[];
const request = 3 as HTTPRequestHandle;

beforeEach(() => {
  errors = logged();
  start();
});
afterEach(() => {
  vi.restoreAllMocks();
  SteamServer.serverShutdown();
});

describe("sending", () => {
  test("asks Steam whether it can be sent, and changes no context value by that", () => {
    const set = vi.spyOn(SteamHTTP.prototype, "setHttpRequestContextValue").mockReturnValue(true);
    vi.spyOn(SteamHTTP.prototype, "sendHttpRequest").mockReturnValue(new Promise(() => undefined));
    expect(SteamServer.sendHTTPRequest(request)).toBe(true);
    expect(SteamServer.setHTTPRequestContextValue(request, "18446744073709551615")).toBe(true);
    expect(SteamServer.sendHTTPRequest(request)).toBe(true);
    SteamServer.releaseHTTPRequest(request);
    expect(SteamServer.sendHTTPRequest(request)).toBe(true);
    expect(set.mock.calls).toEqual([
      [request, 0n],
      [request, 18446744073709551615n],
      [request, 18446744073709551615n],
      [request, 0n],
    ]);
    expect(errors).toEqual([]);
  });

  test.each(["sendHTTPRequest", "sendHTTPRequestAndStreamResponse"] as const)(
    "%s() is false, and nothing is sent, when Steam does not know the request",
    (send) => {
      vi.spyOn(SteamHTTP.prototype, "setHttpRequestContextValue").mockReturnValue(false);
      const sent = vi.spyOn(SteamHTTP.prototype, "sendHttpRequest");
      const streamed = vi.spyOn(SteamHTTP.prototype, "sendHttpRequestAndStreamResponse");
      expect(SteamServer[send](request)).toBe(false);
      expect([sent.mock.calls, streamed.mock.calls, errors]).toEqual([[], [], []]);
    },
  );

  test("a streamed response completes as well", async () => {
    vi.spyOn(SteamHTTP.prototype, "setHttpRequestContextValue").mockReturnValue(true);
    answerNext(SteamHTTP, "sendHttpRequestAndStreamResponse", {
      request,
      contextValue: 7n,
      requestSuccessful: false,
      statusCode: 0,
      bodySize: 0,
    });
    expect(SteamServer.sendHTTPRequestAndStreamResponse(request)).toBe(true);
    expect(await next("http_request_completed")).toEqual([request, 7n, false, 0, 0]);
  });
});

describe("getHTTPResponseHeaderValue", () => {
  beforeEach(() => {
    vi.spyOn(SteamHTTP.prototype, "getHttpResponseHeaderSize").mockReturnValue(5);
    vi.spyOn(SteamHTTP.prototype, "getHttpResponseHeaderValue").mockReturnValue("abcd");
  });

  test.each([
    [4, []],
    [5, [97, 98, 99, 100, 0]],
    [7, [97, 98, 99, 100, 0, 0, 0]],
  ])("into %i bytes", (size, bytes) => {
    expect(SteamServer.getHTTPResponseHeaderValue(request, "X", size)).toEqual(Uint8Array.from(bytes));
  });

  test("that is not there", () => {
    vi.mocked(SteamHTTP.prototype.getHttpResponseHeaderSize).mockReturnValue(null);
    vi.mocked(SteamHTTP.prototype.getHttpResponseHeaderValue).mockReturnValue(null);
    expect(SteamServer.getHTTPResponseHeaderValue(request, "X", 5)).toEqual(new Uint8Array(0));
    expect(errors).toEqual([]);
  });
});

test("the body of a request is the text alone", () => {
  const set = vi.spyOn(SteamHTTP.prototype, "setHttpRequestRawPostBody").mockReturnValue(true);
  expect(SteamServer.setHTTPRequestRawPostBody(request, "text/plain", "é")).toBe(true);
  expect(set.mock.calls).toEqual([[request, "text/plain", Uint8Array.of(0xc3, 0xa9)]]);
});
