// C callers may pass null where the flat API declares a reference. The compiler may assume they do not, so the check
// stands in another file.
#pragma once

namespace loopback {

/// Whether the address of a reference is null.
bool isNull(const void* address);

}  // namespace loopback
