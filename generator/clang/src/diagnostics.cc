// CXDiagnostic -> {severity, text, file, line, column, notes}.
#include "diagnostics.h"

#include "cx.h"

namespace headwater {
namespace {

const char* SeverityName(CXDiagnosticSeverity severity) {
  switch (severity) {
    case CXDiagnostic_Ignored:
      return "ignored";
    case CXDiagnostic_Note:
      return "note";
    case CXDiagnostic_Warning:
      return "warning";
    case CXDiagnostic_Error:
      return "error";
    case CXDiagnostic_Fatal:
      return "fatal";
  }
  return "fatal";
}

Napi::Array DiagnosticSet(Napi::Env env, CXDiagnosticSet set);

Napi::Object DiagnosticObject(Napi::Env env, CXDiagnostic diagnostic) {
  auto object = Napi::Object::New(env);
  object.Set("severity", SeverityName(clang_getDiagnosticSeverity(diagnostic)));
  object.Set("text", TakeString(clang_getDiagnosticSpelling(diagnostic)));
  CXFile file = nullptr;
  unsigned line = 0;
  unsigned column = 0;
  // The spelling location would point into a macro; readers want the place that expands it.
  clang_getExpansionLocation(clang_getDiagnosticLocation(diagnostic), &file, &line, &column, nullptr);
  if (file != nullptr) {
    object.Set("file", TakeString(clang_getFileName(file)));
    object.Set("line", line);
    object.Set("column", column);
  }
  // The children belong to the diagnostic: libclang asks not to dispose of this set.
  object.Set("notes", DiagnosticSet(env, clang_getChildDiagnostics(diagnostic)));
  return object;
}

Napi::Array DiagnosticSet(Napi::Env env, CXDiagnosticSet set) {
  auto array = Napi::Array::New(env);
  const unsigned count = clang_getNumDiagnosticsInSet(set);
  for (unsigned i = 0; i < count; i++) {
    CXDiagnostic diagnostic = clang_getDiagnosticInSet(set, i);
    array.Set(i, DiagnosticObject(env, diagnostic));
    clang_disposeDiagnostic(diagnostic);
  }
  return array;
}

}  // namespace

Napi::Array DiagnosticsOf(Napi::Env env, CXTranslationUnit unit) {
  CXDiagnosticSet set = clang_getDiagnosticSetFromTU(unit);
  Napi::Array array = DiagnosticSet(env, set);
  clang_disposeDiagnosticSet(set);
  return array;
}

}  // namespace headwater
