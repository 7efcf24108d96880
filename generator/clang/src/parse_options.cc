// Reads and validates one options object of parseAll().
#include "parse_options.h"

namespace headwater {
namespace {

bool Fail(Napi::Env env, const std::string& message) {
  Napi::TypeError::New(env, "parse: " + message).ThrowAsJavaScriptException();
  return false;
}

/** A getter of a hostile options object may have thrown: keep that error. */
bool Get(Napi::Env env, const Napi::Object& object, const char* name, Napi::Value* value) {
  *value = object.Get(name);
  return !env.IsExceptionPending();
}

bool ReadString(Napi::Env env, const Napi::Object& object, const char* name, const std::string& where,
                std::string* out) {
  Napi::Value value;
  if (!Get(env, object, name, &value)) return false;
  if (!value.IsString()) return Fail(env, where + name + " must be a string");
  *out = value.As<Napi::String>().Utf8Value();
  // libclang takes C strings: a path or argument with a NUL would silently lose its tail.
  if (out->find('\0') != std::string::npos) return Fail(env, where + name + " must not contain a NUL character");
  return true;
}

bool ReadBool(Napi::Env env, const Napi::Object& object, const char* name, bool* out) {
  Napi::Value value;
  if (!Get(env, object, name, &value)) return false;
  if (value.IsUndefined()) return true;
  if (!value.IsBoolean()) return Fail(env, std::string("options.") + name + " must be a boolean");
  *out = value.As<Napi::Boolean>().Value();
  return true;
}

bool ReadArgs(Napi::Env env, const Napi::Object& object, std::vector<std::string>* args) {
  Napi::Value value;
  if (!Get(env, object, "args", &value)) return false;
  if (value.IsUndefined()) return true;
  if (!value.IsArray()) return Fail(env, "options.args must be an array of strings");
  auto array = value.As<Napi::Array>();
  for (uint32_t i = 0, length = array.Length(); i < length; i++) {
    Napi::Value item = array.Get(i);
    if (env.IsExceptionPending()) return false;
    const std::string where = "options.args[" + std::to_string(i) + "]";
    if (!item.IsString()) return Fail(env, where + " must be a string");
    args->push_back(item.As<Napi::String>().Utf8Value());
    if (args->back().find('\0') != std::string::npos) return Fail(env, where + " must not contain a NUL character");
  }
  return true;
}

bool ReadUnsavedFiles(Napi::Env env, const Napi::Object& object, std::vector<UnsavedFile>* files) {
  Napi::Value value;
  if (!Get(env, object, "unsavedFiles", &value)) return false;
  if (value.IsUndefined()) return true;
  if (!value.IsArray()) return Fail(env, "options.unsavedFiles must be an array of {path, contents}");
  auto array = value.As<Napi::Array>();
  for (uint32_t i = 0, length = array.Length(); i < length; i++) {
    Napi::Value item = array.Get(i);
    if (env.IsExceptionPending()) return false;
    const std::string where = "options.unsavedFiles[" + std::to_string(i) + "].";
    if (!item.IsObject()) return Fail(env, where.substr(0, where.size() - 1) + " must be {path, contents}");
    auto entry = item.As<Napi::Object>();
    UnsavedFile file;
    if (!ReadString(env, entry, "path", where, &file.path)) return false;
    Napi::Value contents;
    if (!Get(env, entry, "contents", &contents)) return false;
    if (!contents.IsString()) return Fail(env, where + "contents must be a string");
    file.contents = contents.As<Napi::String>().Utf8Value();
    files->push_back(std::move(file));
  }
  return true;
}

}  // namespace

bool ParseOptions::Read(Napi::Env env, Napi::Value value, ParseOptions* options) {
  if (!value.IsObject()) return Fail(env, "options must be an object, at least {file}");
  auto object = value.As<Napi::Object>();
  return ReadString(env, object, "file", "options.", &options->file) && ReadArgs(env, object, &options->args) &&
         ReadUnsavedFiles(env, object, &options->unsavedFiles) &&
         ReadBool(env, object, "skipFunctionBodies", &options->skipFunctionBodies) &&
         ReadBool(env, object, "macros", &options->macros) &&
         ReadBool(env, object, "recordsOnly", &options->recordsOnly);
}

}  // namespace headwater
