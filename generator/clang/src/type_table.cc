// CXType -> {kind, spelling, const, canonical, pointee, element, length, ...}.
#include "type_table.h"

namespace headwater {

uint32_t EntityTable::IdOf(CXCursor declaration) {
  return ids_.emplace(clang_getCanonicalCursor(declaration), static_cast<uint32_t>(ids_.size())).first->second;
}

TypeTable::TypeTable(Napi::Env env, EntityTable* entities)
    : env_(env), entities_(entities), types_(Napi::Array::New(env)) {}

uint32_t TypeTable::IndexOf(CXType type) {
  const auto [entry, isNew] = indices_.emplace(Key{type.kind, {type.data[0], type.data[1]}}, count_);
  const uint32_t index = entry->second;
  if (isNew) {
    count_++;
    Napi::HandleScope scope(env_);
    auto object = Napi::Object::New(env_);
    types_.Set(index, object);
    Describe(type, object);
  }
  return index;
}

void TypeTable::Describe(CXType type, Napi::Object object) {
  object.Set("kind", TakeString(clang_getTypeKindSpelling(type.kind)));
  object.Set("spelling", TakeString(clang_getTypeSpelling(type)));
  if (clang_isConstQualifiedType(type)) object.Set("isConst", true);
  object.Set("canonical", IndexOf(clang_getCanonicalType(type)));
  const long long size = clang_Type_getSizeOf(type);
  const long long align = clang_Type_getAlignOf(type);
  // Negative values say why there is no layout: incomplete, dependent, a function.
  if (size >= 0) object.Set("size", static_cast<double>(size));
  if (align >= 0) object.Set("align", static_cast<double>(align));

  switch (type.kind) {
    case CXType_Pointer:
    case CXType_LValueReference:
    case CXType_RValueReference:
    case CXType_MemberPointer:
    case CXType_BlockPointer:
      object.Set("pointee", IndexOf(clang_getPointeeType(type)));
      break;
    case CXType_ConstantArray:
      object.Set("length", static_cast<double>(clang_getArraySize(type)));
      object.Set("element", IndexOf(clang_getArrayElementType(type)));
      break;
    case CXType_IncompleteArray:
    case CXType_VariableArray:
    case CXType_DependentSizedArray:
      object.Set("element", IndexOf(clang_getArrayElementType(type)));
      break;
    case CXType_FunctionProto:
    case CXType_FunctionNoProto: {
      object.Set("result", IndexOf(clang_getResultType(type)));
      auto parameters = Napi::Array::New(env_);
      const int count = clang_getNumArgTypes(type);
      for (int i = 0; i < count; i++) parameters.Set(static_cast<uint32_t>(i), IndexOf(clang_getArgType(type, i)));
      object.Set("parameters", parameters);
      if (clang_isFunctionTypeVariadic(type)) object.Set("isVariadic", true);
      break;
    }
    case CXType_Elaborated:
      object.Set("named", IndexOf(clang_Type_getNamedType(type)));
      break;
    default:
      break;
  }

  const CXCursor declaration = clang_getTypeDeclaration(type);
  if (clang_Cursor_isNull(declaration) || clang_isInvalid(clang_getCursorKind(declaration))) return;
  object.Set("declaration", entities_->IdOf(declaration));
  object.Set("declarationName", TakeString(clang_getCursorSpelling(declaration)));
}

}  // namespace headwater
