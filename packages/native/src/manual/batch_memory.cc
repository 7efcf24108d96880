#include "batch_memory.h"

#include <cstdlib>

namespace headwater {

BatchMemory::BatchMemory(size_t size) : block_(static_cast<uint8_t*>(std::calloc(size, 1)), std::free), size_(size) {}

napi_value BatchMemory::ToArrayBuffer(napi_env env) const {
  auto* owner = new std::shared_ptr<uint8_t>(block_);
  napi_value buffer = nullptr;
  napi_status status = napi_create_external_arraybuffer(
      env, block_.get(), size_,
      [](napi_env, void*, void* hint) { delete static_cast<std::shared_ptr<uint8_t>*>(hint); }, owner, &buffer);
  if (status == napi_ok) return buffer;
  delete owner;
  napi_throw_error(env, nullptr, "This runtime does not allow memory shared between C++ and JavaScript.");
  return nullptr;
}

bool DefineView(napi_env env, napi_value object, const char* name, napi_typedarray_type type, napi_value buffer,
                size_t offset, size_t length) {
  napi_value view = nullptr;
  if (napi_create_typedarray(env, type, length, buffer, offset, &view) != napi_ok) return false;
  napi_property_descriptor property{};
  property.utf8name = name;
  property.value = view;
  // Configurable, because a batch that grows defines them anew.
  property.attributes = static_cast<napi_property_attributes>(napi_enumerable | napi_configurable);
  return napi_define_properties(env, object, 1, &property) == napi_ok;
}

}  // namespace headwater
