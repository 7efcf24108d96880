// Scenarios: faults given together, as JSON.
#pragma once

#include "core/json_file.h"
#include "scenario/fault_plan.h"

#include <string>

namespace loopback {

/// Takes up all faults of a scenario, or none if something is wrong with it; returns what is, or an empty text.
/// `name` is what messages call it, such as its file.
std::string addScenario(const Json& scenario, const std::string& name, FaultOrigin origin);

/// Takes up a single fault; 0 if something is wrong with it, and what, else its id.
int addFault(const Json& fault, std::string& error);

/// Removes a fault by the id that `addFault` gave; false if it is gone already.
bool removeFault(int id);
void removeAllFaults();

/// How often a fault has taken effect; nothing for an unknown id.
std::optional<uint32_t> faultHits(int id);

/// Takes up the scenario that the environment names, when the first side of the process starts; returns what is wrong
/// with it, or an empty text. Both sides' faults go when the last side has shut down.
std::string loadEnvironmentScenario();

}  // namespace loopback
