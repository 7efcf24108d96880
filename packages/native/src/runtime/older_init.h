// The init of SDKs before 1.58, which has other names, takes no interface versions and says only whether it worked.
#pragma once

#include "other_sdk.h"

namespace headwater {

/// Makes the library's own init answer for the one that the package calls.
void serveOlderInit(OtherSdk& sdk);

}  // namespace headwater
