// Places of the hand-written object factories, behind the generated ones. Their order is that of js/factories.ts.
#pragma once

#include "../generated/structs.h"

namespace headwater::factory {

enum : size_t {
  kAddress = generated::kFactoryCount,
  kSteamIdentity,
  kIpIdentity,
  kValueIdentity,
  kPsnIdentity,
  kInvalidIdentity,
};

}  // namespace headwater::factory
