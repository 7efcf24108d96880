// HTTP: containers of cookies.
import { bool, handle32, text } from "../core/argument.js";
import { SteamServerBase } from "../core/steamServerBase.js";

const page = "HTTP";

export class Cookies extends SteamServerBase {
  /**
   * Makes a container of cookies, to be released with {@link releaseCookieContainer}.
   *
   * Stands for `ISteamHTTP::CreateCookieContainer`.
   *
   * @param allow_responses_to_modify - Whether responses can set cookies in it.
   * @returns Its handle; `HTTPCOOKIE_INVALID_HANDLE` (0) when Steam makes none.
   * @throws TypeError for an argument of the wrong type.
   */
  createCookieContainer(allow_responses_to_modify: boolean): number {
    return this.invoke(
      page,
      "createCookieContainer",
      [bool("allow_responses_to_modify", allow_responses_to_modify)],
      0,
      ({ http }, ...args) => http.createCookieContainer(...args),
    );
  }

  /**
   * Puts a cookie into a container.
   *
   * Stands for `ISteamHTTP::SetCookie`.
   *
   * @param host - The host it is sent to.
   * @param url - The path it is sent to, such as `/`.
   * @param cookie_name - The whole cookie: `name=value`.
   * @returns False when there is no such container.
   * @throws TypeError for an argument of the wrong type.
   */
  setHTTPCookie(cookie_handle: number, host: string, url: string, cookie_name: string): boolean {
    return this.invoke(
      page,
      "setHTTPCookie",
      [
        handle32("cookie_handle", cookie_handle),
        text("host", host),
        text("url", url),
        text("cookie_name", cookie_name),
      ],
      false,
      ({ http }, ...args) => http.setCookie(...args),
    );
  }

  /**
   * Sends the cookies of a container with a request.
   *
   * Stands for `ISteamHTTP::SetHTTPRequestCookieContainer`.
   *
   * @returns False when there is no such request or container, or the request is sent already.
   * @throws TypeError for an argument of the wrong type.
   */
  setHTTPRequestCookieContainer(request_handle: number, cookie_handle: number): boolean {
    return this.invoke(
      page,
      "setHTTPRequestCookieContainer",
      [handle32("request_handle", request_handle), handle32("cookie_handle", cookie_handle)],
      false,
      ({ http }, ...args) => http.setHttpRequestCookieContainer(...args),
    );
  }

  /**
   * Frees a container of cookies.
   *
   * Stands for `ISteamHTTP::ReleaseCookieContainer`.
   *
   * @returns False when there is no such container.
   * @throws TypeError for an argument of the wrong type.
   */
  releaseCookieContainer(cookie_handle: number): boolean {
    return this.invoke(
      page,
      "releaseCookieContainer",
      [handle32("cookie_handle", cookie_handle)],
      false,
      ({ http }, ...args) => http.releaseCookieContainer(...args),
    );
  }
}
