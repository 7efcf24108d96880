// Constant evaluation through libclang: integers as bigint, so that 64-bit values keep their digits.
#include "evaluate.h"

#include "cx.h"

namespace headwater {
namespace {

bool IsUnsigned(CXType type) {
  switch (clang_getCanonicalType(type).kind) {
    case CXType_Bool:
    case CXType_Char_U:
    case CXType_UChar:
    case CXType_Char16:
    case CXType_Char32:
    case CXType_UShort:
    case CXType_UInt:
    case CXType_ULong:
    case CXType_ULongLong:
      return true;
    default:
      return false;
  }
}

}  // namespace

Napi::Value EvaluateInitializer(Napi::Env env, CXCursor cursor) {
  EvalResultOwner result(clang_Cursor_Evaluate(cursor));
  if (!result) return env.Undefined();
  switch (clang_EvalResult_getKind(result.get())) {
    case CXEval_Int:
      if (clang_EvalResult_isUnsignedInt(result.get())) {
        return Napi::BigInt::New(env, static_cast<uint64_t>(clang_EvalResult_getAsUnsigned(result.get())));
      }
      return Napi::BigInt::New(env, static_cast<int64_t>(clang_EvalResult_getAsLongLong(result.get())));
    case CXEval_Float:
      return Napi::Number::New(env, clang_EvalResult_getAsDouble(result.get()));
    case CXEval_StrLiteral: {
      const char* text = clang_EvalResult_getAsStr(result.get());
      return text == nullptr ? env.Undefined() : Napi::Value(Napi::String::New(env, text));
    }
    default:
      return env.Undefined();
  }
}

Napi::Value EnumeratorValue(Napi::Env env, CXCursor enumerator, CXType integerType) {
  if (IsUnsigned(integerType)) {
    return Napi::BigInt::New(env, static_cast<uint64_t>(clang_getEnumConstantDeclUnsignedValue(enumerator)));
  }
  return Napi::BigInt::New(env, static_cast<int64_t>(clang_getEnumConstantDeclValue(enumerator)));
}

}  // namespace headwater
