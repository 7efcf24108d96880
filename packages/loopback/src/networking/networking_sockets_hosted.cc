// Servers that are hosted in Valve's data centres, and the tickets with which clients reach them over relays. Here they
// are reached directly, on this machine; what the host tells them by the environment decides whether they are hosted.
#include "auth/server_login.h"
#include "core/environment.h"
#include "core/null_reference.h"
#include "gns/debug_output.h"
#include "gns/send_buffer_limit.h"
#include "networking/networking_sockets.h"
#include "types/hosted_address.h"

#include <algorithm>

namespace loopback {

namespace {
constexpr uint32 kLocalhost = 0x7f000001;
}

bool NetworkingSockets::ReceivedRelayAuthTicket(const void* pvTicket, int cbTicket, SteamDatagramRelayAuthTicket*) {
  return context_.isInitialised() && pvTicket && cbTicket > 0 &&
         relayTickets_.add(pvTicket, static_cast<size_t>(cbTicket), context_.appId());
}

int NetworkingSockets::FindRelayAuthTicketForServer(const SteamNetworkingIdentity& identityGameServer,
                                                    int nRemoteVirtualPort, SteamDatagramRelayAuthTicket*) {
  return isNull(&identityGameServer) ? 0
                                     : relayTickets_.secondsLeft(identityGameServer.GetSteamID64(), nRemoteVirtualPort);
}

HSteamNetConnection NetworkingSockets::ConnectToHostedDedicatedServer(const SteamNetworkingIdentity& identityTarget,
                                                                      int nRemoteVirtualPort, int nOptions,
                                                                      const SteamNetworkingConfigValue_t* pOptions) {
  if (!context_.isInitialised() || isNull(&identityTarget)) return k_HSteamNetConnection_Invalid;
  uint64_t server = identityTarget.GetSteamID64();
  if (relayTickets_.secondsLeft(server, nRemoteVirtualPort) <= 0) {
    sayRefused("There is no ticket for virtual port " + std::to_string(nRemoteVirtualPort) + " of the hosted server " +
               std::to_string(server) + ": hand one to ReceivedRelayAuthTicket first.");
    return k_HSteamNetConnection_Invalid;
  }
  return context_.peers.sockets.connect(server, {PeerPort::Kind::Hosted, nRemoteVirtualPort},
                                        limitedOptions(nOptions, pOptions));
}

uint16 NetworkingSockets::GetHostedDedicatedServerPort() { return hostedPortFromEnvironment(); }

SteamNetworkingPOPID NetworkingSockets::GetHostedDedicatedServerPOPID() {
  if (hostedPortFromEnvironment() == 0) return 0;
  return CalculateSteamNetworkingPOPIDFromString(hostedPopFromEnvironment().c_str());
}

EResult NetworkingSockets::GetHostedDedicatedServerAddress(SteamDatagramHostedAddress* pRouting) {
  uint16 port = hostedPortFromEnvironment();
  if (!context_.isInitialised() || port == 0) return k_EResultInvalidState;
  if (pRouting) setDevAddress(*pRouting, {kLocalhost, port, GetHostedDedicatedServerPOPID()});
  return k_EResultOK;
}

HSteamListenSocket NetworkingSockets::CreateHostedDedicatedServerListenSocket(
    int nLocalVirtualPort, int nOptions, const SteamNetworkingConfigValue_t* pOptions) {
  if (!context_.isInitialised()) return k_HSteamListenSocket_Invalid;
  if (hostedPortFromEnvironment() == 0) {
    sayRefused("This server is not hosted: its host sets SDR_LISTEN_PORT.");
    return k_HSteamListenSocket_Invalid;
  }
  return context_.peers.sockets.listen({PeerPort::Kind::Hosted, nLocalVirtualPort}, limitedOptions(nOptions, pOptions));
}

EResult NetworkingSockets::GetGameCoordinatorServerLogin(SteamDatagramGameCoordinatorServerLogin*, int* pcbSignedBlob,
                                                         void* pBlob) {
  if (!context_.isLoggedOn()) return k_EResultNotLoggedOn;
  uint16 port = hostedPortFromEnvironment();
  if (port == 0 || !pcbSignedBlob) return k_EResultFail;
  std::string blob = serverLoginBlob({context_.appId(), context_.steamId(), hostedPopFromEnvironment(), port});
  int capacity = *pcbSignedBlob;
  *pcbSignedBlob = static_cast<int>(blob.size());
  if (blob.empty() || !pBlob || capacity < *pcbSignedBlob) return k_EResultFail;
  std::copy(blob.begin(), blob.end(), static_cast<char*>(pBlob));
  return k_EResultOK;
}

}  // namespace loopback
