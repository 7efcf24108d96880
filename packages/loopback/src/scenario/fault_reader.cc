// A field that a kind of fault does not know is an error, and so is a value out of range.
#include "scenario/fault_reader.h"

#include "core/fault_fields.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>
#include <string>

namespace loopback {

namespace {

constexpr int64_t kMaxInt = std::numeric_limits<int32_t>::max();

const FaultKind* findKind(const std::string& name) {
  const FaultKind* end = kFaultKinds + kFaultKindCount;
  const FaultKind* found = std::find_if(kFaultKinds, end, [&](const FaultKind& kind) { return name == kind.name; });
  return found == end ? nullptr : found;
}

std::string kindNames() {
  std::string names;
  for (size_t i = 0; i < kFaultKindCount; i++) names += (i ? ", " : "") + std::string(kFaultKinds[i].name);
  return names;
}

Activation readActivation(JsonFields& fields, JsonErrors& errors) {
  Activation activation;
  const Json* value = fields.value("when");
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
  readMilliseconds(when, "ms", activation.ms);
  when.expectNoOthers();
  return activation;
}

void readCounts(JsonFields& fields, Fault& fault) {
  fault.nth = static_cast<uint32_t>(fields.integer("nth", 1, 1, kMaxInt));
  if (fields.has("times"))
    fault.times = static_cast<uint32_t>(fields.integer("times", 1, 1, kMaxInt));
  else if (fields.has("nth"))
    fault.times = 1;
  fault.probability = fields.number("probability", 1);
  if (fault.probability < 0 || fault.probability > 1) fields.fail("probability", "must be from 0 to 1");
}

}  // namespace

Fault readFault(const Json& value, const std::string& place, JsonErrors& errors) {
  Fault fault;
  JsonFields fields(value, place, errors);
  if (!value.is_object()) return fault;
  std::string name = fields.text("fault");
  const FaultKind* kind = findKind(name);
  if (!kind) {
    fields.fail("fault", "there is no fault \"" + name + "\"; use one of " + kindNames());
    return fault;
  }
  std::string context = fields.text("context", "server");
  if (context == "user")
    fault.context = ContextKind::User;
  else if (context != "server")
    fields.fail("context", "must be server or user");
  if (kind->hasPlayer) readSteamId(fields, "steamId", fault.steamId);
  if (kind->isCounted) readCounts(fields, fault);
  fault.effect = kind->read(fields);
  fault.when = readActivation(fields, errors);
  fields.expectNoOthers();
  return fault;
}

}  // namespace loopback
