// The module: parseAll(options[]), one call from source texts to plain objects. Translation units live only inside
// the call, so there is nothing to dispose of and no handle to go stale in JavaScript.
#include <napi.h>

#include <string>
#include <thread>
#include <vector>

#include "cursor_walker.h"
#include "cx.h"
#include "diagnostics.h"
#include "parse_options.h"

namespace headwater {
namespace {

std::string DescribeFailure(CXErrorCode code, const std::string& file) {
  switch (code) {
    case CXError_Crashed:
      return "parse: libclang crashed on " + file + "; report it to LLVM, or try another version through LLVM_CONFIG";
    case CXError_InvalidArguments:
      return "parse: libclang refuses the arguments given for " + file;
    case CXError_ASTReadError:
      return "parse: libclang could not read a precompiled AST for " + file;
    default:
      return "parse: libclang could not parse " + file + "; check that the file exists and that options.args are valid";
  }
}

/** One translation unit on its way from options to JavaScript. */
struct Job {
  ParseOptions options;
  IndexOwner index;
  TranslationUnitOwner unit;
  CXErrorCode code = CXError_Success;
};

/** Touches no JavaScript: runs on a thread of its own. */
void ParseUnit(Job* job) {
  const ParseOptions& options = job->options;
  std::vector<const char*> args;
  for (const std::string& arg : options.args) args.push_back(arg.c_str());
  std::vector<CXUnsavedFile> unsaved;
  for (const UnsavedFile& file : options.unsavedFiles) {
    unsaved.push_back({file.path.c_str(), file.contents.data(), static_cast<unsigned long>(file.contents.size())});
  }
  unsigned flags = CXTranslationUnit_KeepGoing;
  if (options.skipFunctionBodies) flags |= CXTranslationUnit_SkipFunctionBodies;
  if (options.macros) flags |= CXTranslationUnit_DetailedPreprocessingRecord;
  CXTranslationUnit unit = nullptr;
  job->index.reset(clang_createIndex(/*excludeDeclarationsFromPCH=*/0, /*displayDiagnostics=*/0));
  job->code =
      clang_parseTranslationUnit2(job->index.get(), options.file.c_str(), args.data(), static_cast<int>(args.size()),
                                  unsaved.data(), static_cast<unsigned>(unsaved.size()), flags, &unit);
  job->unit.reset(unit);
}

Napi::Object UnitObject(Napi::Env env, const Job& job) {
  CursorWalker walker(env, job.unit.get(), job.options.recordsOnly);
  walker.Walk();
  auto object = Napi::Object::New(env);
  object.Set("diagnostics", DiagnosticsOf(env, job.unit.get()));
  object.Set("cursors", walker.cursors());
  object.Set("types", walker.types());
  object.Set("macros", walker.macros());
  return object;
}

Napi::Value ParseAll(const Napi::CallbackInfo& info) {
  Napi::Env env = info.Env();
  if (!info[0].IsArray()) {
    Napi::TypeError::New(env, "parseAll: the argument must be an array of options").ThrowAsJavaScriptException();
    return env.Undefined();
  }
  auto list = info[0].As<Napi::Array>();
  std::vector<Job> jobs(list.Length());
  for (uint32_t i = 0; i < jobs.size(); i++) {
    Napi::Value options = list.Get(i);
    if (env.IsExceptionPending() || !ParseOptions::Read(env, options, &jobs[i].options)) return env.Undefined();
  }

  std::vector<std::thread> threads;
  for (Job& job : jobs) threads.emplace_back(ParseUnit, &job);
  for (std::thread& thread : threads) thread.join();

  auto units = Napi::Array::New(env);
  for (uint32_t i = 0; i < jobs.size(); i++) {
    if (jobs[i].code != CXError_Success || !jobs[i].unit) {
      Napi::Error::New(env, DescribeFailure(jobs[i].code, jobs[i].options.file)).ThrowAsJavaScriptException();
      return env.Undefined();
    }
    units.Set(i, UnitObject(env, jobs[i]));
  }
  return units;
}

Napi::Object Init(Napi::Env env, Napi::Object exports) {
  exports.Set("parseAll", Napi::Function::New(env, ParseAll, "parseAll"));
  exports.Set("version", TakeString(clang_getClangVersion()));
  return exports;
}

}  // namespace

NODE_API_MODULE(clang, Init)

}  // namespace headwater
