// One reader per kind of fault. A field that a kind does not know is an error, and so is a value out of range.
#include "scenario/fault_reader.h"

#include "scenario/enum_names.h"

#include <nlohmann/json.hpp>

#include <limits>
#include <string>

namespace loopback {

namespace {

constexpr int64_t kLongest = int64_t{30} * 24 * 3600 * 1000;
constexpr int64_t kMaxInt = std::numeric_limits<int32_t>::max();
constexpr size_t kMaxPayload = 65536;

int64_t milliseconds(JsonFields &fields, const char *name) { return fields.integer(name, 0, 0, kLongest); }

std::optional<int> optionalCallback(JsonFields &fields) {
  if (!fields.has("callback")) return std::nullopt;
  return static_cast<int>(fields.integer("callback", 0, 1, kMaxInt));
}

float percent(JsonFields &fields, const char *name) {
  double value = fields.number(name, 0);
  if (value < 0 || value > 100) fields.fail(name, "must be from 0 to 100");
  return static_cast<float>(value);
}

/// A value of an enum, by its name or number.
template <typename Enum>
Enum named(JsonFields &fields, const char *name, const EnumNames &names, Enum fallback) {
  const Json *value = fields.value(name);
  if (!value) return fallback;
  if (value->is_string()) {
    if (std::optional<int> found = names.valueOf(value->get<std::string>())) return static_cast<Enum>(*found);
  } else if (value->is_number_integer() && names.has(value->get<int>())) {
    return static_cast<Enum>(value->get<int>());
  }
  fields.fail(name, "is no " + std::string(names.name) + "; use one of " + names.list());
  return fallback;
}

int hexDigit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

Bytes payload(JsonFields &fields) {
  std::string text = fields.text("payload");
  Bytes bytes;
  bool valid = text.size() % 2 == 0 && text.size() / 2 <= kMaxPayload;
  for (size_t i = 0; valid && i < text.size(); i += 2) {
    int high = hexDigit(text[i]), low = hexDigit(text[i + 1]);
    valid = high >= 0 && low >= 0;
    bytes.push_back(static_cast<uint8_t>(high << 4 | low));
  }
  if (!valid) fields.fail("payload", "must be the bytes of the struct in hexadecimal, at most 65536 of them");
  return bytes;
}

void require(JsonFields &fields, const char *name) {
  if (!fields.has(name)) fields.fail(name, "is missing");
}

Effect readCallback(JsonFields &fields) {
  require(fields, "callback");
  return PostedCallback{optionalCallback(fields).value_or(0), payload(fields)};
}

Effect readConnectionLost(JsonFields &fields) {
  ConnectionLost event;
  event.result = named(fields, "result", resultNames(), event.result);
  if (fields.has("restoreMs")) event.restoreMs = milliseconds(fields, "restoreMs");
  return event;
}

Effect readConnectionRestored(JsonFields &) { return ConnectionRestored(); }

Effect readConnectFailure(JsonFields &fields) {
  ConnectFailure event;
  event.result = named(fields, "result", resultNames(), event.result);
  event.retrying = fields.flag("retrying", event.retrying);
  return event;
}

Effect readTicketCancelled(JsonFields &) { return TicketCancelled(); }

Effect readP2PSessionFailed(JsonFields &fields) {
  require(fields, "steamId");
  P2PSessionFailed event;
  event.error = static_cast<uint8_t>(named(fields, "error", sessionErrorNames(), k_EP2PSessionErrorTimeout));
  event.messages = fields.flag("messages", event.messages);
  return event;
}

Effect readLogonRefused(JsonFields &fields) {
  LogonRefused rule;
  rule.result = named(fields, "result", resultNames(), rule.result);
  rule.retrying = fields.flag("retrying", rule.retrying);
  return rule;
}

Effect readLogonDelayed(JsonFields &fields) {
  require(fields, "ms");
  return LogonDelayed{milliseconds(fields, "ms")};
}

Effect readAuthResponse(JsonFields &fields) {
  AuthResponse rule;
  require(fields, "response");
  rule.response = named(fields, "response", authResponseNames(), rule.response);
  if (fields.has("ownerSteamId")) rule.owner = fields.id("ownerSteamId");
  return rule;
}

Effect readBeginAuthSession(JsonFields &fields) {
  BeginAuthResult rule;
  require(fields, "result");
  rule.result = named(fields, "result", beginAuthResultNames(), rule.result);
  return rule;
}

Effect readLicense(JsonFields &fields) {
  LicenseResult rule;
  rule.result = named(fields, "result", licenseResultNames(), rule.result);
  if (fields.has("appId")) rule.app = static_cast<AppId_t>(fields.integer("appId", 0, 1, UINT32_MAX));
  return rule;
}

Effect readCallbackDelayed(JsonFields &fields) {
  require(fields, "ms");
  return CallbackDelayed{milliseconds(fields, "ms"), milliseconds(fields, "jitterMs"), optionalCallback(fields)};
}

Effect readApiCallFailed(JsonFields &fields) {
  ApiCallFailed rule;
  rule.failure = named(fields, "failure", callFailureNames(), rule.failure);
  rule.callback = optionalCallback(fields);
  return rule;
}

Effect readApiCallAnswered(JsonFields &fields) {
  require(fields, "callback");
  require(fields, "payload");
  return ApiCallAnswered{optionalCallback(fields).value_or(0), payload(fields)};
}

Effect readApiCallDelayed(JsonFields &fields) {
  require(fields, "ms");
  return ApiCallDelayed{milliseconds(fields, "ms"), optionalCallback(fields)};
}

Effect readApiCallLost(JsonFields &fields) { return ApiCallLost{optionalCallback(fields)}; }

Effect readNetwork(JsonFields &fields) {
  NetworkConditions line;
  constexpr int64_t kLongestLag = 5000;
  line.lossPercent = percent(fields, "lossPercent");
  line.lagMs = static_cast<int32>(fields.integer("lagMs", line.lagMs, 0, kLongestLag));
  line.reorderPercent = percent(fields, "reorderPercent");
  line.reorderMs = static_cast<int32>(fields.integer("reorderMs", line.reorderMs, 0, kLongestLag));
  line.duplicatePercent = percent(fields, "duplicatePercent");
  return line;
}

struct Kind {
  const char *name;
  Effect (*read)(JsonFields &fields);
  /// Whether it concerns players one by one.
  bool hasSteamId;
  /// Whether it meets things that the program does, which can be counted.
  bool isCounted;
};

constexpr Kind kKinds[] = {
    {"callback", readCallback, false, false},
    {"connectionLost", readConnectionLost, false, false},
    {"connectionRestored", readConnectionRestored, false, false},
    {"connectFailure", readConnectFailure, false, false},
    {"ticketCancelled", readTicketCancelled, true, false},
    {"p2pSessionFailed", readP2PSessionFailed, true, false},
    {"logonRefused", readLogonRefused, false, true},
    {"logonDelayed", readLogonDelayed, false, true},
    {"authResponse", readAuthResponse, true, true},
    {"beginAuthSession", readBeginAuthSession, true, true},
    {"license", readLicense, true, true},
    {"callbackDelayed", readCallbackDelayed, false, true},
    {"apiCallFailed", readApiCallFailed, false, true},
    {"apiCallAnswered", readApiCallAnswered, false, true},
    {"apiCallDelayed", readApiCallDelayed, false, true},
    {"apiCallLost", readApiCallLost, false, true},
    {"network", readNetwork, false, false},
};

const Kind *findKind(const std::string &name) {
  for (const Kind &kind : kKinds) {
    if (name == kind.name) return &kind;
  }
  return nullptr;
}

std::string kindNames() {
  std::string names;
  for (const Kind &kind : kKinds) names += (names.empty() ? "" : ", ") + std::string(kind.name);
  return names;
}

Activation readActivation(JsonFields &fields, JsonErrors &errors) {
  Activation activation;
  const Json *value = fields.value("when");
  if (!value) return activation;
  JsonFields when(*value, fields.placeOf("when"), errors);
  std::string after = when.text("after", "start");
  if (after == "logon")
    activation.after = Moment::Logon;
  else if (after == "session")
    activation.after = Moment::Session;
  else if (after != "start")
    when.fail("after", "must be start, logon or session");
  activation.nth = static_cast<uint32_t>(when.integer("nth", 1, 1, kMaxInt));
  activation.ms = milliseconds(when, "ms");
  when.expectNoOthers();
  return activation;
}

void readCounts(JsonFields &fields, Fault &fault) {
  fault.nth = static_cast<uint32_t>(fields.integer("nth", 1, 1, kMaxInt));
  if (fields.has("times"))
    fault.times = static_cast<uint32_t>(fields.integer("times", 1, 1, kMaxInt));
  else if (fields.has("nth"))
    fault.times = 1;
  fault.probability = fields.number("probability", 1);
  if (fault.probability < 0 || fault.probability > 1) fields.fail("probability", "must be from 0 to 1");
}

}  // namespace

Fault readFault(const Json &value, const std::string &place, JsonErrors &errors) {
  Fault fault;
  JsonFields fields(value, place, errors);
  if (!value.is_object()) return fault;
  std::string name = fields.text("fault");
  const Kind *kind = findKind(name);
  if (!kind) {
    fields.fail("fault", "there is no fault \"" + name + "\"; use one of " + kindNames());
    return fault;
  }
  std::string context = fields.text("context", "server");
  if (context == "user")
    fault.context = ContextKind::User;
  else if (context != "server")
    fields.fail("context", "must be server or user");
  if (kind->hasSteamId && fields.has("steamId")) fault.steamId = fields.id("steamId");
  if (kind->isCounted) readCounts(fields, fault);
  fault.effect = kind->read(fields);
  fault.when = readActivation(fields, errors);
  fields.expectNoOthers();
  return fault;
}

}  // namespace loopback
