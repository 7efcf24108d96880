// HTTP: making, setting up, sending and releasing requests, and their cookies.
import type { HTTPRequestHandle, SteamHTTP } from "@headwater/typed";
import { bool, handle32, member, text, uint32, uint64 } from "../core/argument.js";
import { gives, page, whether } from "../core/page.js";
import type { HTTPMethod } from "../enums.js";
import { httpSignals } from "./signals.js";

const all = new WeakMap<SteamHTTP, Map<number, bigint>>();

/** Request -> context value, of the requests that were given one; handles mean nothing to another server. */
export function contextValuesOf(http: SteamHTTP): Map<number, bigint> {
  let values = all.get(http);
  if (values === undefined) {
    values = new Map();
    all.set(http, values);
  }
  return values;
}

/**
 * Whether there is such a request that is not sent. Sending answers later, so Steam is asked beforehand: a setting can
 * only be set until then, and setting the context value again changes nothing.
 */
function canBeSent(http: SteamHTTP, request: HTTPRequestHandle): boolean {
  return http.setHttpRequestContextValue(request, contextValuesOf(http).get(request) ?? 0n);
}

export const requests = page("HTTP", {
  /**
   * Makes a request, to be set up, sent, and in the end released with {@link SteamServer.releaseHTTPRequest}.
   * (`ISteamHTTP::CreateHTTPRequest`)
   * @param absolute_url - With its `http://` or `https://`.
   * @returns Its handle; `HTTPREQUEST_INVALID_HANDLE` (0) when Steam makes none.
   */
  createHTTPRequest: gives(
    [member<HTTPMethod>("request_method"), text("absolute_url")],
    0,
    ({ http }, request_method, absolute_url): number => http.createHttpRequest(request_method, absolute_url),
  ),
  /**
   * Sends a request. Answered by `http_request_completed`. (`ISteamHTTP::SendHTTPRequest`)
   * @returns False when there is no such request, or it is sent already.
   */
  sendHTTPRequest: whether([handle32("request_handle")], ({ http, answer }, request_handle) => {
    if (!canBeSent(http, request_handle)) return false;
    answer(httpSignals.http_request_completed, http.sendHttpRequest(request_handle));
    return true;
  }),
  /**
   * Sends a request whose body is handed over in pieces: `http_request_headers_received`, `http_request_data_received`
   * for each piece, then `http_request_completed`. (`ISteamHTTP::SendHTTPRequestAndStreamResponse`)
   * @returns False when there is no such request, or it is sent already.
   */
  sendHTTPRequestAndStreamResponse: whether([handle32("request_handle")], ({ http, answer }, request_handle) => {
    if (!canBeSent(http, request_handle)) return false;
    const completed = http.sendHttpRequestAndStreamResponse(request_handle);
    answer(httpSignals.http_request_completed, completed);
    return true;
  }),
  /**
   * Moves a sent request to the end of the queue. (`ISteamHTTP::DeferHTTPRequest`)
   * @returns False when there is no such request, or it does not wait.
   */
  deferHTTPRequest: whether([handle32("request_handle")], ({ http }, request_handle) =>
    http.deferHttpRequest(request_handle),
  ),
  /**
   * Moves a sent request to the front of the queue. (`ISteamHTTP::PrioritizeHTTPRequest`)
   * @returns False when there is no such request, or it does not wait.
   */
  prioritizeHTTPRequest: whether([handle32("request_handle")], ({ http }, request_handle) =>
    http.prioritizeHttpRequest(request_handle),
  ),
  /**
   * Frees a request; one that is under way is cancelled. (`ISteamHTTP::ReleaseHTTPRequest`)
   * @returns False when there is no such request.
   */
  releaseHTTPRequest: whether([handle32("request_handle")], ({ http }, request_handle) => {
    contextValuesOf(http).delete(request_handle);
    return http.releaseHttpRequest(request_handle);
  }),
  /**
   * A number of your own, of 64 bits, that the signals of a request bring. 0 at first.
   * (`ISteamHTTP::SetHTTPRequestContextValue`)
   * @returns False when there is no such request, or it is sent already.
   */
  setHTTPRequestContextValue: whether(
    [handle32("request_handle"), uint64("context_value")],
    ({ http }, request_handle, context_value) => {
      const set = http.setHttpRequestContextValue(request_handle, context_value);
      if (set) contextValuesOf(http).set(request_handle, context_value);
      return set;
    },
  ),
  /**
   * Sets a header; `User-Agent` with {@link SteamServer.setHTTPRequestUserAgentInfo}. (`ISteamHTTP::SetHTTPRequestHeaderValue`)
   * @returns False when there is no such request, or it is sent already.
   */
  setHTTPRequestHeaderValue: whether(
    [handle32("request_handle"), text("header_name"), text("header_value")],
    ({ http }, request_handle, header_name, header_value) =>
      http.setHttpRequestHeaderValue(request_handle, header_name, header_value),
  ),
  /**
   * Adds a parameter: to the query of GET, HEAD and DELETE requests, to the form of others.
   * (`ISteamHTTP::SetHTTPRequestGetOrPostParameter`)
   * @returns False when there is no such request, it is sent already, or it has a body.
   */
  setHTTPRequestGetOrPostParameter: whether(
    [handle32("request_handle"), text("name"), text("value")],
    ({ http }, request_handle, name, value) => http.setHttpRequestGetOrPostParameter(request_handle, name, value),
  ),
  /**
   * Sets the body of a POST, PUT or PATCH request. (`ISteamHTTP::SetHTTPRequestRawPostBody`)
   * @param body - Sent as UTF-8.
   * @returns False when there is no such request, it is sent already, or it has parameters.
   */
  setHTTPRequestRawPostBody: whether(
    [handle32("request_handle"), text("content_type"), text("body")],
    ({ http }, request_handle, content_type, body) =>
      http.setHttpRequestRawPostBody(request_handle, content_type, new TextEncoder().encode(body)),
  ),
  /**
   * Adds to the `User-Agent` header that Steam sends. (`ISteamHTTP::SetHTTPRequestUserAgentInfo`)
   * @returns False when there is no such request, or it is sent already.
   */
  setHTTPRequestUserAgentInfo: whether(
    [handle32("request_handle"), text("user_agent_info")],
    ({ http }, request_handle, user_agent_info) => http.setHttpRequestUserAgentInfo(request_handle, user_agent_info),
  ),
  /**
   * Whether an https request fails when the certificate of the other side cannot be verified.
   * (`ISteamHTTP::SetHTTPRequestRequiresVerifiedCertificate`)
   * @returns False when there is no such request, or it is sent already.
   */
  setHTTPRequestRequiresVerifiedCertificate: whether(
    [handle32("request_handle"), bool("require_verified_certificate")],
    ({ http }, request_handle, require_verified_certificate) =>
      http.setHttpRequestRequiresVerifiedCertificate(request_handle, require_verified_certificate),
  ),
  /**
   * Seconds of silence after which a request fails: 60 at first. (`ISteamHTTP::SetHTTPRequestNetworkActivityTimeout`)
   * @returns False when there is no such request, or it is sent already.
   */
  setHTTPRequestNetworkActivityTimeout: whether(
    [handle32("request_handle"), uint32("timeout_seconds")],
    ({ http }, request_handle, timeout_seconds) =>
      http.setHttpRequestNetworkActivityTimeout(request_handle, timeout_seconds),
  ),
  /**
   * Milliseconds after which a request fails, whatever goes on. (`ISteamHTTP::SetHTTPRequestAbsoluteTimeoutMS`)
   * @returns False when there is no such request, or it is sent already.
   */
  setHTTPRequestAbsoluteTimeoutMS: whether(
    [handle32("request_handle"), uint32("milliseconds")],
    ({ http }, request_handle, milliseconds) => http.setHttpRequestAbsoluteTimeoutMs(request_handle, milliseconds),
  ),
  /**
   * Makes a container of cookies, to be released with {@link SteamServer.releaseCookieContainer}.
   * (`ISteamHTTP::CreateCookieContainer`)
   * @param allow_responses_to_modify - Whether responses can set cookies in it.
   * @returns Its handle; `HTTPCOOKIE_INVALID_HANDLE` (0) when Steam makes none.
   */
  createCookieContainer: gives([bool("allow_responses_to_modify")], 0, ({ http }, allow_responses_to_modify): number =>
    http.createCookieContainer(allow_responses_to_modify),
  ),
  /**
   * Puts a cookie into a container. (`ISteamHTTP::SetCookie`)
   * @param host - The host it is sent to.
   * @param url - The path it is sent to, such as `/`.
   * @param cookie_name - The whole cookie: `name=value`.
   * @returns False when there is no such container.
   */
  setHTTPCookie: whether(
    [handle32("cookie_handle"), text("host"), text("url"), text("cookie_name")],
    ({ http }, cookie_handle, host, url, cookie_name) => http.setCookie(cookie_handle, host, url, cookie_name),
  ),
  /**
   * Sends the cookies of a container with a request. (`ISteamHTTP::SetHTTPRequestCookieContainer`)
   * @returns False when there is no such request or container, or the request is sent already.
   */
  setHTTPRequestCookieContainer: whether(
    [handle32("request_handle"), handle32("cookie_handle")],
    ({ http }, request_handle, cookie_handle) => http.setHttpRequestCookieContainer(request_handle, cookie_handle),
  ),
  /**
   * Frees a container of cookies. (`ISteamHTTP::ReleaseCookieContainer`)
   * @returns False when there is no such container.
   */
  releaseCookieContainer: whether([handle32("cookie_handle")], ({ http }, cookie_handle) =>
    http.releaseCookieContainer(cookie_handle),
  ),
});
