// Reads faults from JSON, as scenario files and the control API give them.
#pragma once

#include "core/json_fields.h"
#include "scenario/fault.h"

namespace loopback {

/// Reads one fault. What is wrong with it goes to `errors`, with the names that would be right.
Fault readFault(const Json& value, const std::string& place, JsonErrors& errors);

}  // namespace loopback
