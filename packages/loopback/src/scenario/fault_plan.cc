// Faults are few, so they are searched one by one, in the order they were added.
#include "scenario/fault_plan.h"

#include "scenario/scenario_clock.h"
#include "scenario/scenario_random.h"

#include <algorithm>

namespace loopback {

namespace {
bool isEvent(const Effect& effect) {
  return std::holds_alternative<CallbackFault>(effect) || std::holds_alternative<ConnectionLostFault>(effect) ||
         std::holds_alternative<ConnectionRestoredFault>(effect) ||
         std::holds_alternative<ConnectFailureFault>(effect) || std::holds_alternative<TicketCancelledFault>(effect) ||
         std::holds_alternative<P2PSessionFailedFault>(effect) || std::holds_alternative<RestartRequestedFault>(effect);
}

/// What happens to an init cannot wait for it.
bool precedesStart(const Effect& effect) { return std::holds_alternative<InitRefusedFault>(effect); }

bool concerns(const Fault& fault, uint64_t steamId) { return !fault.steamId || *fault.steamId == steamId; }
}  // namespace

void FaultPlan::add(int id, const Fault& fault, FaultOrigin origin, bool started) {
  std::lock_guard lock(mutex_);
  Planned planned{id, fault, origin};
  bool counts = started || precedesStart(fault.effect);
  if (counts && fault.when.after == Moment::Start) planned.dueAt = scenarioTime() + fault.when.ms;
  planned_.push_back(std::move(planned));
}

bool FaultPlan::remove(int id) {
  std::lock_guard lock(mutex_);
  auto found = std::find_if(planned_.begin(), planned_.end(), [&](const Planned& each) { return each.id == id; });
  if (found == planned_.end()) return false;
  planned_.erase(found);
  return true;
}

void FaultPlan::removeAll() {
  std::lock_guard lock(mutex_);
  planned_.clear();
}

void FaultPlan::removeScenario() {
  std::lock_guard lock(mutex_);
  planned_.erase(std::remove_if(planned_.begin(), planned_.end(),
                                [](const Planned& each) { return each.origin == FaultOrigin::Scenario; }),
                 planned_.end());
}

std::optional<uint32_t> FaultPlan::hits(int id) const {
  std::lock_guard lock(mutex_);
  for (const Planned& each : planned_) {
    if (each.id == id) return each.hits;
  }
  return std::nullopt;
}

void FaultPlan::happened(Moment moment, uint64_t steamId) {
  std::lock_guard lock(mutex_);
  for (Planned& each : planned_) {
    const Activation& when = each.fault.when;
    if (each.dueAt || when.after != moment) continue;
    // The SteamID of an event limits the players it waits for, too.
    if (moment == Moment::Session && !concerns(each.fault, steamId)) continue;
    if (++each.momentsSeen == when.nth) each.dueAt = scenarioTime() + when.ms;
  }
}

std::vector<DueFault> FaultPlan::due() {
  std::lock_guard lock(mutex_);
  std::vector<DueFault> due;
  if (planned_.empty()) return due;
  int64_t now = scenarioTime();
  for (Planned& each : planned_) {
    if (each.handled || !each.dueAt || *each.dueAt > now) continue;
    each.handled = true;
    due.push_back({each.id, each.fault.effect, each.fault.steamId});
  }
  return due;
}

void FaultPlan::carriedOut(int id, uint32_t effects) {
  std::lock_guard lock(mutex_);
  Planned* planned = find(id);
  if (!planned) return;
  planned->handled = effects > 0 || !isEvent(planned->fault.effect);
  planned->hits += effects;
}

NetworkFault FaultPlan::networkConditions() const {
  std::lock_guard lock(mutex_);
  int64_t now = scenarioTime();
  for (auto each = planned_.rbegin(); each != planned_.rend(); ++each) {
    const auto* conditions = std::get_if<NetworkFault>(&each->fault.effect);
    if (conditions && each->dueAt && *each->dueAt <= now) return *conditions;
  }
  return {};
}

FaultPlan::Planned* FaultPlan::find(int id) {
  auto found = std::find_if(planned_.begin(), planned_.end(), [&](const Planned& each) { return each.id == id; });
  return found == planned_.end() ? nullptr : &*found;
}

bool FaultPlan::applies(Planned& planned, uint64_t steamId) {
  const Fault& fault = planned.fault;
  if (!planned.dueAt || *planned.dueAt > scenarioTime() || !concerns(fault, steamId)) return false;
  uint32_t number = ++planned.candidates;
  if (number < fault.nth || (fault.times && number - fault.nth >= *fault.times)) return false;
  if (fault.probability < 1 && scenarioChance() >= fault.probability) return false;
  planned.hits++;
  return true;
}

}  // namespace loopback
