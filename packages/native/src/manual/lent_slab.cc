#include "lent_slab.h"

#include <new>

namespace headwater {

namespace {

// A message has no room for whose memory it points into; the function that frees it says so. Hence one function for
// each slab of the process.
constexpr size_t kMostSlabs = 128;
std::atomic<LentSlab*> slabs[kMostSlabs];
// Of a slot that a slab is being made for.
LentSlab* const kTaken = reinterpret_cast<LentSlab*>(&slabs);

}  // namespace

template <size_t slot>
void LentSlab::free(SteamNetworkingMessage_t*) {
  slabs[slot].load(std::memory_order_relaxed)->drop(1);
}

template <size_t... slots>
LentSlab::FreeFunction LentSlab::functionOf(size_t slot, std::index_sequence<slots...>) {
  static constexpr FreeFunction functions[] = {&LentSlab::free<slots>...};
  return functions[slot];
}

LentSlab* LentSlab::make(size_t bytes) {
  for (size_t slot = 0; slot < kMostSlabs; ++slot) {
    LentSlab* none = nullptr;
    if (!slabs[slot].compare_exchange_strong(none, kTaken, std::memory_order_acquire)) continue;
    auto* slab = new (std::nothrow) LentSlab(bytes, slot, functionOf(slot, std::make_index_sequence<kMostSlabs>()));
    if (slab && !slab->memory_.data()) {
      delete slab;
      slab = nullptr;
    }
    slabs[slot].store(slab, std::memory_order_release);
    return slab;
  }
  return nullptr;
}

void LentSlab::drop(uint32_t uses) {
  if (uses_.fetch_sub(uses, std::memory_order_acq_rel) != uses) return;
  size_t slot = slot_;
  delete this;
  slabs[slot].store(nullptr, std::memory_order_release);
}

}  // namespace headwater
