// Who this end is: its identity, and what proves it. Steam does so by the logon; elsewhere a certificate does.
#include "networking/networking_sockets.h"

#include "auth/certificate.h"
#include "core/null_reference.h"
#include "gns/debug_output.h"
#include "gns/identity_text.h"

#include <algorithm>
#include <cstdio>

namespace loopback {

namespace {
/// Tells a program, if it wants to know, why a call gives it nothing.
bool fail(SteamNetworkingErrMsg& error, const std::string& reason) {
  if (!isNull(&error)) std::snprintf(error, sizeof error, "%s", reason.c_str());
  return false;
}
}  // namespace

bool NetworkingSockets::GetIdentity(SteamNetworkingIdentity* pIdentity) {
  const GnsFunctions* gns = gns_.running();
  return gns && pIdentity && gns->ISteamNetworkingSockets_GetIdentity(self(), pIdentity);
}

void NetworkingSockets::forget() {
  certified_.store(false);
  relayTickets_.forgetAll();
}

CertificateSubject NetworkingSockets::subject() {
  SteamNetworkingIdentity identity;
  identity.Clear();
  GetIdentity(&identity);
  return {context_.appId(), identityText(identity)};
}

void NetworkingSockets::ResetIdentity(const SteamNetworkingIdentity* pIdentity) {
  if (!context_.isInitialised()) return;
  uint64_t steamId = pIdentity ? pIdentity->GetSteamID64() : context_.steamId();
  if (steamId == 0) {
    sayRefused("The identity here is a SteamID: ResetIdentity takes no other kind.");
    return;
  }
  context_.peers.resetIdentity(context_.appId(), steamId);
  certified_.store(false);
  postAuthenticationStatus();
}

ESteamNetworkingAvailability NetworkingSockets::InitAuthentication() {
  postAuthenticationStatus();
  return GetAuthenticationStatus(nullptr);
}

ESteamNetworkingAvailability NetworkingSockets::GetAuthenticationStatus(SteamNetAuthenticationStatus_t* pDetails) {
  bool ready = context_.isLoggedOn() || certified_.load();
  ESteamNetworkingAvailability availability =
      ready ? k_ESteamNetworkingAvailability_Current : k_ESteamNetworkingAvailability_Waiting;
  if (pDetails) {
    pDetails->m_eAvail = availability;
    const char* message = certified_.load() ? "OK (a certificate of the loopback's)"
                          : ready           ? "OK (loopback: identities are taken on trust)"
                                            : "Not logged on";
    std::snprintf(pDetails->m_debugMsg, sizeof pDetails->m_debugMsg, "%s", message);
  }
  return availability;
}

void NetworkingSockets::postAuthenticationStatus() {
  if (!context_.isInitialised()) return;
  SteamNetAuthenticationStatus_t status{};
  GetAuthenticationStatus(&status);
  context_.callbacks.post(status);
}

bool NetworkingSockets::GetCertificateRequest(int* pcbBlob, void* pBlob, SteamNetworkingErrMsg& errMsg) {
  if (!context_.isInitialised() || !pcbBlob) return fail(errMsg, "There is nobody to be certified");
  std::string request = certificateRequest(subject());
  int capacity = *pcbBlob;
  *pcbBlob = static_cast<int>(request.size());
  // Without a buffer, the size is all that is asked for.
  if (!pBlob) return true;
  if (capacity < *pcbBlob) return fail(errMsg, "The request takes " + std::to_string(*pcbBlob) + " bytes");
  std::copy(request.begin(), request.end(), static_cast<char*>(pBlob));
  return true;
}

bool NetworkingSockets::SetCertificate(const void* pCertificate, int cbCertificate, SteamNetworkingErrMsg& errMsg) {
  if (!context_.isInitialised()) return fail(errMsg, "There is nobody to be certified");
  if (!pCertificate || cbCertificate < 0) return fail(errMsg, "There is no certificate");
  std::string problem = certificateProblem(pCertificate, static_cast<size_t>(cbCertificate), subject());
  if (!problem.empty()) return fail(errMsg, problem);
  certified_.store(true);
  postAuthenticationStatus();
  return true;
}

}  // namespace loopback
