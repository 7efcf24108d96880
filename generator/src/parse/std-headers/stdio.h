// Stand-in for the C library's header.
#pragma once
#include <stdarg.h>
#include <stddef.h>
struct FILE;
extern "C" {
extern FILE* stdout;
extern FILE* stderr;
int printf(const char* format, ...);
int fprintf(FILE* file, const char* format, ...);
int sprintf(char* to, const char* format, ...);
int snprintf(char* to, size_t size, const char* format, ...);
int vsnprintf(char* to, size_t size, const char* format, va_list args);
int sscanf(const char* text, const char* format, ...);
}
#ifdef _MSC_VER
#define _snprintf snprintf
#endif
