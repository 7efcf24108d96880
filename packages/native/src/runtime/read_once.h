// Reading memory that JavaScript, of another thread perhaps, writes at the same time. A compiler may read a plain
// variable again behind its check, and then gets another value than the checked one.
#pragma once

#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace headwater {

template <typename T>
T readOnce(const T& place) {
  static_assert(std::is_integral_v<T> && sizeof(T) <= 8, "read field by field: a struct is copied in parts");
  return *const_cast<const volatile T*>(&place);
}

}  // namespace headwater
