// Throwing and describing; kept out of line because only failures come here.
#include "errors.h"

#include <cstring>

namespace headwater {

namespace {

// Every message ends in where its code is explained; as in js/explained.ts.
std::string explained(const char* code, const std::string& message) {
  std::string text = message + " See node_modules/@headwater/native/docs/troubleshooting.md#";
  for (; *code; ++code) text += *code >= 'A' && *code <= 'Z' ? static_cast<char>(*code - 'A' + 'a') : *code;
  return text;
}

}  // namespace

napi_value throwError(napi_env env, const char* code, const std::string& message) {
  napi_throw_error(env, code, explained(code, message).c_str());
  return nullptr;
}

napi_value throwTypeError(napi_env env, const char* code, const std::string& message) {
  napi_throw_type_error(env, code, explained(code, message).c_str());
  return nullptr;
}

napi_value throwRangeError(napi_env env, const char* code, const std::string& message) {
  napi_throw_range_error(env, code, explained(code, message).c_str());
  return nullptr;
}

napi_value throwNoMemory(napi_env env, const std::string& who, const std::string& what) {
  return throwError(env, code::kCallFailed, who + ": there is no memory for " + what + ".");
}

napi_value makeError(napi_env env, const char* code, const std::string& message) {
  napi_value jsCode = nullptr;
  napi_value jsMessage = nullptr;
  napi_value error = nullptr;
  napi_create_string_utf8(env, code, NAPI_AUTO_LENGTH, &jsCode);
  const std::string text = explained(code, message);
  napi_create_string_utf8(env, text.c_str(), text.size(), &jsMessage);
  napi_create_error(env, jsCode, jsMessage, &error);
  return error;
}

bool surfaceException(napi_env env) {
  bool pending = false;
  napi_value error = nullptr;
  if (napi_is_exception_pending(env, &pending) != napi_ok || !pending) return true;
  return napi_get_and_clear_last_exception(env, &error) == napi_ok && napi_fatal_exception(env, error) == napi_ok;
}

namespace {

// The bytes that are printed of a text, and one for the terminator.
constexpr size_t kPrinted = 64;

// The printed form, by String(): safe for primitives only, objects could run user code.
std::string printed(napi_env env, napi_value value) {
  napi_value text = nullptr;
  char buffer[kPrinted];
  size_t length = 0;
  if (napi_coerce_to_string(env, value, &text) != napi_ok ||
      napi_get_value_string_utf8(env, text, buffer, sizeof buffer, &length) != napi_ok) {
    return "?";
  }
  std::string printed(buffer, length);
  // A character that does not fit whole is left out.
  if (length + 4 >= sizeof buffer) printed += "…";
  return printed;
}

// Its digits are not printed when there are many: to compute those of a large one takes minutes.
std::string printedBigInt(napi_env env, napi_value value) {
  size_t words = 0;
  constexpr size_t kFew = 4;
  if (napi_get_value_bigint_words(env, value, nullptr, &words, nullptr) != napi_ok) return "a bigint";
  if (words > kFew) return "a bigint of " + std::to_string((words - 1) * 64) + " bits or more";
  return "bigint " + printed(env, value) + "n";
}

}  // namespace

std::string quoted(const char* text) {
  const void* end = std::memchr(text, 0, kPrinted);
  if (end) return "\"" + std::string(text) + "\"";
  size_t length = kPrinted - 1;
  // Not in the middle of a character: the rest of one begins with the bits 10.
  while (length > 0 && (static_cast<unsigned char>(text[length]) & 0xC0) == 0x80) --length;
  return "\"" + std::string(text, length) + "…\"";
}

std::string describe(napi_env env, napi_value value) {
  napi_valuetype type = napi_undefined;
  if (napi_typeof(env, value, &type) != napi_ok) return "an unreadable value";
  switch (type) {
    case napi_undefined:
      return "undefined";
    case napi_null:
      return "null";
    case napi_boolean:
      return "boolean " + printed(env, value);
    case napi_number:
      return "number " + printed(env, value);
    case napi_bigint:
      return printedBigInt(env, value);
    case napi_string:
      return "string \"" + printed(env, value) + "\"";
    case napi_symbol:
      return "a symbol";
    case napi_function:
      return "a function";
    case napi_external:
      return "an external";
    case napi_object:
      break;
  }
  bool isArray = false;
  bool isTyped = false;
  napi_is_array(env, value, &isArray);
  napi_is_typedarray(env, value, &isTyped);
  return isArray ? "an array" : isTyped ? "a typed array" : "an object";
}

}  // namespace headwater
