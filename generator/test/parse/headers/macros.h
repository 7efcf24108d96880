// The annotation macros as Steamworks headers define them for API_GEN; shared by the test headers.
#pragma once
#include <stdint.h>

#ifdef API_GEN
#define STEAM_CLANG_ATTR(ATTR) __attribute__((annotate(ATTR)))
#else
#define STEAM_CLANG_ATTR(ATTR)
#endif
#define STEAM_OUT_STRUCT() STEAM_CLANG_ATTR("out_struct: ;")
#define STEAM_OUT_STRING_COUNT(COUNTER) STEAM_CLANG_ATTR("out_string_count:" #COUNTER ";")
#define STEAM_OUT_ARRAY_COUNT(COUNTER, DESC) STEAM_CLANG_ATTR("out_array_count:" #COUNTER ";desc:" #DESC)
#define STEAM_CALL_RESULT(TYPE) STEAM_CLANG_ATTR("callresult:" #TYPE ";")
#define STEAM_CALL_BACK(TYPE) STEAM_CLANG_ATTR("callback:" #TYPE ";")
#define STEAM_FLAT_NAME(NAME) STEAM_CLANG_ATTR("flat_name:" #NAME ";")
#define STEAM_PRIVATE_API(...) \
 protected:                    \
  __VA_ARGS__                  \
 public:
#define S_API extern "C"

#define STEAM_DEFINE_INTERFACE_ACCESSOR(TYPE, NAME, KIND, VERSION)                             \
  STEAM_CLANG_ATTR("interface_accessor_kind:" KIND ";interface_accessor_version:" VERSION ";") \
  inline TYPE NAME() { return nullptr; }

#define STEAM_CALLBACK_BEGIN(NAME, ID) \
  struct NAME {                        \
    enum { k_iCallback = ID };
#define STEAM_CALLBACK_MEMBER(N, TYPE, NAME) TYPE NAME;
#define STEAM_CALLBACK_END(N) \
  }                           \
  ;
