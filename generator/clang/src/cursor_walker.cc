// CXCursor -> {kind, spelling, file, line, type, children, ...}. Statements and expressions are not walked:
// initializers and default arguments are kept as tokens, constants as values.
#include "cursor_walker.h"

#include "cx.h"
#include "evaluate.h"

namespace headwater {
namespace {

const char* AccessName(CX_CXXAccessSpecifier access) {
  switch (access) {
    case CX_CXXPublic:
      return "public";
    case CX_CXXProtected:
      return "protected";
    case CX_CXXPrivate:
      return "private";
    case CX_CXXInvalidAccessSpecifier:
      return nullptr;
  }
  return nullptr;
}

bool IsRecord(CXCursorKind kind) {
  return kind == CXCursor_StructDecl || kind == CXCursor_ClassDecl || kind == CXCursor_UnionDecl;
}

bool IsFunction(CXCursorKind kind) {
  return kind == CXCursor_FunctionDecl || kind == CXCursor_CXXMethod || kind == CXCursor_Constructor ||
         kind == CXCursor_Destructor || kind == CXCursor_ConversionFunction;
}

/** Declarations whose inside depends on template arguments: there is no layout or type to report. */
bool IsTemplate(CXCursorKind kind) {
  return kind == CXCursor_ClassTemplate || kind == CXCursor_FunctionTemplate ||
         kind == CXCursor_ClassTemplatePartialSpecialization || kind == CXCursor_TypeAliasTemplateDecl;
}

/** Calls `visit` for each direct child. */
template <typename Visit>
void ForEachChild(CXCursor cursor, Visit visit) {
  clang_visitChildren(
      cursor,
      [](CXCursor child, CXCursor, CXClientData data) {
        (*static_cast<Visit*>(data))(child);
        return CXChildVisit_Continue;
      },
      &visit);
}

/** A property that is there only where it holds: most of thousands of cursors have none of them. */
void SetIf(Napi::Object object, const char* name, bool holds) {
  if (holds) object.Set(name, true);
}

/** The name of a field inside an anonymous record, which stands for the record in offset queries; may be empty. */
std::string FirstFieldName(CXCursor record) {
  std::string name;
  ForEachChild(record, [&name](CXCursor child) {
    if (!name.empty()) return;
    if (clang_getCursorKind(child) == CXCursor_FieldDecl) {
      name = TakeString(clang_getCursorSpelling(child));
    } else if (clang_Cursor_isAnonymousRecordDecl(child)) {
      name = FirstFieldName(child);
    }
  });
  return name;
}

/** Bits from the start of the enclosing record to an anonymous member, which has no field cursor to ask. */
long long OffsetOfAnonymousMember(CXCursor record) {
  const CXType parent = clang_getCursorType(clang_getCursorSemanticParent(record));
  return clang_Type_getOffsetOf(parent, FirstFieldName(record).c_str());
}

}  // namespace

CursorWalker::CursorWalker(Napi::Env env, CXTranslationUnit unit, bool recordsOnly)
    : env_(env),
      unit_(unit),
      recordsOnly_(recordsOnly),
      types_(env, &entities_),
      cursors_(Napi::Array::New(env)),
      macros_(Napi::Array::New(env)),
      files_(Napi::Array::New(env)) {}

void CursorWalker::Walk() {
  ForEachChild(clang_getTranslationUnitCursor(unit_), [this](CXCursor cursor) { AddTopLevel(cursor); });
}

bool CursorWalker::IsWanted(CXCursorKind kind) const {
  if (!clang_isDeclaration(kind) || kind == CXCursor_CXXAccessSpecifier) return false;
  if (!recordsOnly_) return true;
  // extern "C" is an unexposed declaration to libclang before 16.
  return IsRecord(kind) || kind == CXCursor_FieldDecl || kind == CXCursor_Namespace || kind == CXCursor_LinkageSpec ||
         kind == CXCursor_UnexposedDecl;
}

void CursorWalker::AddTopLevel(CXCursor cursor) {
  const CXCursorKind kind = clang_getCursorKind(cursor);
  // Macro expansions and inclusions are children of the unit as well.
  if (kind != CXCursor_MacroDefinition && !IsWanted(kind)) return;
  if (clang_Location_isInSystemHeader(clang_getCursorLocation(cursor))) return;
  Napi::HandleScope scope(env_);
  if (kind == CXCursor_MacroDefinition) {
    AddMacro(cursor);
  } else {
    cursors_.Set(cursorCount_++, Describe(cursor));
  }
}

void CursorWalker::AddMacro(CXCursor cursor) {
  CXFile file = nullptr;
  clang_getExpansionLocation(clang_getCursorLocation(cursor), &file, nullptr, nullptr, nullptr);
  // Built-in macros and those of the command line stand in no file.
  if (file == nullptr || clang_Cursor_isMacroBuiltin(cursor)) return;
  auto object = Napi::Object::New(env_);
  const std::string name = TakeString(clang_getCursorSpelling(cursor));
  object.Set("name", name);
  SetLocation(cursor, object);
  object.Set("isFunctionLike", clang_Cursor_isMacroFunctionLike(cursor) != 0);
  object.Set("tokens", Tokens(clang_getCursorExtent(cursor), name.c_str()));
  macros_.Set(macroCount_++, object);
}

Napi::Object CursorWalker::Describe(CXCursor cursor) {
  const CXCursorKind kind = clang_getCursorKind(cursor);
  auto object = Napi::Object::New(env_);
  object.Set("kind", TakeString(clang_getCursorKindSpelling(kind)));
  object.Set("spelling", TakeString(clang_getCursorSpelling(cursor)));
  object.Set("entity", entities_.IdOf(cursor));
  SetLocation(cursor, object);
  if (const char* access = AccessName(clang_getCXXAccessSpecifier(cursor))) object.Set("access", access);
  SetIf(object, "isDefinition", clang_isCursorDefinition(cursor) != 0);
  const CXCursor parent = clang_getCursorSemanticParent(cursor);
  if (!clang_equalCursors(parent, clang_getCursorLexicalParent(cursor))) {
    object.Set("semanticParent", entities_.IdOf(parent));
  }

  const std::string comment = TakeString(clang_Cursor_getRawCommentText(cursor));
  if (!comment.empty()) {
    object.Set("comment", comment);
    unsigned commentEnd = 0;
    clang_getSpellingLocation(clang_getRangeEnd(clang_Cursor_getCommentRange(cursor)), nullptr, &commentEnd, nullptr,
                              nullptr);
    object.Set("commentEndLine", commentEnd);
    object.Set("brief", TakeString(clang_Cursor_getBriefCommentText(cursor)));
  }

  if (IsTemplate(kind)) {
    object.Set("children", Napi::Array::New(env_));
    return object;
  }
  DescribeType(cursor, object);
  if (IsFunction(kind)) DescribeFunction(cursor, object);

  const Children children = VisitChildren(cursor);
  object.Set("children", children.declarations);
  if (!children.annotations.empty()) {
    auto annotations = Napi::Array::New(env_);
    for (const std::string& text : children.annotations) annotations.Set(annotations.Length(), text);
    object.Set("annotations", annotations);
  }
  if (kind == CXCursor_VarDecl || kind == CXCursor_ParmDecl) DescribeVariable(cursor, object, children);
  return object;
}

void CursorWalker::DescribeType(CXCursor cursor, Napi::Object object) {
  const CXCursorKind kind = clang_getCursorKind(cursor);
  const CXType type = clang_getCursorType(cursor);
  if (type.kind != CXType_Invalid) object.Set("type", types_.IndexOf(type));

  if (kind == CXCursor_TypedefDecl || kind == CXCursor_TypeAliasDecl) {
    object.Set("underlying", types_.IndexOf(clang_getTypedefDeclUnderlyingType(cursor)));
  } else if (kind == CXCursor_EnumDecl) {
    object.Set("underlying", types_.IndexOf(clang_getEnumDeclIntegerType(cursor)));
    SetIf(object, "isScoped", clang_EnumDecl_isScoped(cursor) != 0);
    SetIf(object, "isUnnamed", clang_Cursor_isAnonymous(cursor) != 0);
  } else if (IsRecord(kind)) {
    SetIf(object, "isUnnamed", clang_Cursor_isAnonymous(cursor) != 0);
    if (clang_Cursor_isAnonymousRecordDecl(cursor)) {
      object.Set("isAnonymousMember", true);
      const long long offset = OffsetOfAnonymousMember(cursor);
      if (offset >= 0) object.Set("bitOffset", static_cast<double>(offset));
    }
    SetIf(object, "isAbstract", clang_CXXRecord_isAbstract(cursor) != 0);
  } else if (kind == CXCursor_EnumConstantDecl) {
    const CXType integerType = clang_getEnumDeclIntegerType(clang_getCursorSemanticParent(cursor));
    object.Set("value", EnumeratorValue(env_, cursor, integerType));
  } else if (kind == CXCursor_FieldDecl) {
    const long long offset = clang_Cursor_getOffsetOfField(cursor);
    if (offset >= 0) object.Set("bitOffset", static_cast<double>(offset));
    if (clang_Cursor_isBitField(cursor)) object.Set("bitWidth", clang_getFieldDeclBitWidth(cursor));
  }
}

void CursorWalker::DescribeFunction(CXCursor cursor, Napi::Object object) {
  object.Set("result", types_.IndexOf(clang_getCursorResultType(cursor)));
  const bool isStatic = clang_CXXMethod_isStatic(cursor) != 0 || clang_Cursor_getStorageClass(cursor) == CX_SC_Static;
  SetIf(object, "isStatic", isStatic);
  SetIf(object, "isVirtual", clang_CXXMethod_isVirtual(cursor) != 0);
  SetIf(object, "isPure", clang_CXXMethod_isPureVirtual(cursor) != 0);
  SetIf(object, "isConst", clang_CXXMethod_isConst(cursor) != 0);
  SetIf(object, "isInline", clang_Cursor_isFunctionInlined(cursor) != 0);
  SetIf(object, "isVariadic", clang_Cursor_isVariadic(cursor) != 0);
}

void CursorWalker::DescribeVariable(CXCursor cursor, Napi::Object object, const Children& children) {
  SetIf(object, "isStatic", clang_Cursor_getStorageClass(cursor) == CX_SC_Static);
  if (!children.hasExpression) return;
  // The length of an array type is an expression below the declaration as well.
  const Napi::Array initializer = Tokens(RangeFromName(cursor), "=");
  if (initializer.Length() == 0) return;
  object.Set("initializer", initializer);
  if (clang_getCursorKind(cursor) != CXCursor_VarDecl) return;
  const Napi::Value value = EvaluateInitializer(env_, cursor);
  if (!value.IsUndefined()) object.Set("value", value);
}

CursorWalker::Children CursorWalker::VisitChildren(CXCursor cursor) {
  Children children{Napi::Array::New(env_), 0, {}, false};
  ForEachChild(cursor, [&](CXCursor child) {
    const CXCursorKind kind = clang_getCursorKind(child);
    if (kind == CXCursor_AnnotateAttr) {
      children.annotations.push_back(TakeString(clang_getCursorSpelling(child)));
    } else if (clang_isExpression(kind)) {
      children.hasExpression = true;
    } else if (IsWanted(kind)) {
      children.declarations.Set(children.declarationCount++, Describe(child));
    }
  });
  return children;
}

void CursorWalker::SetLocation(CXCursor cursor, Napi::Object object) {
  CXFile file = nullptr;
  unsigned line = 0;
  unsigned column = 0;
  clang_getExpansionLocation(clang_getCursorLocation(cursor), &file, &line, &column, nullptr);
  if (file == nullptr) return;
  const auto [entry, isNew] = fileIndices_.emplace(file, static_cast<uint32_t>(fileIndices_.size()));
  if (isNew) files_.Set(entry->second, TakeString(clang_getFileName(file)));
  object.Set("file", files_.Get(entry->second));
  object.Set("line", line);
  object.Set("column", column);
}

CXSourceRange CursorWalker::RangeFromName(CXCursor cursor) const {
  CXFile file = nullptr;
  unsigned line = 0;
  unsigned column = 0;
  clang_getExpansionLocation(clang_getCursorLocation(cursor), &file, &line, &column, nullptr);
  // The extent would begin inside the macro of an attribute in front of the declaration, which is another file or line.
  return clang_getRange(clang_getLocation(unit_, file, line, column), clang_getRangeEnd(clang_getCursorExtent(cursor)));
}

Napi::Array CursorWalker::Tokens(CXSourceRange range, const char* after) {
  auto array = Napi::Array::New(env_);
  CXToken* tokens = nullptr;
  unsigned count = 0;
  clang_tokenize(unit_, range, &tokens, &count);
  bool started = false;
  uint32_t next = 0;
  for (unsigned i = 0; i < count; i++) {
    if (started && clang_getTokenKind(tokens[i]) == CXToken_Comment) continue;
    const std::string text = TakeString(clang_getTokenSpelling(unit_, tokens[i]));
    if (started) {
      array.Set(next++, text);
    } else if (text == after) {
      started = true;
    }
  }
  clang_disposeTokens(unit_, tokens, count);
  return array;
}

}  // namespace headwater
