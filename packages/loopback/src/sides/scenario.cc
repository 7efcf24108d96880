// Faults go to the plan of the side they are for, under ids that are unique in the process.
#include "sides/scenario.h"

#include "core/environment.h"
#include "core/init_generation.h"
#include "scenario/fault_reader.h"
#include "scenario/scenario_random.h"
#include "sides/contexts.h"

#include <nlohmann/json.hpp>

#include <atomic>
#include <utility>

namespace loopback {

namespace {

SteamContext& contextOf(ContextKind kind) {
  return kind == ContextKind::User ? static_cast<SteamContext&>(userContext()) : serverContext();
}

/// Takes effect with the next `applyFaults`, which looks through all of them: once for many.
int plan(const Fault& fault, FaultOrigin origin) {
  static std::atomic<int> last{0};
  int id = ++last;
  SteamContext& context = contextOf(fault.context);
  context.faults.add(id, fault, origin, context.isInitialised());
  return id;
}

template <typename Do>
void forBoth(Do action) {
  for (ContextKind kind : {ContextKind::User, ContextKind::Server}) action(contextOf(kind));
}
}  // namespace

std::string addScenario(const Json& scenario, const std::string& name, FaultOrigin origin) {
  JsonErrors errors{name, {}};
  JsonFields fields(scenario, "$", errors);
  bool seeded = fields.has("seed");
  uint64_t seed = fields.id("seed");
  // A comment for people, and the schema for their editors.
  fields.text("description");
  fields.text("$schema");
  std::vector<Fault> faults;
  std::vector<const Json*> elements = fields.array("faults");
  for (size_t i = 0; i < elements.size(); i++)
    faults.push_back(readFault(*elements[i], fields.placeOf("faults", i), errors));
  fields.expectNoOthers();
  if (!errors.messages.empty()) return errors.text();
  if (seeded) seedScenario(seed);
  for (const Fault& fault : faults) plan(fault, origin);
  forBoth([](SteamContext& context) { context.applyFaults(); });
  return "";
}

int addFault(const Json& value, std::string& error) {
  JsonErrors errors{"fault", {}};
  Fault fault = readFault(value, "$", errors);
  error = errors.text();
  if (!errors.messages.empty()) return 0;
  int id = plan(fault, FaultOrigin::Control);
  contextOf(fault.context).applyFaults();
  return id;
}

bool removeFault(int id) {
  bool found = false;
  forBoth([&](SteamContext& context) {
    if (!context.faults.remove(id)) return;
    found = true;
    context.applyFaults();
  });
  return found;
}

void removeAllFaults() {
  forBoth([](SteamContext& context) {
    context.faults.removeAll();
    context.applyFaults();
  });
}

std::optional<uint32_t> faultHits(int id) {
  std::optional<uint32_t> hits;
  forBoth([&](SteamContext& context) {
    if (!hits) hits = context.faults.hits(id);
  });
  return hits;
}

std::string loadEnvironmentScenario() {
  if (userContext().isInitialised() || serverContext().isInitialised()) return "";
  std::string source = scenarioFromEnvironment();
  size_t first = source.find_first_not_of(" \t\r\n");
  bool isText = first != std::string::npos && source[first] == '{';
  std::string name = isText ? "HEADWATER_LOOPBACK_SCENARIO" : source;
  std::string error;
  std::optional<Json> scenario;
  if (!source.empty()) scenario = isText ? readJsonText(source, name, error) : readJsonFile(source, error);

  // Inits that it refused are attempts of one start: the scenario goes on counting them.
  static std::optional<Json>& last = *new std::optional<Json>;
  static uintptr_t lastRead = 0;
  if (scenario && scenario == last && lastRead == initGeneration()) return "";
  last.reset();
  forBoth([](SteamContext& context) { context.faults.removeScenario(); });
  if (std::optional<uint64_t> seed = seedFromEnvironment()) seedScenario(*seed);
  if (!scenario) return error;
  error = addScenario(*scenario, name, FaultOrigin::Scenario);
  if (!error.empty()) return error;
  last = std::move(scenario);
  lastRead = initGeneration();
  return "";
}

}  // namespace loopback
