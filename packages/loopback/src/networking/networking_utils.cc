// Messages, clock and text forms.
#include "networking/networking_utils.h"

#include "core/null_reference.h"
#include "gns/debug_output.h"
#include "gns/identity_text.h"

#include <chrono>
#include <cstdlib>

namespace loopback {

namespace {
struct UnsendableMessage : SteamNetworkingMessage_t {
  // All zero. No aggregate, whose base class would have to be destructible by anybody.
  UnsendableMessage() : SteamNetworkingMessage_t() {}
  static void freeData(SteamNetworkingMessage_t* message) { std::free(message->m_pData); }
  static void release(SteamNetworkingMessage_t* message) {
    if (message->m_pfnFreeData) message->m_pfnFreeData(message);
    delete static_cast<UnsendableMessage*>(message);
  }
};

/// Without GNS, for programs that would take none for a lack of memory. Whoever sends it is told that there is no
/// connection.
SteamNetworkingMessage_t* allocateUnsendable(int size) {
  void* data = size > 0 ? std::malloc(static_cast<size_t>(size)) : nullptr;
  if (size < 0 || (size > 0 && !data)) return nullptr;
  auto* message = new UnsendableMessage;
  message->m_pData = data;
  message->m_cbSize = size;
  message->m_pfnFreeData = data ? &UnsendableMessage::freeData : nullptr;
  message->m_pfnRelease = &UnsendableMessage::release;
  return message;
}
}  // namespace

SteamNetworkingMessage_t* NetworkingUtils::AllocateMessage(int cbAllocateBuffer) {
  GnsInstance* instance = instanceFor(k_ESteamNetworkingConfig_Global, 0);
  const GnsFunctions* gns = instance ? instance->running() : nullptr;
  if (instance && !instance->isAvailable()) return allocateUnsendable(cbAllocateBuffer);
  if (!gns || cbAllocateBuffer < 0) return nullptr;
  return gns->ISteamNetworkingUtils_AllocateMessage(instance->utils(), cbAllocateBuffer);
}

SteamNetworkingMicroseconds NetworkingUtils::GetLocalTimestamp() {
  GnsInstance* instance = instanceFor(k_ESteamNetworkingConfig_Global, 0);
  if (const GnsFunctions* gns = instance ? instance->running() : nullptr)
    return gns->ISteamNetworkingUtils_GetLocalTimestamp(instance->utils());
  using namespace std::chrono;
  return duration_cast<microseconds>(steady_clock::now().time_since_epoch()).count();
}

void NetworkingUtils::SetDebugOutputFunction(ESteamNetworkingSocketsDebugOutputType eDetailLevel,
                                             FSteamNetworkingSocketsDebugOutput pfnFunc) {
  setDebugOutput(eDetailLevel, pfnFunc);
  // The others are given it when they start.
  for (SteamContext* context : contexts_) {
    if (const GnsFunctions* gns = context->networking.started()) passDebugOutput(*gns);
  }
}

ESteamNetworkingFakeIPType NetworkingUtils::GetIPv4FakeIPType(uint32 nIPv4) { return fakeIPType(nIPv4); }

EResult NetworkingUtils::GetRealIdentityForFakeIP(const SteamNetworkingIPAddr& fakeIP,
                                                  SteamNetworkingIdentity* pOutRealIdentity) {
  if (isNull(&fakeIP) || fakeIPType(fakeIP) <= k_ESteamNetworkingFakeIPType_NotFake) return k_EResultInvalidParam;
  for (SteamContext* context : contexts_) {
    if (!context->isInitialised()) continue;
    std::optional<FakePeer> peer = context->peers.fakeAddresses.peerAt(fakeIP);
    if (!peer) continue;
    if (pOutRealIdentity) pOutRealIdentity->SetSteamID64(peer->steamId);
    return k_EResultOK;
  }
  return k_EResultNoMatch;
}

void NetworkingUtils::SteamNetworkingIPAddr_ToString(const SteamNetworkingIPAddr& addr, char* buf, size_t cbBuf,
                                                     bool bWithPort) {
  writeAddress(&addr, buf, static_cast<uint32>(cbBuf), bWithPort);
}

bool NetworkingUtils::SteamNetworkingIPAddr_ParseString(SteamNetworkingIPAddr* pAddr, const char* pszStr) {
  return parseAddress(pAddr, pszStr);
}

ESteamNetworkingFakeIPType NetworkingUtils::SteamNetworkingIPAddr_GetFakeIPType(const SteamNetworkingIPAddr& addr) {
  return isNull(&addr) ? k_ESteamNetworkingFakeIPType_Invalid : fakeIPType(addr);
}

void NetworkingUtils::SteamNetworkingIdentity_ToString(const SteamNetworkingIdentity& identity, char* buf,
                                                       size_t cbBuf) {
  writeIdentity(&identity, buf, static_cast<uint32>(cbBuf));
}

bool NetworkingUtils::SteamNetworkingIdentity_ParseString(SteamNetworkingIdentity* pIdentity, const char* pszStr) {
  return parseIdentity(pIdentity, pszStr);
}

}  // namespace loopback
