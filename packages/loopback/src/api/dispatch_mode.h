// How callbacks leave the library: pulled by the program, or pushed to registered objects. A program chooses once.
#pragma once

namespace loopback {

void setManualDispatch();
bool isManualDispatch();

}  // namespace loopback
