// Checks the inline members of the value types. Exits with 1 after naming the expectations that do not hold.
#include "steam_gameserver.h"

#include <stdio.h>
#include <string.h>

static int failures = 0;

static void Check(bool holds, const char *what, int line) {
  if (holds) return;
  ++failures;
  fprintf(stderr, "members.cc:%d: %s\n", line, what);
}
#define CHECK(expression) Check(expression, #expression, __LINE__)

static void SteamIDs() {
  const CSteamID user(22202, k_EUniversePublic, k_EAccountTypeIndividual);
  CHECK(user.ConvertToUint64() == 76561197960287930ull);
  CHECK(user.IsValid() && user.BIndividualAccount() && !user.BGameServerAccount());
  CHECK(user.GetAccountID() == 22202 && user.GetUnAccountInstance() == 1);
  CHECK(user.GetEUniverse() == k_EUniversePublic && user.GetEAccountType() == k_EAccountTypeIndividual);
  CHECK(user == CSteamID(uint64(76561197960287930ull)) && user != CSteamID());

  CSteamID server;
  CHECK(!server.IsValid() && server.ConvertToUint64() == 0);
  server.CreateBlankAnonLogon(k_EUniversePublic);
  CHECK(server.BAnonGameServerAccount() && server.BBlankAnonAccount() && server.BGameServerAccount());

  const CSteamID clan(4, k_EUniversePublic, k_EAccountTypeClan);
  CHECK(clan.GetUnAccountInstance() == 0 && clan.ConvertToUint64() == 103582791429521412ull);
  const CSteamID lobby(7, k_EChatInstanceFlagLobby, k_EUniversePublic, k_EAccountTypeChat);
  CHECK(lobby.IsLobby() && !clan.IsLobby());
}

static void GameIDs() {
  const CGameID app(uint32(480));
  CHECK(app.IsValid() && app.IsSteamApp() && app.AppID() == 480 && app.ToUint64() == 480);
  const CGameID shortcut(uint64(0x8000000102000000ull));
  CHECK(shortcut.IsShortcut() && shortcut.IsValid() && shortcut.ModID() == 0x80000001 && shortcut.AppID() == 0);
  CHECK(!CGameID().IsValid() && CGameID() < app && app != shortcut);
}

static void IPAddresses() {
  CHECK(!SteamIPAddress_t::IPv4Any().IsSet() && SteamIPAddress_t::IPv4Loopback().IsSet());
  CHECK(!SteamIPAddress_t::IPv6Any().IsSet() && SteamIPAddress_t::IPv6Loopback().m_rgubIPv6[15] == 1);

  SteamNetworkingIPAddr address;
  address.Clear();
  CHECK(address.IsIPv6AllZeros() && !address.IsIPv4() && address.GetIPv4() == 0);
  address.SetIPv4(0x7f000001, 27015);
  CHECK(address.IsIPv4() && address.GetIPv4() == 0x7f000001 && address.IsLocalHost() && address.m_port == 27015);
  CHECK(address.m_ipv6[10] == 0xff && address.m_ipv6[12] == 127 && address.m_ipv6[15] == 1);
  SteamNetworkingIPAddr other;
  other.SetIPv6LocalHost(27015);
  CHECK(other.IsLocalHost() && !other.IsIPv4() && !(other == address) && other < address);
  const uint8 bytes[16] = {0x20, 1};
  other.SetIPv6(bytes, 1);
  CHECK(other.m_ipv6[0] == 0x20 && !other.IsLocalHost() && !other.IsIPv6AllZeros());
}

static void Identities() {
  SteamNetworkingIdentity identity;
  identity.Clear();
  CHECK(identity.IsInvalid() && identity.GetSteamID64() == 0 && identity.GetGenericString() == nullptr);
  identity.SetSteamID64(76561197960287930ull);
  CHECK(identity.GetSteamID().IsValid() && identity.m_cbSize == 8 && identity.GetIPAddr() == nullptr);

  SteamNetworkingIdentity same;
  memset((void *)&same, 0xee, sizeof(same));
  same.SetSteamID(CSteamID(uint64(76561197960287930ull)));
  CHECK(same == identity);
  same.SetPSNID(5);
  CHECK(same.GetPSNID() == 5 && same.GetSteamID64() == 0 && !(same == identity));

  CHECK(identity.SetGenericString("player-1") && strcmp(identity.GetGenericString(), "player-1") == 0);
  CHECK(identity.m_cbSize == 9);
  CHECK(identity.SetGenericString("0123456789012345678901234567890"));
  CHECK(!identity.SetGenericString("01234567890123456789012345678901") && !identity.SetGenericString(""));
  CHECK(identity.SetXboxPairwiseID("01234567890123456789012345678901"));
  CHECK(strlen(identity.GetXboxPairwiseID()) == 32 && !identity.SetXboxPairwiseID(nullptr));

  const uint8 bytes[33] = {1, 2, 3};
  int cbLen = -1;
  CHECK(identity.SetGenericBytes(bytes, 3) && identity.GetGenericBytes(cbLen)[2] == 3 && cbLen == 3);
  CHECK(!identity.SetGenericBytes(bytes, sizeof(bytes)));

  identity.SetIPv4Addr(0x0a000001, 27015);
  CHECK(identity.GetIPv4() == 0x0a000001 && identity.GetIPAddr()->m_port == 27015 && !identity.IsLocalHost());
  identity.SetLocalHost();
  CHECK(identity.IsLocalHost() && identity.GetGenericBytes(cbLen) == nullptr);
}

static void Others() {
  SteamNetworkingConfigValue_t option;
  option.SetInt32(k_ESteamNetworkingConfig_TimeoutInitial, 5);
  CHECK(option.m_eDataType == k_ESteamNetworkingConfig_Int32 && option.m_val.m_int32 == 5);
  option.SetFloat(k_ESteamNetworkingConfig_FakePacketLoss_Send, 0.5f);
  CHECK(option.m_eDataType == k_ESteamNetworkingConfig_Float && option.m_val.m_float == 0.5f);
  option.SetString(k_ESteamNetworkingConfig_P2P_STUN_ServerList, "");
  CHECK(option.m_eDataType == k_ESteamNetworkingConfig_String && *option.m_val.m_string == 0);

  char code[5];
  GetSteamNetworkingLocationPOPStringFromID(k_SteamDatagramPOPID_dev, code);
  CHECK(strcmp(code, "dev") == 0 && CalculateSteamNetworkingPOPIDFromString("dev") == k_SteamDatagramPOPID_dev);
  GetSteamNetworkingLocationPOPStringFromID(CalculateSteamNetworkingPOPIDFromString("abcd"), code);
  CHECK(strcmp(code, "abcd") == 0);

  gameserveritem_t item;
  item.m_NetAdr.Init(0x7f000001, 27016, 27015);
  CHECK(strcmp(item.GetName(), "127.0.0.1:27015") == 0);
  CHECK(strcmp(item.m_NetAdr.GetQueryAddressString(), "127.0.0.1:27016") == 0);
  item.SetName("Server");
  CHECK(strcmp(item.GetName(), "Server") == 0);
#ifndef LACKS_HTTP_STATUS
  CHECK(BIsHTTPStatusSuccess(k_EHTTPStatusCode204NoContent));
  CHECK(!BIsHTTPStatusSuccess(k_EHTTPStatusCode404NotFound));
#endif
}

int main() {
  SteamIDs();
  GameIDs();
  IPAddresses();
  Identities();
  Others();
  return failures ? 1 : 0;
}
