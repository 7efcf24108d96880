// Stand-in for the C library's header.
#pragma once
#include <stddef.h>
typedef __WINT_TYPE__ wint_t;
extern "C" {
size_t wcslen(const wchar_t* text);
wchar_t* wcsncpy(wchar_t* to, const wchar_t* from, size_t size);
}
