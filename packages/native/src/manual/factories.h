// Places of the hand-written object factories, behind the generated ones. Their order is that of js/valueFactories.ts.
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
  /// (bytes) -> ArrayBuffer, throws if there is no memory
  kBuffer,
  /// (view) -> its size in bytes, -1 if its memory is gone
  kSizeOf,
};

}  // namespace headwater::factory
