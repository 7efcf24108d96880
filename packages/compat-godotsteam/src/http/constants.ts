// Constants of the HTTP page.

export const httpConstants = {
  /** No cookie container. `INVALID_HTTPCOOKIE_HANDLE` */
  HTTPCOOKIE_INVALID_HANDLE: 0,
  /** No request. `INVALID_HTTPREQUEST_HANDLE` */
  HTTPREQUEST_INVALID_HANDLE: 0,
} as const;
