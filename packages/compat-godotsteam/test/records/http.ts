// Records of the HTTP page.
import { type HTTPRequestHandle, SteamHTTP } from "@headwater/typed";
import { vi } from "vitest";
import { answerNext } from "./answerNext.js";
import { type ClassRecords, type FunctionRecord, given } from "./classRecords.js";
import { ofAnsweredRequest, ofNewRequest, ofStreamingRequest, ofWaitingRequest } from "./httpRequest.js";

/** An id of more than 32 bits. */
const large = 2n ** 40n + 1n;

/** The call concerns a container of cookies; it is released afterwards. */
function ofContainer(args: (container: number) => readonly unknown[]): FunctionRecord {
  let container = 1;
  return {
    args: ({ server }) => {
      container = server.createCookieContainer(true);
      return args(container);
    },
    after: ({ server }) => server.releaseCookieContainer(container),
    failing: { args: () => args(1) },
  };
}

export const http: ClassRecords = {
  functions: {
    createHTTPRequest: { ...given(1, "http://127.0.0.1:9/"), varying: ["value"] },
    setHTTPRequestContextValue: ofNewRequest((request) => [request, large]),
    setHTTPRequestHeaderValue: ofNewRequest((request) => [request, "X-Map", "arena"]),
    setHTTPRequestGetOrPostParameter: ofNewRequest((request) => [request, "map", "arena"]),
    setHTTPRequestRawPostBody: ofNewRequest((request) => [request, "application/json", '{"map":"aréna"}']),
    setHTTPRequestUserAgentInfo: ofNewRequest((request) => [request, "arena/1.0"]),
    setHTTPRequestRequiresVerifiedCertificate: ofNewRequest((request) => [request, true]),
    setHTTPRequestNetworkActivityTimeout: ofNewRequest((request) => [request, 5]),
    setHTTPRequestAbsoluteTimeoutMS: ofNewRequest((request) => [request, 5000]),
    createCookieContainer: { ...given(true), varying: ["value"] },
    setHTTPCookie: ofContainer((container) => [container, "127.0.0.1", "/", "session=1"]),
    setHTTPRequestCookieContainer: {
      args: ({ server }) => [server.createHTTPRequest(1, "http://127.0.0.1:9/"), server.createCookieContainer(true)],
      failing: { args: () => [1, 1] },
    },
    releaseCookieContainer: ofContainer((container) => [container]),
    sendHTTPRequest: ofNewRequest((request) => [request]),
    sendHTTPRequestAndStreamResponse: ofNewRequest((request) => [request]),
    deferHTTPRequest: ofWaitingRequest((request) => [request]),
    prioritizeHTTPRequest: ofWaitingRequest((request) => [request]),
    getHTTPResponseHeaderSize: ofAnsweredRequest((request) => [request, "X-Map"]),
    getHTTPResponseHeaderValue: ofAnsweredRequest((request) => [request, "X-Map", 8]),
    getHTTPResponseBodySize: ofAnsweredRequest((request) => [request]),
    getHTTPResponseBodyData: ofAnsweredRequest((request) => [request, 5]),
    getHTTPStreamingResponseBodyData: ofStreamingRequest((request) => [request, 0, 5]),
    getHTTPDownloadProgressPct: ofAnsweredRequest((request) => [request]),
    getHTTPRequestWasTimedOut: ofAnsweredRequest((request) => [request]),
    releaseHTTPRequest: ofNewRequest((request) => [request]),
  },
  signals: {
    http_request_completed: {
      provoke: ({ server }) => {
        // The request can be sent.
        vi.spyOn(SteamHTTP.prototype, "setHttpRequestContextValue").mockReturnValueOnce(true);
        answerNext(SteamHTTP, "sendHttpRequest", {
          request: 3 as HTTPRequestHandle,
          contextValue: large,
          requestSuccessful: true,
          statusCode: 404,
          bodySize: 5,
        });
        server.sendHTTPRequest(3);
      },
    },
    http_request_data_received: {
      provoke: ({ post }) =>
        post("HTTPRequestDataReceived_t", {
          m_hRequest: 3,
          m_ulContextValue: large,
          m_cOffset: 1000,
          m_cBytesReceived: 500,
        }),
    },
    http_request_headers_received: {
      provoke: ({ post }) => post("HTTPRequestHeadersReceived_t", { m_hRequest: 3, m_ulContextValue: large }),
    },
  },
};
