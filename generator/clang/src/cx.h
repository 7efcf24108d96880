// Owners for what libclang hands out, so that nothing outlives the parse call it belongs to.
#pragma once

#include <clang-c/Index.h>

#include <memory>
#include <string>
#include <type_traits>

namespace headwater {

struct IndexDeleter {
  void operator()(CXIndex index) const { clang_disposeIndex(index); }
};
struct TranslationUnitDeleter {
  void operator()(CXTranslationUnit unit) const { clang_disposeTranslationUnit(unit); }
};
struct EvalResultDeleter {
  void operator()(CXEvalResult result) const { clang_EvalResult_dispose(result); }
};

using IndexOwner = std::unique_ptr<std::remove_pointer_t<CXIndex>, IndexDeleter>;
using TranslationUnitOwner = std::unique_ptr<std::remove_pointer_t<CXTranslationUnit>, TranslationUnitDeleter>;
using EvalResultOwner = std::unique_ptr<std::remove_pointer_t<CXEvalResult>, EvalResultDeleter>;

/** Takes over a CXString; a null string becomes an empty one. */
inline std::string TakeString(CXString string) {
  const char* text = clang_getCString(string);
  std::string copy = text == nullptr ? std::string() : std::string(text);
  clang_disposeString(string);
  return copy;
}

struct CursorHash {
  size_t operator()(const CXCursor& cursor) const { return clang_hashCursor(cursor); }
};
struct CursorEqual {
  bool operator()(const CXCursor& a, const CXCursor& b) const { return clang_equalCursors(a, b) != 0; }
};

}  // namespace headwater
