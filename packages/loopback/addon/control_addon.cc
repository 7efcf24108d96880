// Node's way to the loopback's control functions: opens the library that is loaded, or is about to be, and calls its
// HeadwaterLoopback_* exports. One function, open(path), returns an object with one method for each.
#include "loopback_functions.h"

#define NAPI_VERSION 8
#include <node_api.h>

#include <string>
#include <vector>

namespace {

constexpr int kErrorSize = 4096;

napi_value throwError(napi_env env, const std::string& message) {
  napi_throw_error(env, nullptr, message.c_str());
  return nullptr;
}

std::string textOf(napi_env env, napi_value value) {
  size_t size = 0;
  if (napi_get_value_string_utf8(env, value, nullptr, 0, &size) != napi_ok) return "";
  std::vector<char> buffer(size + 1);
  napi_get_value_string_utf8(env, value, buffer.data(), buffer.size(), &size);
  return std::string(buffer.data(), size);
}

/// The arguments of a call, whose types js/controlAddon.ts has checked, and the library it is for.
template <size_t count>
struct Call {
  napi_value arguments[count ? count : 1];
  const LoopbackFunctions* library;

  Call(napi_env env, napi_callback_info info) {
    size_t size = count;
    void* data = nullptr;
    napi_get_cb_info(env, info, &size, arguments, nullptr, &data);
    library = static_cast<const LoopbackFunctions*>(data);
  }
};

int32_t integerOf(napi_env env, napi_value value) {
  int32_t number = 0;
  napi_get_value_int32(env, value, &number);
  return number;
}

napi_value booleanValue(napi_env env, bool value) {
  napi_value result = nullptr;
  napi_get_boolean(env, value, &result);
  return result;
}

napi_value integerValue(napi_env env, int32_t value) {
  napi_value result = nullptr;
  napi_create_int32(env, value, &result);
  return result;
}

napi_value textValue(napi_env env, const char* text) {
  napi_value result = nullptr;
  napi_create_string_utf8(env, text, NAPI_AUTO_LENGTH, &result);
  return result;
}

napi_value bytesValue(napi_env env, const std::string& bytes) {
  napi_value result = nullptr;
  napi_create_buffer_copy(env, bytes.size(), bytes.data(), nullptr, &result);
  return result;
}

struct Bytes {
  void* data = nullptr;
  int size = 0;
};

Bytes bytesOf(napi_env env, napi_value value) {
  Bytes bytes;
  size_t size = 0;
  napi_get_typedarray_info(env, value, nullptr, &size, &bytes.data, nullptr, nullptr);
  bytes.size = static_cast<int>(size);
  return bytes;
}

/// What a call writes that says how much room it needs, and writes nothing where there is less.
template <typename Write>
std::string allOf(Write write) {
  std::string out;
  int needed = write(nullptr, 0);
  // It may grow between two calls: another thread may set it.
  while (needed > static_cast<int>(out.size())) {
    out.resize(static_cast<size_t>(needed));
    needed = write(&out[0], needed);
  }
  out.resize(static_cast<size_t>(needed));
  return out;
}

napi_value addFault(napi_env env, napi_callback_info info) {
  Call<1> call(env, info);
  char error[kErrorSize] = "";
  int id = call.library->AddFault(textOf(env, call.arguments[0]).c_str(), error, kErrorSize);
  return id ? integerValue(env, id) : throwError(env, error);
}

napi_value addScenario(napi_env env, napi_callback_info info) {
  Call<2> call(env, info);
  char error[kErrorSize] = "";
  std::string json = textOf(env, call.arguments[0]), name = textOf(env, call.arguments[1]);
  if (!call.library->AddScenario(json.c_str(), name.c_str(), error, kErrorSize)) return throwError(env, error);
  return nullptr;
}

napi_value removeFault(napi_env env, napi_callback_info info) {
  Call<1> call(env, info);
  return booleanValue(env, call.library->RemoveFault(integerOf(env, call.arguments[0])));
}

napi_value clearFaults(napi_env env, napi_callback_info info) {
  Call<0>(env, info).library->ClearFaults();
  return nullptr;
}

napi_value faultHits(napi_env env, napi_callback_info info) {
  Call<1> call(env, info);
  return integerValue(env, call.library->GetFaultHits(integerOf(env, call.arguments[0])));
}

napi_value postCallback(napi_env env, napi_callback_info info) {
  Call<3> call(env, info);
  bool toUser = false;
  napi_get_value_bool(env, call.arguments[0], &toUser);
  Bytes payload = bytesOf(env, call.arguments[2]);
  int callback = integerOf(env, call.arguments[1]);
  return booleanValue(env, call.library->PostCallback(toUser, callback, payload.data, payload.size));
}

napi_value advanceTime(napi_env env, napi_callback_info info) {
  Call<1> call(env, info);
  int64_t milliseconds = 0;
  napi_get_value_int64(env, call.arguments[0], &milliseconds);
  call.library->AdvanceTime(milliseconds);
  return nullptr;
}

napi_value seed(napi_env env, napi_callback_info info) {
  Call<1> call(env, info);
  uint64_t value = 0;
  bool lossless = false;
  napi_get_value_bigint_uint64(env, call.arguments[0], &value, &lossless);
  call.library->Seed(value);
  return nullptr;
}

napi_value serverState(napi_env env, napi_callback_info info) {
  Call<0> call(env, info);
  std::string json = allOf([&](char* out, int size) { return call.library->GetServerState(out, size); });
  return textValue(env, json.c_str());
}

napi_value certify(napi_env env, napi_callback_info info) {
  Call<1> call(env, info);
  Bytes request = bytesOf(env, call.arguments[0]);
  return bytesValue(
      env, allOf([&](char* out, int size) { return call.library->Certify(request.data, request.size, out, size); }));
}

napi_value issueRelayTicket(napi_env env, napi_callback_info info) {
  Call<2> call(env, info);
  uint64_t server = 0;
  bool lossless = false;
  napi_get_value_bigint_uint64(env, call.arguments[0], &server, &lossless);
  int32_t port = integerOf(env, call.arguments[1]);
  return bytesValue(
      env, allOf([&](char* out, int size) { return call.library->IssueRelayTicket(server, port, out, size); }));
}

napi_value readServerLogin(napi_env env, napi_callback_info info) {
  Call<1> call(env, info);
  Bytes blob = bytesOf(env, call.arguments[0]);
  std::string json =
      allOf([&](char* out, int size) { return call.library->ReadServerLogin(blob.data, blob.size, out, size); });
  return textValue(env, json.c_str());
}

napi_value open(napi_env env, napi_callback_info info) {
  Call<1> call(env, info);
  std::string error;
  const LoopbackFunctions* library = openLoopback(textOf(env, call.arguments[0]), error);
  if (!library) return throwError(env, error);
  void* data = const_cast<LoopbackFunctions*>(library);
  auto method = [&](const char* name, napi_callback function) {
    return napi_property_descriptor{name, nullptr, function, nullptr, nullptr, nullptr, napi_enumerable, data};
  };
  const napi_property_descriptor methods[] = {
      method("addFault", addFault),
      method("addScenario", addScenario),
      method("removeFault", removeFault),
      method("clearFaults", clearFaults),
      method("faultHits", faultHits),
      method("postCallback", postCallback),
      method("advanceTime", advanceTime),
      method("seed", seed),
      method("serverState", serverState),
      method("certify", certify),
      method("issueRelayTicket", issueRelayTicket),
      method("readServerLogin", readServerLogin),
  };
  napi_value result = nullptr;
  napi_create_object(env, &result);
  napi_define_properties(env, result, sizeof methods / sizeof *methods, methods);
  return result;
}

napi_value initialise(napi_env env, napi_value exports) {
  napi_value function = nullptr;
  napi_create_function(env, "open", NAPI_AUTO_LENGTH, open, nullptr, &function);
  napi_set_named_property(env, exports, "open", function);
  return exports;
}

}  // namespace

NAPI_MODULE(NODE_GYP_MODULE_NAME, initialise)
