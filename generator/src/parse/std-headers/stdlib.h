// Stand-in for the C library's header.
#pragma once
#include <stddef.h>
extern "C" {
void* malloc(size_t size);
void* calloc(size_t count, size_t size);
void* realloc(void* block, size_t size);
void free(void* block);
void abort(void);
void exit(int code);
int atoi(const char* text);
int abs(int value);
long strtol(const char* text, char** end, int base);
unsigned long strtoul(const char* text, char** end, int base);
unsigned long long strtoull(const char* text, char** end, int base);
}
