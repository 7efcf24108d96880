// HTTP: what came back.
import { handle32, text, uint32 } from "../core/argument.js";
import { SteamServerBase } from "../core/steamServerBase.js";

const page = "HTTP";

export class Responses extends SteamServerBase {
  /**
   * Bytes of a header of the response, with the NUL at its end.
   *
   * Stands for `ISteamHTTP::GetHTTPResponseHeaderSize`.
   *
   * @returns 0 when there is no such header.
   * @throws TypeError for an argument of the wrong type.
   */
  getHTTPResponseHeaderSize(request_handle: number, header_name: string): number {
    return this.invoke(
      page,
      "getHTTPResponseHeaderSize",
      [handle32("request_handle", request_handle), text("header_name", header_name)],
      0,
      ({ http }, ...args) => http.getHttpResponseHeaderSize(...args) ?? 0,
    );
  }

  /**
   * A header of the response.
   *
   * Stands for `ISteamHTTP::GetHTTPResponseHeaderValue`.
   *
   * @param buffer_size - What {@link getHTTPResponseHeaderSize} says, or more.
   * @returns `buffer_size` bytes, the header and NULs; none when there is no such header or it does not fit.
   * @throws TypeError for an argument of the wrong type.
   */
  getHTTPResponseHeaderValue(request_handle: number, header_name: string, buffer_size: number): Uint8Array {
    return this.invoke(
      page,
      "getHTTPResponseHeaderValue",
      [
        handle32("request_handle", request_handle),
        text("header_name", header_name),
        uint32("buffer_size", buffer_size),
      ],
      new Uint8Array(0),
      ({ http }, request, header, size) => {
        const value = new TextEncoder().encode(http.getHttpResponseHeaderValue(request, header) ?? undefined);
        // With the NUL that ends it.
        const needed = http.getHttpResponseHeaderSize(request, header) ?? Number.POSITIVE_INFINITY;
        if (needed > size) return new Uint8Array(0);
        const buffer = new Uint8Array(size);
        buffer.set(value);
        return buffer;
      },
    );
  }

  /**
   * Bytes of the body of the response.
   *
   * Stands for `ISteamHTTP::GetHTTPResponseBodySize`.
   *
   * @returns 0 also when there is none, or the request streams.
   * @throws TypeError for an argument of the wrong type.
   */
  getHTTPResponseBodySize(request_handle: number): number {
    return this.invoke(
      page,
      "getHTTPResponseBodySize",
      [handle32("request_handle", request_handle)],
      0,
      ({ http }, ...args) => http.getHttpResponseBodySize(...args) ?? 0,
    );
  }

  /**
   * The body of the response.
   *
   * Stands for `ISteamHTTP::GetHTTPResponseBodyData`.
   *
   * @param buffer_size - Exactly what {@link getHTTPResponseBodySize} says.
   * @returns None when there is no response, or the size is another.
   * @throws TypeError for an argument of the wrong type.
   */
  getHTTPResponseBodyData(request_handle: number, buffer_size: number): Uint8Array {
    return this.invoke(
      page,
      "getHTTPResponseBodyData",
      [handle32("request_handle", request_handle), uint32("buffer_size", buffer_size)],
      new Uint8Array(0),
      ({ http }, ...args) => http.getHttpResponseBodyData(...args) ?? new Uint8Array(0),
    );
  }

  /**
   * A piece of a streamed body, `offset` and `buffer_size` as `http_request_data_received` brings them: take it there.
   *
   * Stands for `ISteamHTTP::GetHTTPStreamingResponseBodyData`.
   *
   * @returns None when there is no such piece.
   * @throws TypeError for an argument of the wrong type.
   */
  getHTTPStreamingResponseBodyData(request_handle: number, offset: number, buffer_size: number): Uint8Array {
    return this.invoke(
      page,
      "getHTTPStreamingResponseBodyData",
      [handle32("request_handle", request_handle), uint32("offset", offset), uint32("buffer_size", buffer_size)],
      new Uint8Array(0),
      ({ http }, ...args) => http.getHttpStreamingResponseBodyData(...args) ?? new Uint8Array(0),
    );
  }

  /**
   * How much of the response is here, 0 to 100 percent, if its length was announced.
   *
   * Stands for `ISteamHTTP::GetHTTPDownloadProgressPct`.
   *
   * @returns 0 also when there is no such request.
   * @throws TypeError for an argument of the wrong type.
   */
  getHTTPDownloadProgressPct(request_handle: number): number {
    return this.invoke(
      page,
      "getHTTPDownloadProgressPct",
      [handle32("request_handle", request_handle)],
      0,
      ({ http }, ...args) => http.getHttpDownloadProgressPct(...args) ?? 0,
    );
  }

  /**
   * Whether a request failed because it took too long.
   *
   * Stands for `ISteamHTTP::GetHTTPRequestWasTimedOut`.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  getHTTPRequestWasTimedOut(request_handle: number): boolean {
    return this.invoke(
      page,
      "getHTTPRequestWasTimedOut",
      [handle32("request_handle", request_handle)],
      false,
      ({ http }, ...args) => http.getHttpRequestWasTimedOut(...args) ?? false,
    );
  }
}
