// Carries a fault out on the side it is for.
#pragma once

#include "scenario/fault_plan.h"

namespace loopback {

class SteamContext;

/// Lets an event happen, if what it is about is there; otherwise it stays due. A rule changes what is already open.
void perform(SteamContext& context, const DueFault& fault);

}  // namespace loopback
