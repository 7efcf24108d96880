// Walks the declarations of a translation unit once and copies them into JavaScript objects.
#pragma once

#include <clang-c/Index.h>
#include <napi.h>

#include <string>
#include <unordered_map>
#include <vector>

#include "type_table.h"

namespace headwater {

class CursorWalker {
 public:
  /** `recordsOnly` leaves out everything but records, their fields, and the scopes around them. */
  CursorWalker(Napi::Env env, CXTranslationUnit unit, bool recordsOnly);

  /** Fills cursors(), macros() and types(). Declarations of system headers (-isystem) are left out. */
  void Walk();

  Napi::Array cursors() const { return cursors_; }
  Napi::Array macros() const { return macros_; }
  Napi::Array types() const { return types_.types(); }

 private:
  /** What a visit of a cursor's children gathers. */
  struct Children {
    Napi::Array declarations;
    uint32_t declarationCount = 0;
    std::vector<std::string> annotations;
    bool hasExpression = false;
  };

  bool IsWanted(CXCursorKind kind) const;
  void AddTopLevel(CXCursor cursor);
  void AddMacro(CXCursor cursor);
  Napi::Object Describe(CXCursor cursor);
  void DescribeType(CXCursor cursor, Napi::Object object);
  void DescribeFunction(CXCursor cursor, Napi::Object object);
  void DescribeVariable(CXCursor cursor, Napi::Object object, const Children& children);
  Children VisitChildren(CXCursor cursor);
  void SetLocation(CXCursor cursor, Napi::Object object);
  /** The source text of a declaration from its name on. */
  CXSourceRange RangeFromName(CXCursor cursor) const;
  /** The tokens of a source text, from the one behind `after` on. */
  Napi::Array Tokens(CXSourceRange range, const char* after);

  Napi::Env env_;
  CXTranslationUnit unit_;
  bool recordsOnly_;
  EntityTable entities_;
  TypeTable types_;
  Napi::Array cursors_;
  Napi::Array macros_;
  Napi::Array files_;
  uint32_t cursorCount_ = 0;
  uint32_t macroCount_ = 0;
  std::unordered_map<CXFile, uint32_t> fileIndices_;
};

}  // namespace headwater
