// HTTP: what a request is set up with before it is sent.
import { bool, handle32, text, uint32 } from "../core/argument.js";
import { SteamServerBase } from "../core/steamServerBase.js";

const page = "HTTP";

export class RequestSettings extends SteamServerBase {
  /**
   * Sets a header; `User-Agent` with {@link setHTTPRequestUserAgentInfo}.
   *
   * Stands for `ISteamHTTP::SetHTTPRequestHeaderValue`.
   *
   * @returns False when there is no such request, or it is sent already.
   * @throws TypeError for an argument of the wrong type.
   */
  setHTTPRequestHeaderValue(request_handle: number, header_name: string, header_value: string): boolean {
    return this.invoke(
      page,
      "setHTTPRequestHeaderValue",
      [
        handle32("request_handle", request_handle),
        text("header_name", header_name),
        text("header_value", header_value),
      ],
      false,
      ({ http }, ...args) => http.setHttpRequestHeaderValue(...args),
    );
  }

  /**
   * Adds a parameter: to the query of GET, HEAD and DELETE requests, to the form of others.
   *
   * Stands for `ISteamHTTP::SetHTTPRequestGetOrPostParameter`.
   *
   * @returns False when there is no such request, it is sent already, or it has a body.
   * @throws TypeError for an argument of the wrong type.
   */
  setHTTPRequestGetOrPostParameter(request_handle: number, name: string, value: string): boolean {
    return this.invoke(
      page,
      "setHTTPRequestGetOrPostParameter",
      [handle32("request_handle", request_handle), text("name", name), text("value", value)],
      false,
      ({ http }, ...args) => http.setHttpRequestGetOrPostParameter(...args),
    );
  }

  /**
   * Sets the body of a POST, PUT or PATCH request.
   *
   * Stands for `ISteamHTTP::SetHTTPRequestRawPostBody`.
   *
   * @param body - Sent as UTF-8.
   * @returns False when there is no such request, it is sent already, or it has parameters.
   * @throws TypeError for an argument of the wrong type.
   */
  setHTTPRequestRawPostBody(request_handle: number, content_type: string, body: string): boolean {
    return this.invoke(
      page,
      "setHTTPRequestRawPostBody",
      [handle32("request_handle", request_handle), text("content_type", content_type), text("body", body)],
      false,
      ({ http }, request, type, content) =>
        http.setHttpRequestRawPostBody(request, type, new TextEncoder().encode(content)),
    );
  }

  /**
   * Adds to the `User-Agent` header that Steam sends.
   *
   * Stands for `ISteamHTTP::SetHTTPRequestUserAgentInfo`.
   *
   * @returns False when there is no such request, or it is sent already.
   * @throws TypeError for an argument of the wrong type.
   */
  setHTTPRequestUserAgentInfo(request_handle: number, user_agent_info: string): boolean {
    return this.invoke(
      page,
      "setHTTPRequestUserAgentInfo",
      [handle32("request_handle", request_handle), text("user_agent_info", user_agent_info)],
      false,
      ({ http }, ...args) => http.setHttpRequestUserAgentInfo(...args),
    );
  }

  /**
   * Whether an https request fails when the certificate of the other side cannot be verified.
   *
   * Stands for `ISteamHTTP::SetHTTPRequestRequiresVerifiedCertificate`.
   *
   * @returns False when there is no such request, or it is sent already.
   * @throws TypeError for an argument of the wrong type.
   */
  setHTTPRequestRequiresVerifiedCertificate(request_handle: number, require_verified_certificate: boolean): boolean {
    return this.invoke(
      page,
      "setHTTPRequestRequiresVerifiedCertificate",
      [handle32("request_handle", request_handle), bool("require_verified_certificate", require_verified_certificate)],
      false,
      ({ http }, ...args) => http.setHttpRequestRequiresVerifiedCertificate(...args),
    );
  }

  /**
   * Seconds of silence after which a request fails: 60 at first.
   *
   * Stands for `ISteamHTTP::SetHTTPRequestNetworkActivityTimeout`.
   *
   * @returns False when there is no such request, or it is sent already.
   * @throws TypeError for an argument of the wrong type.
   */
  setHTTPRequestNetworkActivityTimeout(request_handle: number, timeout_seconds: number): boolean {
    return this.invoke(
      page,
      "setHTTPRequestNetworkActivityTimeout",
      [handle32("request_handle", request_handle), uint32("timeout_seconds", timeout_seconds)],
      false,
      ({ http }, ...args) => http.setHttpRequestNetworkActivityTimeout(...args),
    );
  }

  /**
   * Milliseconds after which a request fails, whatever goes on.
   *
   * Stands for `ISteamHTTP::SetHTTPRequestAbsoluteTimeoutMS`.
   *
   * @returns False when there is no such request, or it is sent already.
   * @throws TypeError for an argument of the wrong type.
   */
  setHTTPRequestAbsoluteTimeoutMS(request_handle: number, milliseconds: number): boolean {
    return this.invoke(
      page,
      "setHTTPRequestAbsoluteTimeoutMS",
      [handle32("request_handle", request_handle), uint32("milliseconds", milliseconds)],
      false,
      ({ http }, ...args) => http.setHttpRequestAbsoluteTimeoutMs(...args),
    );
  }
}
