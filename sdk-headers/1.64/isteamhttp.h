// ISteamHTTP: HTTP requests made by Steam, with cookies and streaming.

#ifndef ISTEAMHTTP_H
#define ISTEAMHTTP_H

#include "steam_api_common.h"
#include "steamhttpenums.h"

/// An HTTP request.
typedef uint32 HTTPRequestHandle;

/// A container of cookies.
typedef uint32 HTTPCookieContainerHandle;

/// No request.
#define INVALID_HTTPREQUEST_HANDLE 0
/// No cookie container.
#define INVALID_HTTPCOOKIE_HANDLE 0

/// HTTP requests made by Steam. The calls on a request return false if there is no such request or it is too late
/// for them.
class ISteamHTTP
{
public:
    // Requests.

    /// Prepares a request; the URL is absolute. INVALID_HTTPREQUEST_HANDLE on failure. Release it in the end.
    virtual HTTPRequestHandle CreateHTTPRequest( EHTTPMethod eHTTPRequestMethod, const char *pchAbsoluteURL ) = 0;

    /// A number of the program's own that comes with the callbacks.
    virtual bool SetHTTPRequestContextValue( HTTPRequestHandle hRequest, uint64 ulContextValue ) = 0;

    /// Seconds of silence after which the request fails. Default 60.
    virtual bool SetHTTPRequestNetworkActivityTimeout( HTTPRequestHandle hRequest, uint32 unTimeoutSeconds ) = 0;

    /// Sets a request header. Not `User-Agent`: see SetHTTPRequestUserAgentInfo.
    virtual bool SetHTTPRequestHeaderValue(
        HTTPRequestHandle hRequest, const char *pchHeaderName, const char *pchHeaderValue ) = 0;

    /// Adds a parameter to the query, or to the form body of POST, PUT and PATCH requests.
    virtual bool SetHTTPRequestGetOrPostParameter(
        HTTPRequestHandle hRequest, const char *pchParamName, const char *pchParamValue ) = 0;

    /// Sends the request; `pCallHandle` gets the call that completes with HTTPRequestCompleted_t.
    virtual bool SendHTTPRequest( HTTPRequestHandle hRequest, SteamAPICall_t *pCallHandle ) = 0;

    /// Sends the request and hands the body over in pieces, with HTTPRequestHeadersReceived_t and
    /// HTTPRequestDataReceived_t.
    virtual bool SendHTTPRequestAndStreamResponse( HTTPRequestHandle hRequest, SteamAPICall_t *pCallHandle ) = 0;

    /// Moves a sent request to the end of the queue.
    virtual bool DeferHTTPRequest( HTTPRequestHandle hRequest ) = 0;

    /// Moves a sent request to the front of the queue.
    virtual bool PrioritizeHTTPRequest( HTTPRequestHandle hRequest ) = 0;

    // Responses.

    /// Bytes of a response header with its NUL. False if there is none of that name.
    virtual bool GetHTTPResponseHeaderSize(
        HTTPRequestHandle hRequest, const char *pchHeaderName, uint32 *unResponseHeaderSize ) = 0;

    /// Copies a response header; the buffer must have the size GetHTTPResponseHeaderSize told.
    virtual bool GetHTTPResponseHeaderValue(
        HTTPRequestHandle hRequest, const char *pchHeaderName, uint8 *pHeaderValueBuffer, uint32 unBufferSize ) = 0;

    /// Bytes of the response body.
    virtual bool GetHTTPResponseBodySize( HTTPRequestHandle hRequest, uint32 *unBodySize ) = 0;

    /// Copies the response body; the buffer must have the size GetHTTPResponseBodySize told.
    virtual bool GetHTTPResponseBodyData( HTTPRequestHandle hRequest, uint8 *pBodyDataBuffer, uint32 unBufferSize ) = 0;

    /// Copies a piece of a streamed body, as HTTPRequestDataReceived_t announced it.
    virtual bool GetHTTPStreamingResponseBodyData(
        HTTPRequestHandle hRequest, uint32 cOffset, uint8 *pBodyDataBuffer, uint32 unBufferSize ) = 0;

    /// Frees a request, cancelling it if it is under way.
    virtual bool ReleaseHTTPRequest( HTTPRequestHandle hRequest ) = 0;

