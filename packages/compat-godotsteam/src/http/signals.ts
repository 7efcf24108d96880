// Signals of the HTTP page.
import type { HTTPRequestCompleted } from "@headwater/typed";
import { answer, callback, type SignalSources } from "../core/signalSource.js";

export interface HTTPSignals {
  /**
   * Answers `sendHTTPRequest` and `sendHTTPRequestAndStreamResponse`. `request_success`: there was a response, whatever
   * its `status_code`, a value of HTTPStatusCode; `body_size` is in bytes. Stands for `HTTPRequestCompleted_t`.
   */
  http_request_completed: [
    request_handle: number,
    context_value: bigint,
    request_success: boolean,
    status_code: number,
    body_size: number,
  ];
  /**
   * A piece of a streamed body is here: take it with `getHTTPStreamingResponseBodyData`. Stands for
   * `HTTPRequestDataReceived_t`.
   */
  http_request_data_received: [request_handle: number, context_value: bigint, offset: number, bytes_received: number];
  /** The headers of a streamed response are here. Stands for `HTTPRequestHeadersReceived_t`. */
  http_request_headers_received: [request_handle: number, context_value: bigint];
}

export const httpSignals = {
  http_request_completed: answer((completed: HTTPRequestCompleted) => [
    completed.request,
    completed.contextValue,
    completed.requestSuccessful,
    completed.statusCode,
    completed.bodySize,
  ]),
  http_request_data_received: callback("httpRequestDataReceived", (event) => [
    event.request,
    event.contextValue,
    event.offset,
    event.bytesReceived,
  ]),
  http_request_headers_received: callback("httpRequestHeadersReceived", (event) => [event.request, event.contextValue]),
} satisfies SignalSources<HTTPSignals>;
