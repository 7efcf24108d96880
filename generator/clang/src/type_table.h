// Every type a translation unit mentions, once, as a JavaScript array; cursors refer to it by index.
#pragma once

#include <clang-c/Index.h>
#include <napi.h>

#include <functional>
#include <unordered_map>

#include "cx.h"

namespace headwater {

/** Numbers the declarations of a unit: a forward declaration and its definition are the same entity. */
class EntityTable {
 public:
  uint32_t IdOf(CXCursor declaration);

 private:
  std::unordered_map<CXCursor, uint32_t, CursorHash, CursorEqual> ids_;
};

class TypeTable {
 public:
  TypeTable(Napi::Env env, EntityTable* entities);

  /** The index of `type` in types(), added together with the types it is made of. */
  uint32_t IndexOf(CXType type);

  Napi::Array types() const { return types_; }

 private:
  struct Key {
    CXTypeKind kind;
    const void* data[2];
    bool operator==(const Key& other) const {
      return kind == other.kind && data[0] == other.data[0] && data[1] == other.data[1];
    }
  };
  struct KeyHash {
    size_t operator()(const Key& key) const {
      return std::hash<const void*>()(key.data[0]) ^ static_cast<size_t>(key.kind);
    }
  };

  void Describe(CXType type, Napi::Object object);

  Napi::Env env_;
  EntityTable* entities_;
  Napi::Array types_;
  uint32_t count_ = 0;
  std::unordered_map<Key, uint32_t, KeyHash> indices_;
};

}  // namespace headwater
