// The flat C API passes ids by value as plain integers. These conversions let generated code treat all types alike.
#pragma once

#include "steam_gameserver.h"

#include "steam_api_flat.h"

namespace loopback {

/// How a C++ type is passed in the flat API: as it is, but for the ids.
template <typename T>
struct FlatType {
  using type = T;
};
template <>
struct FlatType<CSteamID> {
  using type = uint64_steamid;
};
template <>
struct FlatType<CGameID> {
  using type = uint64_gameid;
};
template <typename T>
using Flat = typename FlatType<T>::type;

template <typename T>
T fromFlat(Flat<T> value) {
  return T(value);
}

template <typename T>
T toFlat(T value) {
  return value;
}
inline uint64_steamid toFlat(CSteamID id) { return id.ConvertToUint64(); }
inline uint64_gameid toFlat(CGameID id) { return id.ToUint64(); }

}  // namespace loopback
