// Reading responses. Buffers have the size that was told before.
#include "http/http.h"

#include "context/steam_context.h"

#include <cstring>

namespace loopback {

bool Http::GetHTTPResponseHeaderSize(HTTPRequestHandle hRequest, const char* pchHeaderName,
                                     uint32* unResponseHeaderSize) {
  if (!pchHeaderName || !unResponseHeaderSize) return false;
  return inspect(hRequest, [&](HttpRequest&, HttpAnswer& answer) {
    std::string value;
    if (!findHeader(answer.headers, pchHeaderName, value)) return false;
    *unResponseHeaderSize = static_cast<uint32>(value.size() + 1);
    return true;
  });
}

bool Http::GetHTTPResponseHeaderValue(HTTPRequestHandle hRequest, const char* pchHeaderName, uint8* pHeaderValueBuffer,
                                      uint32 unBufferSize) {
  if (!pchHeaderName || !pHeaderValueBuffer) return false;
  return inspect(hRequest, [&](HttpRequest&, HttpAnswer& answer) {
    std::string value;
    if (!findHeader(answer.headers, pchHeaderName, value) || unBufferSize < value.size() + 1) return false;
    std::memcpy(pHeaderValueBuffer, value.c_str(), value.size() + 1);
    return true;
  });
}

bool Http::GetHTTPResponseBodySize(HTTPRequestHandle hRequest, uint32* unBodySize) {
  if (!unBodySize) return false;
  return inspect(hRequest, [&](HttpRequest&, HttpAnswer& answer) {
    *unBodySize = static_cast<uint32>(answer.received);
    return answer.isComplete && answer.succeeded;
  });
}

bool Http::GetHTTPResponseBodyData(HTTPRequestHandle hRequest, uint8* pBodyDataBuffer, uint32 unBufferSize) {
  return inspect(hRequest, [&](HttpRequest& request, HttpAnswer& answer) {
    if (!answer.isComplete || !answer.succeeded || request.isStreamed) return false;
    if (unBufferSize != answer.body.size() || (unBufferSize && !pBodyDataBuffer)) return false;
    if (unBufferSize) std::memcpy(pBodyDataBuffer, answer.body.data(), unBufferSize);
    return true;
  });
}

bool Http::GetHTTPStreamingResponseBodyData(HTTPRequestHandle hRequest, uint32 cOffset, uint8* pBodyDataBuffer,
                                            uint32 unBufferSize) {
  if (!pBodyDataBuffer) return false;
  return inspect(hRequest, [&](HttpRequest&, HttpAnswer& answer) {
    auto piece = answer.pieces.find(cOffset);
    if (piece == answer.pieces.end() || piece->second.size() != unBufferSize) return false;
    std::memcpy(pBodyDataBuffer, piece->second.data(), unBufferSize);
    return true;
  });
}

bool Http::GetHTTPDownloadProgressPct(HTTPRequestHandle hRequest, float* pflPercentOut) {
  if (!pflPercentOut) return false;
  return inspect(hRequest, [&](HttpRequest& request, HttpAnswer& answer) {
    if (answer.isComplete && answer.succeeded)
      *pflPercentOut = 100;
    else if (answer.contentLength > 0)
      *pflPercentOut = 100 * static_cast<float>(answer.received) / static_cast<float>(answer.contentLength);
    else
      *pflPercentOut = 0;
    return request.call != k_uAPICallInvalid;
  });
}

bool Http::GetHTTPRequestWasTimedOut(HTTPRequestHandle hRequest, bool* pbWasTimedOut) {
  if (!pbWasTimedOut) return false;
  return inspect(hRequest, [&](HttpRequest&, HttpAnswer& answer) {
    *pbWasTimedOut = answer.timedOut;
    return answer.isComplete;
  });
}

}  // namespace loopback
