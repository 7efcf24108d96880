// One element of parseAll()'s argument, checked and copied out of JavaScript.
#pragma once

#include <napi.h>

#include <string>
#include <vector>

namespace headwater {

struct UnsavedFile {
  std::string path;
  std::string contents;
};

struct ParseOptions {
  std::string file;
  std::vector<std::string> args;
  std::vector<UnsavedFile> unsavedFiles;
  bool skipFunctionBodies = false;
  bool macros = true;
  bool recordsOnly = false;

  /** Reads `value`; false after throwing a JavaScript TypeError that names the option at fault. */
  static bool Read(Napi::Env env, Napi::Value value, ParseOptions* options);
};

}  // namespace headwater
