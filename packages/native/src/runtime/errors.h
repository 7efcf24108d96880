// JavaScript errors of the addon: every one says what went wrong, where, and what to do.
#pragma once

#include <node_api.h>

#include <string>

namespace headwater {

// The codes users can test for on `error.code`.
namespace code {
constexpr const char* kArgType = "ERR_INVALID_ARG_TYPE";
constexpr const char* kArgValue = "ERR_INVALID_ARG_VALUE";
constexpr const char* kOutOfRange = "ERR_OUT_OF_RANGE";
constexpr const char* kLibraryNotLoaded = "HEADWATER_LIBRARY_NOT_LOADED";
constexpr const char* kLibraryLoad = "HEADWATER_LIBRARY_LOAD";
constexpr const char* kSymbolMissing = "HEADWATER_SYMBOL_MISSING";
constexpr const char* kNotRunning = "HEADWATER_NOT_RUNNING";
constexpr const char* kAlreadyRunning = "HEADWATER_ALREADY_RUNNING";
constexpr const char* kInterfaceUnavailable = "HEADWATER_INTERFACE_UNAVAILABLE";
constexpr const char* kReentrant = "HEADWATER_REENTRANT";
constexpr const char* kCallFailed = "HEADWATER_CALL_FAILED";
}  // namespace code

/// Each leaves an exception pending and returns nullptr, so that glue can `return throwError(...)`.
napi_value throwError(napi_env env, const char* code, const std::string& message);
napi_value throwTypeError(napi_env env, const char* code, const std::string& message);
napi_value throwRangeError(napi_env env, const char* code, const std::string& message);

/// An Error object with a code, for rejections.
napi_value makeError(napi_env env, const char* code, const std::string& message);

/// What is thrown in a function nobody can catch it from surfaces as an uncaughtException; otherwise Node swallows it,
/// or gives it to whom it does not concern. False if the environment is being torn down and no more JavaScript can run.
bool surfaceException(napi_env env);

/// What a JavaScript value is, for error texts: `number 5`, `string "abc"`, `null`. Bounded, however long the value is.
std::string describe(napi_env env, napi_value value);

/// A text in quotes, as Describe prints it: cut if it is long.
std::string quoted(const char* text);

/// Throws that there is no memory for `what`, such as `a text of 5 bytes`. `who` begins the message.
napi_value throwNoMemory(napi_env env, const std::string& who, const std::string& what);

}  // namespace headwater
