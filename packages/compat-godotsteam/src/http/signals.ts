// Signals of the HTTP page.
import type { HTTPRequestCompleted } from "@headwater/typed";
import { answer, callback } from "../core/signalSource.js";

export const httpSignals = {
  /**
   * Answers `sendHTTPRequest` and `sendHTTPRequestAndStreamResponse`. `request_success`: there was a response, whatever
   * its `status_code`, a value of HTTPStatusCode; `body_size` is in bytes. (`HTTPRequestCompleted_t`)
   */
  http_request_completed: answer(
    (
      completed: HTTPRequestCompleted,
    ): [
      request_handle: number,
      context_value: bigint,
      request_success: boolean,
      status_code: number,
      body_size: number,
    ] => [
      completed.request,
      completed.contextValue,
      completed.requestSuccessful,
      completed.statusCode,
      completed.bodySize,
    ],
  ),
  /**
   * A piece of a streamed body is here: take it with `getHTTPStreamingResponseBodyData`. (`HTTPRequestDataReceived_t`)
   */
  http_request_data_received: callback(
    "httpRequestDataReceived",
    (event): [request_handle: number, context_value: bigint, offset: number, bytes_received: number] => [
      event.request,
      event.contextValue,
      event.offset,
      event.bytesReceived,
    ],
  ),
  /** The headers of a streamed response are here. (`HTTPRequestHeadersReceived_t`) */
  http_request_headers_received: callback(
    "httpRequestHeadersReceived",
    (event): [request_handle: number, context_value: bigint] => [event.request, event.contextValue],
  ),
};