    /// Progress in percent, for responses with a content length.
    virtual bool GetHTTPDownloadProgressPct( HTTPRequestHandle hRequest, float *pflPercentOut ) = 0;

    /// Sets the body of a POST, PUT or PATCH request, instead of parameters.
    virtual bool SetHTTPRequestRawPostBody(
        HTTPRequestHandle hRequest, const char *pchContentType, uint8 *pubBody, uint32 unBodyLen ) = 0;

    // Cookies.

    /// A container for cookies; with `bAllowResponsesToModify` responses may set them.
    virtual HTTPCookieContainerHandle CreateCookieContainer( bool bAllowResponsesToModify ) = 0;

    /// Frees a cookie container.
    virtual bool ReleaseCookieContainer( HTTPCookieContainerHandle hCookieContainer ) = 0;

    /// Puts a cookie for a host and URL into a container.
    virtual bool SetCookie(
        HTTPCookieContainerHandle hCookieContainer, const char *pchHost, const char *pchUrl,
        const char *pchCookie ) = 0;

    /// The container a request uses.
    virtual bool SetHTTPRequestCookieContainer(
        HTTPRequestHandle hRequest, HTTPCookieContainerHandle hCookieContainer ) = 0;

    /// Text added to Steam's User-Agent header.
    virtual bool SetHTTPRequestUserAgentInfo( HTTPRequestHandle hRequest, const char *pchUserAgentInfo ) = 0;

    /// Whether the server's certificate must be good.
    virtual bool SetHTTPRequestRequiresVerifiedCertificate(
        HTTPRequestHandle hRequest, bool bRequireVerifiedCertificate ) = 0;

    /// Milliseconds after which the request fails, whatever happens.
    virtual bool SetHTTPRequestAbsoluteTimeoutMS( HTTPRequestHandle hRequest, uint32 unMilliseconds ) = 0;

    /// Whether a failed request ran into a timeout.
    virtual bool GetHTTPRequestWasTimedOut( HTTPRequestHandle hRequest, bool *pbWasTimedOut ) = 0;
};

#define STEAMHTTP_INTERFACE_VERSION "STEAMHTTP_INTERFACE_VERSION003"

/// The user-side instance; null before SteamAPI_Init.
inline ISteamHTTP *SteamHTTP();
STEAM_DEFINE_USER_INTERFACE_ACCESSOR( ISteamHTTP *, SteamHTTP, STEAMHTTP_INTERFACE_VERSION );

/// The game server's instance; null before SteamGameServer_Init.
inline ISteamHTTP *SteamGameServerHTTP();
STEAM_DEFINE_GAMESERVER_INTERFACE_ACCESSOR( ISteamHTTP *, SteamGameServerHTTP, STEAMHTTP_INTERFACE_VERSION );

#if defined( VALVE_CALLBACK_PACK_SMALL )
#pragma pack( push, 4 )
#elif defined( VALVE_CALLBACK_PACK_LARGE )
#pragma pack( push, 8 )
#else
#error steam_api_common.h must be included first: it chooses the packing
#endif

/// A request has completed. Fetch the body, then release the request.
struct HTTPRequestCompleted_t
{
    enum { k_iCallback = k_iSteamHTTPCallbacks + 1 };
    /// The request.
    HTTPRequestHandle m_hRequest;
    /// What SetHTTPRequestContextValue stored.
    uint64 m_ulContextValue;
    /// Whether a response arrived at all, whatever its status.
    bool m_bRequestSuccessful;
    /// Status of the response.
    EHTTPStatusCode m_eStatusCode;
    /// Bytes of the body.
    uint32 m_unBodySize;
};

/// The headers of a streamed response have arrived.
struct HTTPRequestHeadersReceived_t
{
    enum { k_iCallback = k_iSteamHTTPCallbacks + 2 };
    HTTPRequestHandle m_hRequest;
    uint64 m_ulContextValue;
};

/// A piece of a streamed response has arrived: fetch it with GetHTTPStreamingResponseBodyData.
struct HTTPRequestDataReceived_t
{
    enum { k_iCallback = k_iSteamHTTPCallbacks + 3 };
    HTTPRequestHandle m_hRequest;
    uint64 m_ulContextValue;
    /// Where the piece starts, in bytes.
    uint32 m_cOffset;
    /// Bytes of the piece.
    uint32 m_cBytesReceived;
};

#pragma pack( pop )

#endif // ISTEAMHTTP_H
