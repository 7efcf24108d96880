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

bool refuse(napi_env env, const Where& where, const std::string& why) {
  throwTypeError(env, code::kArgValue, where.text() + ": " + why);
  return false;
}

bool readBytesValue(Environment& environment, napi_value object, const Where& where, SteamNetworkingIdentity* out) {
  napi_value value = nullptr;
  BytesIn bytes;
  if (!getProperty(environment.env(), object, "value", &value)) return false;
  Where field = where.field("value");
  if (!bytes.read(environment.env(), value, field, SteamNetworkingIdentity::k_cbMaxGenericBytes)) return false;
  return (bytes.size() > 0 && out->SetGenericBytes(bytes.data(), bytes.size())) ||
         refuse(environment.env(), where, "an identity of bytes takes 1 to 32 bytes.");
}

}  // namespace

bool fromJs(Environment& environment, napi_value value, const Where& where, SteamNetworkingIdentity* out) {
  napi_env env = environment.env();
  out->Clear();
  napi_valuetype kind = napi_undefined;
  napi_typeof(env, value, &kind);
  if (kind == napi_bigint) {
    uint64_t id = 0;
    if (!readUint64(env, value, where, &id)) return false;
    out->SetSteamID64(id);
    return true;
  }
  if (kind != napi_object) {
    throwType(env, where, value, kExpected);
    return false;
  }
  StringIn typeText;
  if (!readStringProperty(environment, value, where, "type", &typeText)) return false;
  std::string_view type(typeText.c_str(), typeText.size());
  if (type == "invalid") return true;
  if (type == "steamid") {
    uint64 id = 0;
    if (!readProperty(environment, value, where, "steamId", &id)) return false;
    out->SetSteamID64(id);
    return true;
  }
  if (type == "ip") {
    SteamNetworkingIPAddr address;
    if (!fromJs(environment, value, where, &address)) return false;
    out->SetIPAddr(address);
    return true;
  }
  if (type == "psn") {
    uint64 id = 0;
    if (!readProperty(environment, value, where, "id", &id)) return false;
    out->SetPSNID(id);
    return true;
  }
  if (type == "bytes") return readBytesValue(environment, value, where, out);
  if (type != "string" && type != "xbox") {
    return refuse(env, where,
                  "unknown identity type " + quoted(typeText.c_str()) +
                      "; use \"steamid\", \"ip\", \"string\", \"bytes\", \"xbox\", \"psn\" or \"invalid\".");
  }
  StringIn text;
  if (!readStringProperty(environment, value, where, "value", &text)) return false;
  if (type == "string" ? out->SetGenericString(text.c_str()) : out->SetXboxPairwiseID(text.c_str())) return true;
  return refuse(env, where,
                "the value of an identity of type " + quoted(typeText.c_str()) + " is too long; at most " +
                    std::to_string(type == "string" ? SteamNetworkingIdentity::k_cchMaxGenericString - 1
                                                    : SteamNetworkingIdentity::k_cchMaxXboxPairwiseID - 1) +
                    " bytes fit.");
}

napi_value toJs(Environment& environment, const SteamNetworkingIdentity& identity) {
  napi_env env = environment.env();
  auto named = [&](const char* type, napi_value value) {
    napi_value fields[] = {makeString(env, type, std::strlen(type)), value};
    return environment.make(factory::kValueIdentity, fields, 2);
  };
  switch (identity.m_eType) {
    case k_ESteamNetworkingIdentityType_SteamID: {
      napi_value id = toJs(environment, identity.GetSteamID64());
      return environment.make(factory::kSteamIdentity, &id, 1);
    }
    case k_ESteamNetworkingIdentityType_IPAddress: {
      // GetIPAddr points into a packed struct; an address is only bytes and may stand anywhere.
      const SteamNetworkingIPAddr& address = *identity.GetIPAddr();
      std::string ip = ipText(address);
      napi_value fields[] = {makeString(env, ip.c_str(), ip.size()), toJs(environment, uint16{address.m_port})};
      return environment.make(factory::kIpIdentity, fields, 2);
    }
    case k_ESteamNetworkingIdentityType_GenericString:
      return named("string", toJs(environment, identity.GetGenericString()));
    case k_ESteamNetworkingIdentityType_GenericBytes: {
      int size = 0;
      const uint8* bytes = identity.GetGenericBytes(size);
      return named("bytes", makeBytes(env, bytes, static_cast<size_t>(size)));
    }
    case k_ESteamNetworkingIdentityType_XboxPairwiseID:
      return named("xbox", toJs(environment, identity.GetXboxPairwiseID()));
    case k_ESteamNetworkingIdentityType_SonyPSN: {
      napi_value id = toJs(environment, identity.GetPSNID());
      return environment.make(factory::kPsnIdentity, &id, 1);
    }
    case k_ESteamNetworkingIdentityType_Invalid:
      return environment.make(factory::kInvalidIdentity, nullptr, 0);
    default:
      return named("unknown", makeString(env, identity.m_szUnknownRawString, sizeof identity.m_szUnknownRawString));
  }
}

}  // namespace headwater
