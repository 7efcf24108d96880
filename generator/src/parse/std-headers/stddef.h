// Stand-in for the C library's header: only what Steamworks headers use, laid out as on every supported target.
#pragma once
typedef __SIZE_TYPE__ size_t;
typedef __PTRDIFF_TYPE__ ptrdiff_t;
#ifndef __cplusplus
typedef __WCHAR_TYPE__ wchar_t;
#endif
#ifdef __cplusplus
namespace std {
typedef decltype(nullptr) nullptr_t;
}
#define NULL __null
#else
#define NULL ((void*)0)
#endif
#define offsetof(type, member) __builtin_offsetof(type, member)
