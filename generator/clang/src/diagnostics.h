// What the compiler had to say about a translation unit, as JavaScript objects.
#pragma once

#include <clang-c/Index.h>
#include <napi.h>

namespace headwater {

/** All diagnostics of `unit`, in the compiler's order, notes nested below what they explain. */
Napi::Array DiagnosticsOf(Napi::Env env, CXTranslationUnit unit);

}  // namespace headwater
