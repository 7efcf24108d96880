// HTTP: making, sending, ordering and releasing requests.
import type { HTTPRequestHandle, SteamHTTP } from "@headwater/typed";
import { handle32, type Int64Like, member, text, uint64 } from "../core/argument.js";
import { SteamServerBase } from "../core/steamServerBase.js";
import { contextValuesOf } from "./contextValues.js";
import type { HTTPMethod } from "./enums.js";
import { httpSignals } from "./signals.js";

const page = "HTTP";

export class Requests extends SteamServerBase {
  /**
   * Makes a request, to be set up, sent, and in the end released with {@link releaseHTTPRequest}.
   *
   * Stands for `ISteamHTTP::CreateHTTPRequest`.
   *
   * @param absolute_url - With its `http://` or `https://`.
   * @returns Its handle; `HTTPREQUEST_INVALID_HANDLE` (0) when Steam makes none.
   * @throws TypeError for an argument of the wrong type.
   */
  createHTTPRequest(request_method: HTTPMethod, absolute_url: string): number {
    return this.invoke(
      page,
      "createHTTPRequest",
      [member<HTTPMethod>("request_method", request_method), text("absolute_url", absolute_url)],
      0,
      ({ http }, ...args) => http.createHttpRequest(...args),
    );
  }

  /**
   * Sends a request. Answered by `http_request_completed`.
   *
   * Stands for `ISteamHTTP::SendHTTPRequest`.
   *
   * @returns False when there is no such request, or it is sent already.
   * @throws TypeError for an argument of the wrong type.
   */
  sendHTTPRequest(request_handle: number): boolean {
    return this.invoke(
      page,
      "sendHTTPRequest",
      [handle32("request_handle", request_handle)],
      false,
      ({ http }, request) => {
        if (!canBeSent(http, request)) return false;
        this.emitAnswer(page, "sendHTTPRequest", httpSignals.http_request_completed, http.sendHttpRequest(request));
        return true;
      },
    );
  }

  /**
   * Sends a request whose body is handed over in pieces: `http_request_headers_received`, `http_request_data_received`
   * for each piece, then `http_request_completed`.
   *
   * Stands for `ISteamHTTP::SendHTTPRequestAndStreamResponse`.
   *
   * @returns False when there is no such request, or it is sent already.
   * @throws TypeError for an argument of the wrong type.
   */
  sendHTTPRequestAndStreamResponse(request_handle: number): boolean {
    return this.invoke(
      page,
      "sendHTTPRequestAndStreamResponse",
      [handle32("request_handle", request_handle)],
      false,
      ({ http }, request) => {
        if (!canBeSent(http, request)) return false;
        const completed = http.sendHttpRequestAndStreamResponse(request);
        this.emitAnswer(page, "sendHTTPRequestAndStreamResponse", httpSignals.http_request_completed, completed);
        return true;
      },
    );
  }

  /**
   * Moves a sent request to the end of the queue.
   *
   * Stands for `ISteamHTTP::DeferHTTPRequest`.
   *
   * @returns False when there is no such request, or it does not wait.
   * @throws TypeError for an argument of the wrong type.
   */
  deferHTTPRequest(request_handle: number): boolean {
    return this.invoke(
      page,
      "deferHTTPRequest",
      [handle32("request_handle", request_handle)],
      false,
      ({ http }, ...args) => http.deferHttpRequest(...args),
    );
  }

  /**
   * Moves a sent request to the front of the queue.
   *
   * Stands for `ISteamHTTP::PrioritizeHTTPRequest`.
   *
   * @returns False when there is no such request, or it does not wait.
   * @throws TypeError for an argument of the wrong type.
   */
  prioritizeHTTPRequest(request_handle: number): boolean {
    return this.invoke(
      page,
      "prioritizeHTTPRequest",
      [handle32("request_handle", request_handle)],
      false,
      ({ http }, ...args) => http.prioritizeHttpRequest(...args),
    );
  }

  /**
   * Frees a request; one that is under way is cancelled.
   *
   * Stands for `ISteamHTTP::ReleaseHTTPRequest`.
   *
   * @returns False when there is no such request.
   * @throws TypeError for an argument of the wrong type.
   */
  releaseHTTPRequest(request_handle: number): boolean {
    return this.invoke(
      page,
      "releaseHTTPRequest",
      [handle32("request_handle", request_handle)],
      false,
      ({ http }, request) => {
        contextValuesOf(http).delete(request);
        return http.releaseHttpRequest(request);
      },
    );
  }

  /**
   * A number of your own, of 64 bits, that the signals of a request bring. 0 at first.
   *
   * Stands for `ISteamHTTP::SetHTTPRequestContextValue`.
   *
   * @returns False when there is no such request, or it is sent already.
   * @throws TypeError for an argument of the wrong type.
   */
  setHTTPRequestContextValue(request_handle: number, context_value: Int64Like): boolean {
    return this.invoke(
      page,
      "setHTTPRequestContextValue",
      [handle32("request_handle", request_handle), uint64("context_value", context_value)],
      false,
      ({ http }, request, value) => {
        const set = http.setHttpRequestContextValue(request, value);
        if (set) contextValuesOf(http).set(request, value);
        return set;
      },
    );
  }
}

/**
 * Whether there is such a request that is not sent. Sending answers later, so Steam is asked beforehand: a setting can
 * only be set until then, and setting the context value again changes nothing.
 */
function canBeSent(http: SteamHTTP, request: HTTPRequestHandle): boolean {
  return http.setHttpRequestContextValue(request, contextValuesOf(http).get(request) ?? 0n);
}
