#include "identity.h"

#include <cstring>
#include <string_view>

#include "../runtime/errors.h"
#include "addresses.h"
#include "factories.h"
#include "properties.h"

namespace headwater {

namespace {

constexpr const char* kExpected =
    "an identity: a SteamID as bigint, or an object such as { type: \"steamid\", steamId: 76561197960287930n }";

bool Refuse(napi_env env, const Where& where, const std::string& why) {
  ThrowTypeError(env, code::kArgValue, where.Text() + ": " + why);
  return false;
}

bool ReadBytesValue(Environment& environment, napi_value object, const Where& where, SteamNetworkingIdentity* out) {
  napi_value value = nullptr;
  BytesIn bytes;
  if (!GetProperty(environment.env(), object, "value", &value)) return false;
  Where field = where.Field("value");
  if (!bytes.Read(environment.env(), value, field, SteamNetworkingIdentity::k_cbMaxGenericBytes)) return false;
  return (bytes.size() > 0 && out->SetGenericBytes(bytes.data(), bytes.size())) ||
         Refuse(environment.env(), where, "an identity of bytes takes 1 to 32 bytes.");
}

}  // namespace

bool FromJs(Environment& environment, napi_value value, const Where& where, SteamNetworkingIdentity* out) {
  napi_env env = environment.env();
  out->Clear();
  napi_valuetype kind = napi_undefined;
  napi_typeof(env, value, &kind);
  if (kind == napi_bigint) {
    uint64_t id = 0;
    if (!ReadUint64(env, value, where, &id)) return false;
    out->SetSteamID64(id);
    return true;
  }
  if (kind != napi_object) {
    ThrowType(env, where, value, kExpected);
    return false;
  }
  StringIn typeText;
  if (!ReadStringProperty(environment, value, where, "type", &typeText)) return false;
  std::string_view type(typeText.c_str(), typeText.size());
  if (type == "invalid") return true;
  if (type == "steamid") {
    uint64 id = 0;
    if (!ReadProperty(environment, value, where, "steamId", &id)) return false;
    out->SetSteamID64(id);
    return true;
  }
  if (type == "ip") {
    SteamNetworkingIPAddr address;
    if (!FromJs(environment, value, where, &address)) return false;
    out->SetIPAddr(address);
    return true;
  }
  if (type == "psn") {
    uint64 id = 0;
    if (!ReadProperty(environment, value, where, "id", &id)) return false;
    out->SetPSNID(id);
    return true;
  }
  if (type == "bytes") return ReadBytesValue(environment, value, where, out);
  if (type != "string" && type != "xbox") {
    return Refuse(env, where,
                  "unknown identity type " + Quoted(typeText.c_str()) +
                      "; use \"steamid\", \"ip\", \"string\", \"bytes\", \"xbox\", \"psn\" or \"invalid\".");
  }
  StringIn text;
  if (!ReadStringProperty(environment, value, where, "value", &text)) return false;
  if (type == "string" ? out->SetGenericString(text.c_str()) : out->SetXboxPairwiseID(text.c_str())) return true;
  return Refuse(env, where,
                "the value of an identity of type " + Quoted(typeText.c_str()) + " is too long; at most " +
                    std::to_string(type == "string" ? SteamNetworkingIdentity::k_cchMaxGenericString - 1
                                                    : SteamNetworkingIdentity::k_cchMaxXboxPairwiseID - 1) +
                    " bytes fit.");
}

napi_value ToJs(Environment& environment, const SteamNetworkingIdentity& identity) {
  napi_env env = environment.env();
  auto named = [&](const char* type, napi_value value) {
    napi_value fields[] = {MakeString(env, type, std::strlen(type)), value};
    return environment.Make(factory::kValueIdentity, fields, 2);
  };
  switch (identity.m_eType) {
    case k_ESteamNetworkingIdentityType_SteamID: {
      napi_value id = ToJs(environment, identity.GetSteamID64());
      return environment.Make(factory::kSteamIdentity, &id, 1);
    }
    case k_ESteamNetworkingIdentityType_IPAddress: {
      // GetIPAddr points into a packed struct; an address is only bytes and may stand anywhere.
      const SteamNetworkingIPAddr& address = *identity.GetIPAddr();
      std::string ip = IpText(address);
      napi_value fields[] = {MakeString(env, ip.c_str(), ip.size()), ToJs(environment, uint16{address.m_port})};
      return environment.Make(factory::kIpIdentity, fields, 2);
    }
    case k_ESteamNetworkingIdentityType_GenericString:
      return named("string", ToJs(environment, identity.GetGenericString()));
    case k_ESteamNetworkingIdentityType_GenericBytes: {
      int size = 0;
      const uint8* bytes = identity.GetGenericBytes(size);
      return named("bytes", MakeBytes(env, bytes, static_cast<size_t>(size)));
    }
    case k_ESteamNetworkingIdentityType_XboxPairwiseID:
      return named("xbox", ToJs(environment, identity.GetXboxPairwiseID()));
    case k_ESteamNetworkingIdentityType_SonyPSN: {
      napi_value id = ToJs(environment, identity.GetPSNID());
      return environment.Make(factory::kPsnIdentity, &id, 1);
    }
    case k_ESteamNetworkingIdentityType_Invalid:
      return environment.Make(factory::kInvalidIdentity, nullptr, 0);
    default:
      return named("unknown", MakeString(env, identity.m_szUnknownRawString, sizeof identity.m_szUnknownRawString));
  }
}

}  // namespace headwater
