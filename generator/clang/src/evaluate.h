// Compile-time values of declarations.
#pragma once

#include <clang-c/Index.h>
#include <napi.h>

namespace headwater {

/** The value of a variable's initializer: bigint, number, string, or undefined where it is no constant. */
Napi::Value EvaluateInitializer(Napi::Env env, CXCursor cursor);

/** The value of an enumerator, with the sign of its enum's integer type. */
Napi::Value EnumeratorValue(Napi::Env env, CXCursor enumerator, CXType integerType);

}  // namespace headwater
