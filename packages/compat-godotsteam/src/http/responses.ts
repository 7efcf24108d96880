// HTTP: what came back.

import { handle32, text, uint32 } from "../core/argument.js";
import { gives, page, whether } from "../core/page.js";

export const responses = page("HTTP", {
  /**
   * Bytes of a header of the response, with the NUL at its end. (`ISteamHTTP::GetHTTPResponseHeaderSize`)
   * @returns 0 when there is no such header.
   */
  getHTTPResponseHeaderSize: gives(
    [handle32("request_handle"), text("header_name")],
    0,
    ({ http }, request_handle, header_name) => http.getHttpResponseHeaderSize(request_handle, header_name) ?? 0,
  ),
  /**
   * A header of the response. (`ISteamHTTP::GetHTTPResponseHeaderValue`)
   * @param buffer_size - What {@link SteamServer.getHTTPResponseHeaderSize} says, or more.
   * @returns `buffer_size` bytes, the header and NULs; none when there is no such header or it does not fit.
   */
  getHTTPResponseHeaderValue: gives(
    [handle32("request_handle"), text("header_name"), uint32("buffer_size")],
    new Uint8Array(0),
    ({ http }, request_handle, header_name, buffer_size): Uint8Array => {
      const value = new TextEncoder().encode(http.getHttpResponseHeaderValue(request_handle, header_name) ?? undefined);
      // With the NUL that ends it.
      const needed = http.getHttpResponseHeaderSize(request_handle, header_name) ?? Number.POSITIVE_INFINITY;
      if (needed > buffer_size) return new Uint8Array(0);
      const buffer = new Uint8Array(buffer_size);
      buffer.set(value);
      return buffer;
    },
  ),
  /**
   * Bytes of the body of the response. (`ISteamHTTP::GetHTTPResponseBodySize`)
   * @returns 0 also when there is none, or the request streams.
   */
  getHTTPResponseBodySize: gives(
    [handle32("request_handle")],
    0,
    ({ http }, request_handle) => http.getHttpResponseBodySize(request_handle) ?? 0,
  ),
  /**
   * The body of the response. (`ISteamHTTP::GetHTTPResponseBodyData`)
   * @param buffer_size - Exactly what {@link SteamServer.getHTTPResponseBodySize} says.
   * @returns None when there is no response, or the size is another.
   */
  getHTTPResponseBodyData: gives(
    [handle32("request_handle"), uint32("buffer_size")],
    new Uint8Array(0),
    ({ http }, request_handle, buffer_size): Uint8Array =>
      http.getHttpResponseBodyData(request_handle, buffer_size) ?? new Uint8Array(0),
  ),
  /**
   * A piece of a streamed body, `offset` and `buffer_size` as `http_request_data_received` brings them: take it there.
   * (`ISteamHTTP::GetHTTPStreamingResponseBodyData`)
   * @returns None when there is no such piece.
   */
  getHTTPStreamingResponseBodyData: gives(
    [handle32("request_handle"), uint32("offset"), uint32("buffer_size")],
    new Uint8Array(0),
    ({ http }, request_handle, offset, buffer_size): Uint8Array =>
      http.getHttpStreamingResponseBodyData(request_handle, offset, buffer_size) ?? new Uint8Array(0),
  ),
  /**
   * How much of the response is here, 0 to 100 percent, if its length was announced.
   * (`ISteamHTTP::GetHTTPDownloadProgressPct`)
   * @returns 0 also when there is no such request.
   */
  getHTTPDownloadProgressPct: gives(
    [handle32("request_handle")],
    0,
    ({ http }, request_handle) => http.getHttpDownloadProgressPct(request_handle) ?? 0,
  ),
  /** Whether a request failed because it took too long. (`ISteamHTTP::GetHTTPRequestWasTimedOut`) */
  getHTTPRequestWasTimedOut: whether(
    [handle32("request_handle")],
    ({ http }, request_handle) => http.getHttpRequestWasTimedOut(request_handle) ?? false,
  ),
});
