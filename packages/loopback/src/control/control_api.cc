// HeadwaterLoopback_*: the functions of this library that are not Steam's.
#include "headwater_loopback.h"

#include "auth/certificate.h"
#include "auth/relay_tickets.h"
#include "auth/server_login.h"
#include "core/bounded_text.h"
#include "scenario/scenario_clock.h"
#include "scenario/scenario_random.h"
#include "sides/contexts.h"
#include "sides/scenario.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstring>
#include <string>

using namespace loopback;

namespace {
/// Copies as much of a text as there is room for, always terminated.
void copyText(const std::string& text, char* out, int size) {
  if (!out || size <= 0) return;
  size_t length = std::min(text.size(), static_cast<size_t>(size) - 1);
  std::memcpy(out, text.data(), length);
  out[length] = '\0';
}

/// Cut, it would be an error of syntax where there is none.
std::optional<Json> readJson(const char* json, const std::string& called, std::string& message) {
  if (!json || isUsableText(json)) return readJsonText(json ? json : "", called, message);
  message = called + ": longer than a megabyte. Take it in parts: each scenario adds to those before it.";
  return std::nullopt;
}

/// The size of what there is; nothing is copied when there is no room for all of it.
int copyBytes(const std::string& bytes, void* out, int size) {
  int needed = static_cast<int>(bytes.size());
  if (out && size >= needed) std::memcpy(out, bytes.data(), bytes.size());
  return needed;
}
}  // namespace

int HeadwaterLoopback_AddFault(const char* json, char* error, int errorSize) {
  std::string message;
  std::optional<Json> value = readJson(json, "fault", message);
  int id = value ? addFault(*value, message) : 0;
  if (!id) copyText(message, error, errorSize);
  return id;
}

bool HeadwaterLoopback_AddScenario(const char* json, const char* name, char* error, int errorSize) {
  std::string message;
  std::string called = name ? boundedText(name, kLongestText) : "scenario";
  std::optional<Json> value = readJson(json, called, message);
  if (value) message = addScenario(*value, called, FaultOrigin::Control);
  copyText(message, error, errorSize);
  return message.empty();
}

bool HeadwaterLoopback_RemoveFault(int id) { return removeFault(id); }

void HeadwaterLoopback_ClearFaults(void) { removeAllFaults(); }

int HeadwaterLoopback_GetFaultHits(int id) {
  std::optional<uint32_t> hits = faultHits(id);
  return hits ? static_cast<int>(*hits) : -1;
}

bool HeadwaterLoopback_PostCallback(bool toUser, int callback, const void* payload, int size) {
  SteamContext& context = toUser ? static_cast<SteamContext&>(userContext()) : serverContext();
  if (!context.isInitialised() || size < 0 || (size > 0 && !payload)) return false;
  context.callbacks.postBytes(callback, payload, static_cast<size_t>(size));
  return true;
}

void HeadwaterLoopback_AdvanceTime(int64_t milliseconds) {
  if (milliseconds > 0) advanceScenarioTime(milliseconds);
}

void HeadwaterLoopback_Seed(uint64_t seed) { seedScenario(seed); }

int HeadwaterLoopback_GetServerState(char* json, int size) {
  ServerContext& server = serverContext();
  std::string text =
      toJson(server.gameServer().state(), server.isLoggedOn() ? server.steamId() : 0, server.isLoggedOn());
  int needed = static_cast<int>(text.size()) + 1;
  if (json && size >= needed) std::memcpy(json, text.c_str(), static_cast<size_t>(needed));
  return needed;
}

int HeadwaterLoopback_IssueRelayTicket(uint64_t server, int virtualPort, void* ticket, int size) {
  uint32_t appId = serverContext().isInitialised() ? serverContext().appId() : userContext().appId();
  return copyBytes(relayTicket({appId, server, virtualPort}), ticket, size);
}

int HeadwaterLoopback_ReadServerLogin(const void* blob, int blobSize, char* json, int size) {
  std::string text = blobSize < 0 ? "" : readServerLogin(blob, static_cast<size_t>(blobSize));
  return copyBytes(text, json, size);
}

int HeadwaterLoopback_Certify(const void* request, int requestSize, void* certificate, int size) {
  if (requestSize < 0) return 0;
  return copyBytes(certificateFor(request, static_cast<size_t>(requestSize)), certificate, size);
}
