// Node's way to the loopback's control functions: opens the library that is loaded, or is about to be, and calls its
// HeadwaterLoopback_* exports. One function, open(path), returns an object with one method for each.
#include "loopback_functions.h"

#define NAPI_VERSION 8
#include <node_api.h>

#include <string>
#include <vector>

namespace {

constexpr int kErrorSize = 4096;
// More than a request may be long, and what is added.
constexpr int kCertificateSize = 1024;

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
  void* data = nullptr;
  size_t size = 0;
  napi_get_typedarray_info(env, call.arguments[2], nullptr, &size, &data, nullptr, nullptr);
  int callback = integerOf(env, call.arguments[1]);
  return booleanValue(env, call.library->PostCallback(toUser, callback, data, static_cast<int>(size)));
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
  std::string json;
  // The state may grow between the two calls: another thread may set it.
  for (int needed = call.library->GetServerState(nullptr, 0); needed > static_cast<int>(json.size());) {
    json.resize(static_cast<size_t>(needed));
    needed = call.library->GetServerState(&json[0], needed);
  }
  napi_value result = nullptr;
  napi_create_string_utf8(env, json.c_str(), NAPI_AUTO_LENGTH, &result);
  return result;
}

napi_value certify(napi_env env, napi_callback_info info) {
  Call<1> call(env, info);
  void* request = nullptr;
  size_t size = 0;
  napi_get_typedarray_info(env, call.arguments[0], nullptr, &size, &request, nullptr, nullptr);
  char certificate[kCertificateSize];
  int written = call.library->Certify(request, static_cast<int>(size), certificate, kCertificateSize);
  napi_value result = nullptr;
  napi_create_buffer_copy(env, static_cast<size_t>(written), certificate, nullptr, &result);
  return result;
}

napi_value issueRelayTicket(napi_env env, napi_callback_info info) {
  Call<2> call(env, info);
  uint64_t server = 0;
  bool lossless = false;
  napi_get_value_bigint_uint64(env, call.arguments[0], &server, &lossless);
  char ticket[kCertificateSize];
  int written = call.library->IssueRelayTicket(server, integerOf(env, call.arguments[1]), ticket, kCertificateSize);
  napi_value result = nullptr;
  napi_create_buffer_copy(env, static_cast<size_t>(written), ticket, nullptr, &result);
  return result;
}

napi_value readServerLogin(napi_env env, napi_callback_info info) {
  Call<1> call(env, info);
  void* blob = nullptr;
  size_t size = 0;
  napi_get_typedarray_info(env, call.arguments[0], nullptr, &size, &blob, nullptr, nullptr);
  char json[kCertificateSize];
  int written = call.library->ReadServerLogin(blob, static_cast<int>(size), json, kCertificateSize);
  napi_value result = nullptr;
  napi_create_string_utf8(env, json, static_cast<size_t>(written), &result);
  return result;
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
